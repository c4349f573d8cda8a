import Mustache
package import SamtalModel

/// A theme whose templates are known to hold together: every name, partial and block is one that exists.
package struct Theme: Sendable {
    private let library: MustacheLibrary

    fileprivate init(library: MustacheLibrary) { self.library = library }

    func render(_ template: TemplateName, _ view: some MustacheParent) -> String {
        guard let page = library.render(view, withTemplate: template.rawValue) else {
            preconditionFailure("A theme without \(template.rawValue).mustache is refused when it is loaded.")
        }
        return page
    }
}

/// Reads a theme's templates, and refuses what would go wrong without a word when a page is rendered.
///
/// Mustache prints nothing for an unknown name or a missing partial, and runs for ever over partials that use each
/// other; here each of those is an error with its file, line and column. The value is nil where there is an error.
package func loadTheme(_ files: ThemeFiles) -> Outcome<Theme?> {
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

    var library = MustacheLibrary()
    for template in files.templates {
        do {
            try library.register(ByteEscaping.pragma + template.text, named: template.name)
        } catch {
            diagnostics.append(unreadable(template, error))
        }
    }
    let isWhole = !diagnostics.contains { $0.severity == .error }
    return Outcome(isWhole ? Theme(library: library) : nil, diagnostics)
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
