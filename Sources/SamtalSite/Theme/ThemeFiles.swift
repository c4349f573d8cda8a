/// A theme's templates as they were found on disk.
package struct ThemeFiles: Sendable {
    /// In the order of their names.
    package let templates: [Template]

    package init(templates: [Template]) { self.templates = templates }

    package struct Template: Sendable {
        /// The file's name without `.mustache`: what `{{>name}}` asks for.
        package let name: String
        /// The file as the designer knows it, such as `themes/standard/templates/card.mustache`.
        package let file: String
        package let text: [UInt8]

        package init(name: String, file: String, text: [UInt8]) {
            self.name = name
            self.file = file
            self.text = text
        }
    }
}
