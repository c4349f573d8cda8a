import SamtalModel

/// A template's tags, nested as its sections are.
struct TemplateTree {
    let file: String
    let nodes: [Node]

    indirect enum Node {
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
    var reader = TemplateReader(file: template.file, tags: scanTemplate(template.text))
    let nodes = reader.nodes(inside: nil)
    return Outcome(TemplateTree(file: template.file, nodes: nodes), reader.diagnostics)
}

private struct TemplateReader {
    let file: String
    let tags: [TemplateTag]
    var next = 0
    var diagnostics: [Diagnostic] = []

    init(file: String, tags: [TemplateTag]) {
        self.file = file
        self.tags = tags
    }

    mutating func nodes(inside opening: TemplateTag?) -> [TemplateTree.Node] {
        var nodes: [TemplateTree.Node] = []
        while next < tags.count {
            let tag = tags[next]
            next += 1
            switch tag.kind {
            case .comment: continue
            case .text, .markup:
                checkValue(tag)
                nodes.append(.value(tag))
            case .partial:
                checkPartialName(tag)
                nodes.append(.partial(tag))
            case .section, .inverted: nodes.append(.section(tag, self.nodes(inside: tag)))
            case .block: nodes.append(.block(TemplateTree.Block(tag: tag, nodes: self.nodes(inside: tag))))
            case .inherit:
                checkPartialName(tag)
                nodes.append(.inherit(tag, blocks: blocks(of: self.nodes(inside: tag), in: tag)))
            case .close:
                guard let opening, opening.name == tag.name else {
                    reportStrayClose(tag, opening: opening)
                    continue
                }
                return nodes
            case .delimiters, .pragma, .unfinished: reportForbidden(tag)
            }
        }
        if let opening {
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
            guard case .block(let block) = node else {
                report(
                    tag,
                    sv: "Mellan {{<\(tag.name)}} och {{/\(tag.name)}} får bara stå block: {{$namn}} … {{/namn}}.",
                    en: "Only blocks may stand between {{<\(tag.name)}} and {{/\(tag.name)}}: {{$name}} … {{/name}}."
                )
                continue
            }
            blocks.append(block)
        }
        return blocks
    }

    private mutating func checkValue(_ tag: TemplateTag) {
        guard tag.isUnquotedAttribute else { return }
        report(
            tag,
            sv: "Ett värde i ett attribut måste stå inom citattecken: =\"{{\(tag.name)}}\".",
            en: "A value in an attribute must stand between quotes: =\"{{\(tag.name)}}\"."
        )
    }

    private mutating func checkPartialName(_ tag: TemplateTag) {
        guard tag.name.utf8.contains(UInt8(ascii: "*")) || tag.name.utf8.contains(UInt8(ascii: "(")) else { return }
        report(
            tag,
            sv: "Namnet på en delmall skrivs ut, det kan inte räknas fram.",
            en: "The name of a partial is written out; it can't be worked out."
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
        diagnostics.append(.error(at: Place(file: file, line: tag.line, column: tag.column), sv: sv, en: en))
    }
}
