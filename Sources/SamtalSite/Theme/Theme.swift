package import SamtalModel

/// A theme whose templates are known to hold together: every name, partial and block is one that exists.
package struct Theme: Sendable {
    private let programs: [Language: [String: Program]]

    fileprivate init(programs: [Language: [String: Program]]) { self.programs = programs }

    /// Writes a page: its content in the frame that is around that of every page.
    func write<Content: View>(
        _ template: Template<Content>,
        _ content: Content,
        in frame: Frame,
        to bytes: inout [UInt8]
    ) {
        let program = program(template.name, in: frame.context.language)
        program.write([Filled(frame), Filled(content)], to: &bytes)
    }

    /// A piece of a page by itself.
    func render<Content: View>(_ template: Template<Content>, _ content: Content, in language: Language) -> HTML {
        var bytes: [UInt8] = []
        program(template.name, in: language).write([Filled(content)], to: &bytes)
        return HTML(trusted: String(decoding: bytes, as: UTF8.self))
    }

    private func program(_ name: String, in language: Language) -> Program {
        guard let program = programs[language]?[name] else {
            preconditionFailure("\(name) is not among RequiredTemplate.all.")
        }
        return program
    }
}

/// Reads and compiles a theme's templates, and refuses what would go wrong without a word when a page is rendered.
///
/// The value is nil where there is an error.
package func loadTheme(_ files: ThemeFiles, vocabulary: Vocabulary) -> Outcome<Theme?> {
    var diagnostics: [Diagnostic] = []
    var trees: [String: TemplateTree] = [:]
    for template in files.templates {
        let tree = readTemplate(template)
        trees[template.name] = tree.value
        diagnostics += tree.diagnostics
    }
    var programs: [Language: [String: Program]] = [:]
    for words in vocabulary.languages {
        let compiled = compile(trees, for: words, roots: RequiredTemplate.all)
        programs[words.language] = compiled.value
        // What is wrong in one language most often is in all.
        diagnostics += compiled.diagnostics.filter { !diagnostics.contains($0) }
    }
    let isWhole = !diagnostics.contains { $0.severity == .error }
    return Outcome(isWhole ? Theme(programs: programs) : nil, diagnostics)
}
