import SamtalModel

/// Compiles a theme's templates for one language: every name, partial, block and text of the site is put in its place.
///
/// Each template that pages are rendered with is walked with the names of its own views, into its partials, sections and
/// blocks: a name is looked for in the innermost thing first, then outwards. What can't be resolved is an error with its
/// file, line and column, so no program holds it.
func compile(
    _ templates: [String: TemplateTree],
    for words: Words,
    roots: [RequiredTemplate]
) -> Outcome<[String: Program]> {
    var compiler = TemplateCompiler(templates: templates, words: words)
    var programs: [String: Program] = [:]
    for root in roots { programs[root.name] = compiler.program(root) }
    compiler.reportUnused()
    return Outcome(programs, compiler.diagnostics)
}

/// Steps of one template, with all that it includes; more comes from partials that double each other.
let mostSteps = 20_000

/// Walks templates and appends what they say to a program.
struct TemplateCompiler {
    let templates: [String: TemplateTree]
    let words: Words
    var diagnostics: [Diagnostic] = []
    private var program = Program()
    /// What has been said already: a partial is walked once for each place that uses it.
    var reported: Set<Diagnostic> = []
    /// The templates on the way to here, outermost first.
    private var path: [String] = []
    private(set) var used: Set<String> = []
    private(set) var file = ""
    /// The things that the place is in, outermost first; their number is the depth of the next.
    private var stack: [Value.Kind] = []
    /// The first of them whose names can be used here: a piece knows nothing of the page around it.
    private var firstVisible = 0
    /// Blocks that templates further out have filled.
    private var filled: [String: (nodes: [TemplateTree.Node], file: String)] = [:]
    /// The blocks that the place is in.
    private var open: Set<String> = []
    /// Blocks that have been met.
    private var met: Set<String> = []
    /// How many sections, blocks and templates the place is in.
    private var depth = 0

    init(templates: [String: TemplateTree], words: Words) {
        self.templates = templates
        self.words = words
    }

    mutating func program(_ root: RequiredTemplate) -> Program {
        program = Program()
        guard let tree = templates[root.name] else {
            reportMissing(root.name)
            return program
        }
        stack = root.shapes.map(Value.Kind.section)
        visit(tree, named: root.name)
        if program.steps.count >= mostSteps { reportSize(tree) }
        return program
    }

    private mutating func visit(_ tree: TemplateTree, named name: String) {
        used.insert(name)
        path.append(name)
        visit(tree.nodes, of: tree.file)
        path.removeLast()
    }

    private mutating func visit(_ nodes: [TemplateTree.Node], of inner: String) {
        let outer = file
        file = inner
        visit(nodes)
        file = outer
    }

    private mutating func visit(_ nodes: [TemplateTree.Node]) {
        for node in nodes {
            guard program.steps.count < mostSteps else { return }
            switch node {
            case .markup(let markup): program.append(text: markup)
            case .value(let tag): write(tag)
            case .section(let tag, let inner): section(tag, inner)
            case .partial(let tag): include(tag)
            case .inherit(let tag, let blocks): inherit(tag, filling: blocks)
            case .block(let block): place(block)
            }
        }
    }

    private mutating func write(_ tag: TemplateTag) {
        if tag.name.utf8.starts(with: "t.".utf8) { return writeText(tag) }
        guard let (value, depth) = value(of: tag) else { return }
        switch (value.kind, tag.kind) {
        case (.text, .text), (.html, .markup): program.append(value, at: depth)
        case (.pieces(let template, let shape), .markup): pieces(value, template, shape, at: depth, tag)
        case (.html, _), (.pieces, _):
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
        case (.flag, _), (.section, _), (.list, _):
            report(
                tag,
                sv: "\"\(tag.name)\" kan inte skrivas ut. Använd {{#\(tag.name)}} … {{/\(tag.name)}}.",
                en: "\"\(tag.name)\" can't be printed. Use {{#\(tag.name)}} … {{/\(tag.name)}}."
            )
        }
    }

    /// `{{t.key}}`: what the site itself says.
    private mutating func writeText(_ tag: TemplateTag) {
        let key = String(decoding: tag.name.utf8.dropFirst(2), as: UTF8.self)
        guard let text = words.texts[key] else {
            let near = nearest(to: key, among: words.texts.keys.sorted()).map { "t." + $0 }
            return reportUnknown(tag, near)
        }
        guard tag.kind == .text else {
            return report(
                tag,
                sv: "\"\(tag.name)\" är text och måste skrivas {{\(tag.name)}}, så att tecken som < inte blir HTML.",
                en: "\"\(tag.name)\" is text and must be written {{\(tag.name)}}, so that < does not become HTML."
            )
        }
        // A script fills in what it is given in an attribute of its own.
        for case .name(let gap) in textParts(of: text) where !program.endsInDataAttribute {
            return report(
                tag,
                sv:
                    "Texten \"\(key)\" har {\(gap)}, som en mall inte kan fylla i. Den kan bara stå i ett data-attribut, för ett skript.",
                en:
                    "The text \"\(key)\" has {\(gap)}, which only the program can fill in. It can't stand in a template."
            )
        }
        var bytes: [UInt8] = []
        appendEscaped(text, to: &bytes)
        program.append(text: bytes)
    }

