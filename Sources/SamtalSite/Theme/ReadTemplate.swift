import SamtalModel

/// A template's markup and tags, nested as its sections are.
struct TemplateTree {
    let file: String
    let nodes: [Node]

    indirect enum Node {
        case markup(ArraySlice<UInt8>)
        case value(TemplateTag)
        case section(TemplateTag, [Node])
        case partial(TemplateTag)
        /// `{{<name}}`: another template, with some of its blocks filled.
        case inherit(TemplateTag, blocks: [Block])
        case block(Block)
    }

    /// `{{$name}} … {{/name}}`: what stands there unless someone fills it, or what it is filled with.
    struct Block {
        let tag: TemplateTag
        let nodes: [Node]
    }
}

/// Nests a template's tags, and refuses what a theme may not use.
func readTemplate(_ template: ThemeFiles.Template) -> Outcome<TemplateTree> {
    if let place = firstControlCharacter(in: template) {
        return Outcome(TemplateTree(file: template.file, nodes: []), [controlCharacter(at: place)])
    }
    var reader = TemplateReader(file: template.file, tokens: scanTemplate(template.text))
    let nodes = reader.nodes(inside: nil, depth: 0)
    return Outcome(TemplateTree(file: template.file, nodes: nodes), reader.diagnostics)
}

/// Sections within each other, and templates within each other, go no deeper than this.
let deepestTemplate = 64

/// Where the first character is that no page may hold; nil where there is none.
private func firstControlCharacter(in template: ThemeFiles.Template) -> Place? {
    var (line, column) = (1, 0)
    for scalar in String(decoding: template.text, as: UTF8.self).unicodeScalars {
        column += 1
        switch scalar {
        case "\n": (line, column) = (line + 1, 0)
        case "\t", "\r": continue
        default:
            guard scalar.properties.generalCategory == .control || scalar == "\u{FFFD}" else { continue }
            return Place(file: template.file, line: line, column: column)
        }
    }
    return nil
}

private func controlCharacter(at place: Place) -> Diagnostic {
    .error(
        .controlCharacter,
        at: place,
        sv: "Här står ett styrtecken, eller något som inte är UTF-8. Ta bort det, och spara filen som UTF-8.",
        en: "Here is a control character, or something that is not UTF-8. Remove it, and save the file as UTF-8."
    )
}

private struct TemplateReader {
    let file: String
    let tokens: [TemplateToken]
    var next = 0
    var diagnostics: [Diagnostic] = []
    /// Whether the rest is left unread, so that what is open there is no fault.
    private var isCut = false

    init(file: String, tokens: [TemplateToken]) {
        self.file = file
        self.tokens = tokens
    }

    mutating func nodes(inside opening: TemplateTag?, depth: Int) -> [TemplateTree.Node] {
        var nodes: [TemplateTree.Node] = []
        if let opening, depth > deepestTemplate {
            report(
                opening,
                sv: "Här står mer än \(deepestTemplate) avsnitt i varandra. Dela upp mallen, eller stäng dem som är "
                    + "slut.",
                en: "More than \(deepestTemplate) sections stand in each other here. Split the template, or close "
                    + "those that end."
            )
            isCut = true
            return []
        }
        while next < tokens.count, !isCut {
            let token = tokens[next]
            next += 1
            guard case .tag(let tag) = token else {
                if case .markup(let markup) = token { nodes.append(.markup(markup)) }
                continue
            }
            switch tag.kind {
            case .comment: continue
            case .text, .markup:
                checkValue(tag)
                nodes.append(.value(tag))
            case .partial: nodes.append(.partial(tag))
            case .section, .inverted: nodes.append(.section(tag, self.nodes(inside: tag, depth: depth + 1)))
            case .block:
                nodes.append(.block(TemplateTree.Block(tag: tag, nodes: self.nodes(inside: tag, depth: depth + 1))))
            case .inherit:
                nodes.append(.inherit(tag, blocks: blocks(of: self.nodes(inside: tag, depth: depth + 1), in: tag)))
            case .close:
                guard let opening, opening.name.utf8.elementsEqual(tag.name.utf8) else {
                    reportStrayClose(tag, opening: opening)
                    continue
                }
                return nodes
            case .delimiters, .pragma, .unfinished: reportForbidden(tag)
            }
        }
        if let opening, !isCut {
            report(
                opening,
                sv: "\"\(opening.name)\" öppnas men stängs aldrig. Skriv {{/\(opening.name)}} där den ska sluta.",
                en: "\"\(opening.name)\" is opened but never closed. Write {{/\(opening.name)}} where it is to end."
            )
        }
        return nodes
    }

    private mutating func blocks(of nodes: [TemplateTree.Node], in tag: TemplateTag) -> [TemplateTree.Block] {
        var blocks: [TemplateTree.Block] = []
        for node in nodes {
            switch node {
            case .block(let block): blocks.append(block)
            case .markup(let markup) where markup.allSatisfy(isWhiteSpace): continue
            default:
                report(
                    tag,
                    sv: "Mellan {{<\(tag.name)}} och {{/\(tag.name)}} får bara stå block: {{$namn}} … {{/namn}}.",
                    en: "Only blocks may stand between {{<\(tag.name)}} and {{/\(tag.name)}}: {{$name}} … {{/name}}."
                )
                return blocks
            }
        }
        return blocks
    }

    private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }

    private mutating func checkValue(_ tag: TemplateTag) {
        guard tag.isUnquotedAttribute else { return }
        report(
            tag,
            sv: "Ett värde i ett attribut måste stå inom citattecken: =\"{{\(tag.name)}}\".",
            en: "A value in an attribute must stand between quotes: =\"{{\(tag.name)}}\"."
        )
    }

    private mutating func reportStrayClose(_ tag: TemplateTag, opening: TemplateTag?) {
        let wanted = opening.map { "{{/\($0.name)}}" }
        report(
            tag,
            sv: "{{/\(tag.name)}} stänger något som inte är öppet." + (wanted.map { " Här väntas \($0)." } ?? ""),
            en: "{{/\(tag.name)}} closes what is not open." + (wanted.map { " Here \($0) is expected." } ?? "")
        )
    }

    private mutating func reportForbidden(_ tag: TemplateTag) {
        switch tag.kind {
        case .delimiters:
            report(
                tag,
                sv: "Taggarnas tecken kan inte bytas i ett tema: använd {{ och }}.",
                en: "A theme can't change the delimiters: use {{ and }}."
            )
        case .pragma:
            report(
                tag,
                sv: "Inställningar som {{%…}} går inte att använda i ett tema. Ta bort raden.",
                en: "Settings such as {{%…}} can't be used in a theme. Remove the line."
            )
        default:
            report(
                tag,
                sv: "En tagg börjar med {{ men slutar inte med }}.",
                en: "A tag begins with {{ but does not end with }}."
            )
        }
    }

    private mutating func report(_ tag: TemplateTag, sv: String, en: String) {
        diagnostics.append(.error(.template, at: Place(file: file, line: tag.line, column: tag.column), sv: sv, en: en))
    }
}
