import Mustache
package import SamtalModel

/// A theme whose templates are known to hold together: every name, partial and block is one that exists.
package struct Theme: Sendable {
    /// The templates in each language, the site's own texts in their places.
    private let libraries: [Language: MustacheLibrary]

    fileprivate init(libraries: [Language: MustacheLibrary]) { self.libraries = libraries }

    func render(_ template: TemplateName, _ view: some View, in language: Language) -> HTML {
        render(template, Boxed(view), in: language)
    }

    func render(_ template: TemplateName, _ view: some MustacheParent, in language: Language) -> HTML {
        guard let page = libraries[language]?.render(view, withTemplate: template.rawValue) else {
            preconditionFailure("A theme without \(template.rawValue).mustache is refused when it is loaded.")
        }
        return HTML(trusted: page)
    }
}

/// Reads a theme's templates, and refuses what would go wrong without a word when a page is rendered.
///
/// Mustache prints nothing for an unknown name or a missing partial, and runs for ever over partials that use each
/// other; here each of those is an error with its file, line and column. The value is nil where there is an error.
package func loadTheme(_ files: ThemeFiles, vocabulary: Vocabulary) -> Outcome<Theme?> {
    ByteEscaping.register()
    var diagnostics: [Diagnostic] = []
    var trees: [String: TemplateTree] = [:]
    for template in files.templates {
        let tree = readTemplate(template)
        trees[template.name] = tree.value
        diagnostics += tree.diagnostics
    }
    diagnostics += checkTheme(trees, roots: TemplateName.allCases.map { ($0.rawValue, $0.shape) })
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return Outcome(nil, diagnostics) }

    var libraries: [Language: MustacheLibrary] = [:]
    for words in vocabulary.languages {
        var library = MustacheLibrary()
        for template in files.templates {
            do {
                let text = withTexts(template.text, words)
                try library.register(ByteEscaping.pragma + text, named: template.name)
            } catch {
                // Once is enough: the templates are the same in every language.
                if libraries.isEmpty { diagnostics.append(unreadable(template, error)) }
            }
        }
        libraries[words.language] = library
    }
    let isWhole = !diagnostics.contains { $0.severity == .error }
    return Outcome(isWhole ? Theme(libraries: libraries) : nil, diagnostics)
}

/// The template with every `{{t.key}}` already filled in, so that no page has to look it up.
private func withTexts(_ template: String, _ words: Words) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
        filled += rest[..<open.lowerBound]
        let name = trimmed(String(rest[open.upperBound..<close.lowerBound]))
        if name.hasPrefix("t."), let text = SiteText(rawValue: String(name.dropFirst(2))) {
            // A brace in a text must not become a tag.
            filled += escaped(words.text(text)).replacing("{", with: "&#123;")
        } else {
            filled += rest[open.lowerBound..<close.upperBound]
        }
        rest = rest[close.upperBound...]
    }
    return filled + rest
}

private func unreadable(_ template: ThemeFiles.Template, _ error: any Error) -> Diagnostic {
    let context = (error as? MustacheTemplate.ParserError)?.context
    // The pragma is a line of its own before the designer's first.
    let line = max(1, (context?.lineNumber ?? 2) - 1)
    return .error(
        at: Place(file: template.file, line: line, column: context?.columnNumber ?? 1),
        sv: "Mallen går inte att läsa: en tagg här är felskriven.",
        en: "The template can't be read: a tag here is malformed."
    )
}
