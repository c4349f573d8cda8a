import SamtalModel

/// Checks every name and partial of a theme against what the views offer just there.
///
/// Each page's template is walked with the names of its own view, into its partials, sections and blocks, as Mustache
/// will walk it: a name is looked for in the innermost thing first, then outwards.
func checkTheme(_ templates: [String: TemplateTree], roots: [(template: String, shape: Shape)]) -> [Diagnostic] {
    var walk = ThemeWalk(templates: templates)
    for root in roots {
        guard let tree = templates[root.template] else {
            walk.reportMissing(root.template)
            continue
        }
        walk.visit(tree, named: root.template, stack: [.section(root.shape)])
    }
    walk.reportUnused()
    return walk.diagnostics
}

private struct ThemeWalk {
    let templates: [String: TemplateTree]
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

    init(templates: [String: TemplateTree]) { self.templates = templates }

    mutating func visit(_ tree: TemplateTree, named name: String, stack: [Shape.Kind]) {
        used.insert(name)
        let outerFile = file
        file = tree.file
        path.append(name)
        visit(tree.nodes, stack: stack)
        path.removeLast()
        file = outerFile
    }

    private mutating func visit(_ nodes: [TemplateTree.Node], stack: [Shape.Kind]) {
        for node in nodes {
            switch node {
            case .value(let tag): checkValue(tag, stack: stack)
            case .section(let tag, let inner):
                guard let kind = kind(of: tag, in: stack) else { continue }
                visit(inner, stack: stack + pushed(by: kind, isInverted: tag.kind == .inverted))
            case .partial(let tag): include(tag, stack: stack)
            case .inherit(let tag, let blocks):
                inherit(tag, filling: blocks, stack: stack)
            case .block(let block):
                met.insert(block.tag.name)
                guard let filling = filled[block.tag.name] else {
                    visit(block.nodes, stack: stack)
                    continue
                }
                let outerFile = file
                file = filling.file
                visit(filling.nodes, stack: stack)
                file = outerFile
            }
        }
    }

    private mutating func inherit(_ tag: TemplateTag, filling blocks: [TemplateTree.Block], stack: [Shape.Kind]) {
        let (outerFilled, outerMet) = (filled, met)
        met = []
        for block in blocks where filled[block.tag.name] == nil {
            // A block filled further out wins, as when Mustache renders.
            filled[block.tag.name] = (block.nodes, file)
        }
        include(tag, stack: stack)
        for block in blocks where !met.contains(block.tag.name) && templates[tag.name] != nil {
            let near = nearest(to: block.tag.name, among: met.sorted())
            report(
                block.tag,
                sv: "\"\(tag.name)\" har inget block \"\(block.tag.name)\"."
                    + (near.map { " Menar du \"\($0)\"?" } ?? ""),
                en: "\"\(tag.name)\" has no block \"\(block.tag.name)\"."
                    + (near.map { " Do you mean \"\($0)\"?" } ?? "")
            )
        }
        filled = outerFilled
        met = outerMet.union(met)
    }

    private mutating func include(_ tag: TemplateTag, stack: [Shape.Kind]) {
        guard let tree = templates[tag.name] else {
            let near = nearest(to: tag.name, among: templates.keys.sorted())
            report(
                tag,
                sv: "Delmallen \"\(tag.name)\" finns inte." + (near.map { " Menar du \"\($0)\"?" } ?? ""),
                en: "There is no partial \"\(tag.name)\"." + (near.map { " Do you mean \"\($0)\"?" } ?? "")
            )
            return
        }
        if let first = path.firstIndex(of: tag.name) {
            let circle = (path[first...] + [tag.name]).joined(separator: " → ")
            report(
                tag,
                sv: "Delmallen använder sig själv: \(circle).",
                en: "The partial uses itself: \(circle)."
            )
            return
        }
        visit(tree, named: tag.name, stack: stack)
    }

    /// What a section over a name adds to the names inside it.
    private func pushed(by kind: Shape.Kind, isInverted: Bool) -> [Shape.Kind] {
        if isInverted { return [] }
        switch kind {
        case .flag: return []
        case .text, .html, .section: return [kind]
        case .list(let element): return [element]
        }
    }

    private mutating func checkValue(_ tag: TemplateTag, stack: [Shape.Kind]) {
        guard let kind = kind(of: tag, in: stack) else { return }
        switch (kind, tag.kind) {
        case (.text, .text), (.html, .markup): return
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
    }

    /// What a name stands for here; nil, and told, where it stands for nothing.
    private mutating func kind(of tag: TemplateTag, in stack: [Shape.Kind]) -> Shape.Kind? {
        if tag.name == "." { return stack.last }
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard tag.name.utf8.allSatisfy(isNameByte), !parts.contains("") else {
            report(
                tag,
                sv: "\"\(tag.name)\" är inget namn. Ett namn har bokstäver, siffror och bindestreck.",
                en: "\"\(tag.name)\" is no name. A name has letters, digits and hyphens."
            )
            return nil
        }
        let shapes = stack.reversed().compactMap { kind -> Shape? in
            guard case .section(let shape) = kind else { return nil }
            return shape
        }
        var found = shapes.lazy.compactMap { $0.kinds[parts[0]] }.first
        var known = shapes.flatMap { $0.kinds.keys }
        var sought = parts[0]
        for part in parts.dropFirst() {
            guard case .section(let inner)? = found else { break }
            known = Array(inner.kinds.keys)
            found = inner.kinds[part]
            sought = part
        }
        if found == nil {
            let near = nearest(to: sought, among: known.sorted())
            report(
                tag,
                sv: "Namnet \"\(tag.name)\" finns inte här." + (near.map { " Menar du \"\($0)\"?" } ?? ""),
                en: "There is no name \"\(tag.name)\" here." + (near.map { " Do you mean \"\($0)\"?" } ?? "")
            )
        }
        return found
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
                    sv: "Ingen sida använder mallen \"\(name)\"." + (near.map { " Menar du \"\($0)\"?" } ?? ""),
                    en: "No page uses the template \"\(name)\"." + (near.map { " Do you mean \"\($0)\"?" } ?? "")
                )
            )
        }
    }

    private mutating func report(_ tag: TemplateTag, sv: String, en: String) {
        let diagnostic = Diagnostic.error(at: Place(file: file, line: tag.line, column: tag.column), sv: sv, en: en)
        if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }
}
