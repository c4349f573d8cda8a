package import SamtalModel

/// A theme whose templates are known to hold together: every name, partial and block is one that exists.
package struct Theme: Sendable {
    /// The templates by name in each language, the site's own texts in their places.
    private let templates: [Language: [String: Template]]

    fileprivate init(_ templates: [String: Template], vocabulary: Vocabulary) {
        let filled = vocabulary.languages.map { words in
            (words.language, templates.mapValues { $0.filled(with: words) })
        }
        self.templates = Dictionary(filled) { first, _ in first }
    }

    /// A page's bytes: the content's names come before those of the frame around it.
    func render(_ name: TemplateName, _ content: some View, in frame: Frame) -> [UInt8] {
        template(name, in: frame.context.language).render([frame.filling, content.filling])
    }

    /// A piece of a page, without a frame.
    func render(_ name: TemplateName, _ content: some View, in language: Language) -> HTML {
        HTML(trusted: String(decoding: template(name, in: language).render([content.filling]), as: UTF8.self))
    }

    private func template(_ name: TemplateName, in language: Language) -> Template {
        guard let template = templates[language]?[name.rawValue] else {
            preconditionFailure("A theme without \(name.rawValue).mustache is refused when it is loaded.")
        }
        return template
    }
}

/// Reads a theme's templates, and refuses what would go wrong without a word when a page is rendered.
///
/// The language is Mustache's (mustache.github.io), without lambdas and without a change of delimiters. Its usual
/// programs print nothing for an unknown name or a missing partial, and run for ever over partials that use each other;
/// here each of those is an error with its file, line and column. The value is nil where there is an error.
package func loadTheme(_ files: ThemeFiles, vocabulary: Vocabulary) -> Outcome<Theme?> {
    var diagnostics: [Diagnostic] = []
    var trees: [String: TemplateTree] = [:]
    for template in files.templates {
        let tree = readTemplate(template)
        trees[template.name] = tree.value
        diagnostics += tree.diagnostics
    }
    let compiled = compileTheme(
        trees,
        roots: TemplateName.allCases.map { ($0.rawValue, $0.shapes) },
        texts: Set(SiteText.allCases.filter { standsByItself($0, in: vocabulary) })
    )
    diagnostics += compiled.diagnostics
    let isWhole = !diagnostics.contains { $0.severity == .error }
    return Outcome(isWhole ? Theme(compiled.value, vocabulary: vocabulary) : nil, diagnostics)
}

/// Whether a text of the site's can be printed as it is: one with a `{name}` in it waits for a value.
private func standsByItself(_ text: SiteText, in vocabulary: Vocabulary) -> Bool {
    vocabulary.languages.allSatisfy { words in
        words.parts(of: text).allSatisfy { part in
            if case .name = part { return false }
            return true
        }
    }
}