    private mutating func section(_ tag: TemplateTag, _ inner: [TemplateTree.Node]) {
        if tag.name.utf8.elementsEqual("t".utf8) || tag.name.utf8.starts(with: "t.".utf8) {
            return report(
                tag,
                sv: "Webbplatsens egna texter finns alltid. Skriv {{t.namn}} utan avsnitt runt.",
                en: "The site's own texts are always there. Write {{t.name}} without a section around it."
            )
        }
        guard let (value, place) = value(of: tag) else { return }
        guard enter(tag) else { return }
        let isPushed = tag.kind == .section && !value.kind.isFlag
        let opening =
            isPushed
            ? program.open(forEach: value.asOne, at: place)
            : program.open(if: value, is: tag.kind == .section, at: place)
        if isPushed { stack.append(value.kind.inside) }
        visit(inner)
        if isPushed { stack.removeLast() }
        program.close(opening)
        leave()
    }

    /// A list of pieces: each in its own template, with no other names than its own.
    private mutating func pieces(_ value: Value, _ template: String, _ shape: Shape, at place: Int, _ tag: TemplateTag)
    {
        guard enter(tag) else { return }
        let outer = (firstVisible, filled, open)
        (firstVisible, filled, open) = (stack.count, [:], [])
        let opening = program.open(forEach: value, at: place)
        stack.append(.section(shape))
        if let tree = templates[template] { visit(tree, named: template) }
        stack.removeLast()
        program.close(opening)
        (firstVisible, filled, open) = outer
        leave()
    }

    private mutating func place(_ block: TemplateTree.Block) {
        let name = block.tag.name
        met.insert(name)
        guard enter(block.tag) else { return }
        guard open.insert(name).inserted else {
            report(
                block.tag,
                sv: "Blocket \"\(name)\" står i sig självt. Ta bort det inre.",
                en: "The block \"\(name)\" stands in itself. Remove the inner one."
            )
            return leave()
        }
        let filling = filled[name] ?? (block.nodes, file)
        visit(filling.nodes, of: filling.file)
        open.remove(name)
        leave()
    }

    private mutating func inherit(_ tag: TemplateTag, filling blocks: [TemplateTree.Block]) {
        let (outerFilled, outerMet) = (filled, met)
        met = []
        for block in blocks where filled[block.tag.name] == nil {
            // A block filled further out wins, as Mustache has it.
            filled[block.tag.name] = (block.nodes, file)
        }
        include(tag)
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

    private mutating func include(_ tag: TemplateTag) {
        guard let tree = templates[tag.name] else {
            let near = nearest(to: tag.name, among: templates.keys.sorted())
            return report(
                tag,
                sv: "Delmallen \"\(tag.name)\" finns inte." + (near.map { " Menar du \"\($0)\"?" } ?? ""),
                en: "There is no partial \"\(tag.name)\"." + (near.map { " Do you mean \"\($0)\"?" } ?? "")
            )
        }
        if let first = path.firstIndex(of: tag.name) {
            let circle = (path[first...] + [tag.name]).joined(separator: " → ")
            return report(
                tag,
                sv: "Delmallen använder sig själv: \(circle).",
                en: "The partial uses itself: \(circle)."
            )
        }
        guard enter(tag) else { return }
        visit(tree, named: tag.name)
        leave()
    }

    /// What a name stands for here, and how deep the thing is that has it; nil, and told, where it stands for nothing.
    private mutating func value(of tag: TemplateTag) -> (value: Value, depth: Int)? {
        if tag.name.utf8.elementsEqual(".".utf8) { return innermost(tag) }
        guard !tag.name.isEmpty, tag.name.utf8.allSatisfy(isNameByte) else {
            report(
                tag,
                sv: "\"\(tag.name)\" är inget namn. Ett namn har bokstäver, siffror och bindestreck.",
                en: "\"\(tag.name)\" is no name. A name has letters, digits and hyphens."
            )
            return nil
        }
        var known: Set<String> = []
        for depth in (firstVisible..<stack.count).reversed() {
            guard case .section(let shape) = stack[depth] else { continue }
            if let value = shape.values[tag.name] { return (value, depth) }
            known.formUnion(shape.values.keys)
        }
        reportUnknown(tag, nearest(to: tag.name, among: known.sorted()))
        return nil
    }

    /// `{{.}}`: the text, markup or piece that the place is in.
    private mutating func innermost(_ tag: TemplateTag) -> (value: Value, depth: Int)? {
        let depth = stack.count - 1
        switch stack[depth] {
        case .text: return (.text { content(of: $0) as String }, depth)
        case .html: return (.html { content(of: $0) as HTML }, depth)
        case .pieces(let template, let shape):
            return (.items(.pieces(template: template, shape)) { content(of: $0) }, depth)
        case .section, .list, .flag:
            report(
                tag,
                sv: "Här finns inget som \".\" kan stå för. Skriv ett namn.",
                en: "There is nothing here that \".\" can stand for. Write a name."
            )
            return nil
        }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Goes one step further in, where that is not too far.
    private mutating func enter(_ tag: TemplateTag) -> Bool {
        guard depth < deepestTemplate else {
            report(
                tag,
                sv: "Här står mer än \(deepestTemplate) delmallar och avsnitt i varandra. Dela upp mallen.",
                en: "More than \(deepestTemplate) partials and sections stand in each other here. Split the template."
            )
            return false
        }
        depth += 1
        return true
    }

    private mutating func leave() { depth -= 1 }
}

extension Value.Kind {
    fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }

    /// What a section over it is in.
    fileprivate var inside: Value.Kind { if case .list(let element) = self { element } else { self } }
}
