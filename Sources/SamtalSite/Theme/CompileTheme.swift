import SamtalModel

/// Makes each page's template ready to run, and checks every name and partial against what the views offer just there.
///
/// A template is walked with the names of its own view, into its partials, sections and blocks: a name is looked for in
/// the innermost thing first, then outwards, as Mustache says. Each root comes with the names around it, outermost
/// first; `texts` are those of the site's own that stand by themselves, as `{{t.key}}`.
func compileTheme(
    _ templates: [String: TemplateTree],
    roots: [(name: String, shapes: [Shape])],
    texts: Set<SiteText> = []
) -> Outcome<[String: Template]> {
    var compiler = TemplateCompiler(templates: templates, texts: texts)
    var compiled: [String: Template] = [:]
    for (name, shapes) in roots {
        guard let tree = templates[name] else {
            compiler.reportMissing(name)
            continue
        }
        let stack = shapes.map { Shape.Kind.section($0) }
        compiled[name] = Template(steps: compiler.steps(of: tree, named: name, stack: stack))
    }
    compiler.reportUnused()
    return Outcome(compiled, compiler.diagnostics)
}

private struct TemplateCompiler {
    let templates: [String: TemplateTree]
    let texts: Set<SiteText>
    var diagnostics: [Diagnostic] = []
    /// What has been said already: a partial is walked once for each place that uses it.
    private var reported: Set<Diagnostic> = []
    /// The templates on the way to here, outermost first.
    private var path: [String] = []
    private var used: Set<String> = []
    private var file = ""
    /// Blocks that templates further out have filled.
    private var filled: [String: (nodes: [TemplateTree.Node], file: String)] = [:]
    /// Blocks that have been met.
    private var met: Set<String> = []

    init(templates: [String: TemplateTree], texts: Set<SiteText>) {
        self.templates = templates
        self.texts = texts
    }

    mutating func steps(of tree: TemplateTree, named name: String, stack: [Shape.Kind]) -> [Template.Step] {
        used.insert(name)
        path.append(name)
        let steps = inFile(tree.file) { $0.steps(of: tree.nodes, stack: stack) }
        path.removeLast()
        return steps
    }

    private mutating func steps(of nodes: [TemplateTree.Node], stack: [Shape.Kind]) -> [Template.Step] {
        nodes.flatMap { node -> [Template.Step] in
            switch node {
            case .text(let text): return text.isEmpty ? [] : [.text(Array(text.utf8))]
            case .value(let tag):
                if tag.name.utf8.starts(with: "t.".utf8) { return siteText(tag).map { [.siteText($0)] } ?? [] }
                return printing(tag, stack: stack).map { [.value($0)] } ?? []
            case .section(let tag, let inner):
                guard let (reference, kind) = find(tag, in: stack) else { return [] }
                if tag.kind == .inverted { return [.inverted(reference, steps(of: inner, stack: stack))] }
                return [.section(reference, steps(of: inner, stack: stack + pushed(by: kind)))]
            case .partial(let tag): return include(tag, stack: stack)
            case .inherit(let tag, let blocks): return inherit(tag, filling: blocks, stack: stack)
            case .block(let block):
                met.insert(block.tag.name)
                guard let filling = filled[block.tag.name] else { return steps(of: block.nodes, stack: stack) }
                return inFile(filling.file) { $0.steps(of: filling.nodes, stack: stack) }
            }
        }
    }

    /// Does something with what is in another file, so that messages name that one.
    private mutating func inFile<Result>(_ inner: String, _ work: (inout TemplateCompiler) -> Result) -> Result {
        let outer = file
        file = inner
        defer { file = outer }
        return work(&self)
    }

    private mutating func inherit(
        _ tag: TemplateTag,
        filling blocks: [TemplateTree.Block],
        stack: [Shape.Kind]
    ) -> [Template.Step] {
        let (outerFilled, outerMet) = (filled, met)
        met = []
        // A block filled further out wins.
        for block in blocks where filled[block.tag.name] == nil { filled[block.tag.name] = (block.nodes, file) }
        let steps = include(tag, stack: stack)
        for block in blocks where !met.contains(block.tag.name) && templates[tag.name] != nil {
            let near = nearest(to: block.tag.name, among: met.sorted())
            report(
                block.tag,
                sv: "\"\(tag.name)\" har inget block \"\(block.tag.name)\"."
                    + (near.map { " Menade du \"\($0)\"?" } ?? ""),
                en: "\"\(tag.name)\" has no block \"\(block.tag.name)\"."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")
            )
        }
        filled = outerFilled
        met = outerMet.union(met)
        return steps
    }

