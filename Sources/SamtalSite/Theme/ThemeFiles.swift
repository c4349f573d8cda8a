/// A theme as it was found on disk: templates and the files that pages use as they are.
package struct ThemeFiles: Sendable {
    /// In the order of their names.
    package let templates: [Template]
    /// In the order of their names.
    package let assets: [Asset]

    package init(templates: [Template], assets: [Asset]) {
        self.templates = templates
        self.assets = assets
    }

    package struct Template: Sendable {
        /// The file's name without `.mustache`: what `{{>name}}` asks for.
        package let name: String
        /// The file as the designer knows it, such as `themes/standard/templates/card.mustache`.
        package let file: String
        package let text: String

        package init(name: String, file: String, text: String) {
            self.name = name
            self.file = file
            self.text = text
        }
    }

    package struct Asset: Sendable {
        /// Such as `style.css`.
        package let name: String
        package let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }
}