    private mutating func include(_ tag: TemplateTag, stack: [Shape.Kind]) -> [Template.Step] {
        guard let tree = templates[tag.name] else {
            let near = nearest(to: tag.name, among: templates.keys.sorted())
            report(
                tag,
                sv: "Delmallen \"\(tag.name)\" finns inte." + (near.map { " Menade du \"\($0)\"?" } ?? ""),
                en: "There is no partial \"\(tag.name)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")
            )
            return []
        }
        if let first = path.firstIndex(of: tag.name) {
            let circle = (path[first...] + [tag.name]).joined(separator: " → ")
            report(
                tag,
                sv: "Delmallen använder sig själv: \(circle).",
                en: "The partial uses itself: \(circle)."
            )
            return []
        }
        return steps(of: tree, named: tag.name, stack: stack)
    }

    /// What `{{t.key}}` stands for; nil, and told, where there is no such text.
    private mutating func siteText(_ tag: TemplateTag) -> SiteText? {
        let key = String(tag.name.dropFirst(2))
        if tag.kind == .text, let text = SiteText(rawValue: key), texts.contains(text) { return text }
        let near = nearest(to: key, among: texts.map(\.rawValue).sorted()).map { "{{t.\($0)}}" }
        report(
            tag,
            sv: "Det finns ingen text \"\(key)\" som står för sig själv." + (near.map { " Menade du \($0)?" } ?? ""),
            en: "There is no text \"\(key)\" that stands by itself." + (near.map { " Did you mean \($0)?" } ?? "")
        )
        return nil
    }

    /// What a section over a name adds to the names inside it.
    private func pushed(by kind: Shape.Kind) -> [Shape.Kind] {
        switch kind {
        case .flag: return []
        case .text, .html, .section: return [kind]
        case .list(let element): return [element]
        }
    }

    private mutating func printing(_ tag: TemplateTag, stack: [Shape.Kind]) -> Template.Reference? {
        guard let (reference, kind) = find(tag, in: stack) else { return nil }
        switch (kind, tag.kind) {
        case (.text, .text), (.html, .markup): break
        case (.html, _):
            report(
                tag,
                sv: "\"\(tag.name)\" är färdig HTML. Skriv {{{\(tag.name)}}}.",
                en: "\"\(tag.name)\" is HTML already. Write {{{\(tag.name)}}}."
            )
        case (.text, _):
            report(
                tag,
                sv: "\"\(tag.name)\" är text och måste skrivas {{\(tag.name)}}, så att tecken som < inte blir HTML.",
                en: "\"\(tag.name)\" is text and must be written {{\(tag.name)}}, so that < does not become HTML."
            )
        default:
            report(
                tag,
                sv: "\"\(tag.name)\" kan inte skrivas ut. Använd {{#\(tag.name)}} … {{/\(tag.name)}}.",
                en: "\"\(tag.name)\" can't be printed. Use {{#\(tag.name)}} … {{/\(tag.name)}}."
            )
        }
        return reference
    }

    /// Where the value of a name is found, and what it is; nil, and told, where there is no such name.
    private mutating func find(
        _ tag: TemplateTag,
        in stack: [Shape.Kind]
    ) -> (reference: Template.Reference, kind: Shape.Kind)? {
        if tag.name == ".", let innermost = stack.last { return (Template.Reference(depth: 0, path: []), innermost) }
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard tag.name.utf8.allSatisfy(isNameByte), !parts.contains("") else {
            report(
                tag,
                sv: "\"\(tag.name)\" är inget namn. Ett namn har bokstäver, siffror och bindestreck.",
                en: "\"\(tag.name)\" is no name. A name has letters, digits and hyphens."
            )
            return nil
        }
        for (depth, kind) in stack.reversed().enumerated() {
            guard case .section(let shape) = kind, let first = shape.names[parts[0]] else { continue }
            var (path, found) = ([first.index], first.kind)
            for part in parts.dropFirst() {
                guard case .section(let inner) = found, let next = inner.names[part] else {
                    reportUnknown(tag, part: part, in: [found])
                    return nil
                }
                path.append(next.index)
                found = next.kind
            }
            return (Template.Reference(depth: depth, path: path), found)
        }
        reportUnknown(tag, part: parts[0], in: stack)
        return nil
    }

    private mutating func reportUnknown(_ tag: TemplateTag, part: String, in stack: [Shape.Kind]) {
        let known = stack.flatMap { kind -> [String] in
            guard case .section(let shape) = kind else { return [] }
            return Array(shape.names.keys)
        }
        let near = nearest(to: part, among: known.sorted())
        report(
            tag,
            sv: "Namnet \"\(tag.name)\" finns inte här." + (near.map { " Menade du \"\($0)\"?" } ?? ""),
            en: "There is no name \"\(tag.name)\" here." + (near.map { " Did you mean \"\($0)\"?" } ?? "")
        )
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    mutating func reportMissing(_ template: String) {
        diagnostics.append(
            .error(
                at: Place(file: "templates/\(template).mustache"),
                sv: "Mallen saknas i temat. Kopiera den från standardtemat.",
                en: "The theme lacks this template. Copy it from the standard theme."
            )
        )
    }

    mutating func reportUnused() {
        for (name, tree) in templates.sorted(by: { $0.key < $1.key }) where !used.contains(name) {
            let near = nearest(to: name, among: used.sorted())
            diagnostics.append(
                .warning(
                    at: Place(file: tree.file),
                    sv: "Ingen sida använder mallen \"\(name)\"." + (near.map { " Menade du \"\($0)\"?" } ?? ""),
                    en: "No page uses the template \"\(name)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")
                )
            )
        }
    }

    private mutating func report(_ tag: TemplateTag, sv: String, en: String) {
        let diagnostic = Diagnostic.error(at: Place(file: file, line: tag.line, column: tag.column), sv: sv, en: en)
        if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }
}
