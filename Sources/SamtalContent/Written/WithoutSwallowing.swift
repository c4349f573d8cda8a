import SamtalModel

/// A file's text and blocks with what had swallowed other lines mended, each told of once.
///
/// A code block without an end takes all below it along, and a section's heading inside a list, a quotation or code its
/// whole section. The rest of the file is then read as it was meant.
func withoutSwallowing(
    _ source: SourceText,
    fromLine first: Int,
    sectionsIn words: FileWords?
) -> Outcome<(source: SourceText, document: MarkdownDocument)> {
    var source = source
    var document = MarkdownDocument(parsing: source, fromLine: first)
    var diagnostics: [Diagnostic] = []
    let fences = openFences(in: document.blocks, of: source)
    if !fences.isEmpty {
        diagnostics += fences.map { openFence(in: source, at: source.place(of: $0)) }
        source = source.writing(Dictionary(fences.map { ($0.line, []) }, uniquingKeysWith: { first, _ in first }))
        document = MarkdownDocument(parsing: source, fromLine: first)
    }
    guard let words else { return Outcome((source, document), diagnostics) }
    var changes: [Int: [UInt8]] = [:]
    for block in document.blocks where block.holdsBlocks {
        var swallowing = SwallowedSections(source: source, words: words)
        swallowing.look(into: block, noun: Message(sv: "", en: ""))
        diagnostics += swallowing.diagnostics
        changes.merge(swallowing.takenOut(of: block)) { first, _ in first }
    }
    if !changes.isEmpty {
        source = source.writing(changes)
        document = MarkdownDocument(parsing: source, fromLine: first)
    }
    return Outcome((source, document), diagnostics)
}

extension MarkdownNode {
    /// Whether what stands in it stands apart from the text around it.
    fileprivate var holdsBlocks: Bool {
        switch kind {
        case .list, .quote, .codeBlock: true
        default: false
        }
    }

    /// The run of backticks or tildes that a code block begins with; nil where it is set off by indentation.
    fileprivate func fence(in source: SourceText) -> Substring? {
        guard case .codeBlock(let text) = kind else { return nil }
        let line = source.line(self.line)
        let opening = Substring(line.utf8.dropFirst(byteColumn - 1))
        guard let sign = opening.unicodeScalars.first, sign == "`" || sign == "~" else { return nil }
        let fence = opening.leading { $0 == sign }
        // Of an indented block the same line is its text.
        return fence.utf8.count >= 3 && !text.begins(with: fence) ? fence : nil
    }
}

/// The code blocks that end with the file, or with the list or quotation around them, and not with a fence.
private func openFences(in blocks: [MarkdownNode], of source: SourceText) -> [MarkdownNode] {
    var found: [MarkdownNode] = []
    for block in blocks {
        block.forEach { node in
            guard let fence = node.fence(in: source), let sign = fence.unicodeScalars.first else { return }
            let last = source.line(node.lastLine).droppingLeading { $0.isSpace || $0 == ">" }
            let closing = last.leading { $0 == sign }
            let isClosed =
                node.lastLine > node.line && closing.utf8.count >= fence.utf8.count
                && last[closing.endIndex...].unicodeScalars.allSatisfy(\.isSpace)
            if !isClosed { found.append(node) }
        }
    }
    return found
}

/// The headings of sections that stand inside a block, and what the block is without its marks.
private struct SwallowedSections {
    let source: SourceText
    let words: FileWords
    var diagnostics: [Diagnostic] = []
    private var firstLine: Int?
    private var headings: Set<Int> = []
    /// The fences of code that held one.
    private var fences: Set<Int> = []

    init(source: SourceText, words: FileWords) {
        self.source = source
        self.words = words
    }

    mutating func look(into node: MarkdownNode, noun: Message) {
        switch node.kind {
        case .heading(2):
            if words.word(SectionName.self, node.plainText) != nil {
                refuse(node.plainText, on: node.line, at: source.place(of: node), noun)
            }
        case .list, .item:
            for child in node.children { look(into: child, noun: Message(sv: "en lista", en: "a list")) }
        case .quote:
            for child in node.children { look(into: child, noun: Message(sv: "ett citat", en: "a quotation")) }
        case .codeBlock: look(intoCode: node)
        default: break
        }
    }

    private mutating func look(intoCode node: MarkdownNode) {
        var isFound = false
        for number in node.line...node.lastLine {
            let line = source.line(number)
            let content = line.droppingLeading { $0.isSpace || $0 == ">" }
            guard let text = content.after("##"), text.unicodeScalars.first?.isSpace ?? false,
                words.word(SectionName.self, trimmed(text.droppingTrailing { $0.isSpace || $0 == "#" })) != nil
            else { continue }
            isFound = true
            let column = line.unicodeScalars.count - content.unicodeScalars.count + 1
            let place = Place(file: source.file, line: number, column: column)
            refuse(trimmed(text), on: number, at: place, Message(sv: "kod", en: "code"))
        }
        if isFound, node.fence(in: source) != nil { fences.formUnion([node.line, node.lastLine]) }
    }

    private mutating func refuse(_ heading: String, on line: Int, at place: Place, _ noun: Message) {
        firstLine = firstLine ?? line
        headings.insert(line)
        let code = Message(
            sv: " Fyra mellanslag eller fler i början av en rad, eller en rad med ```, gör texten till kod.",
            en: " Four spaces or more at the start of a line, or a line with ```, make code of the text."
        )
        let isCode = noun.english == "code"
        diagnostics.append(
            .error(
                .swallowedHeading,
                at: place,
                sv: "Rubriken \"\(heading)\" står inuti \(noun.swedish), så allt under den försvinner. Skriv "
                    + "\"## \(heading)\" längst till vänster på en egen rad." + (isCode ? code.swedish : ""),
                en: "The heading \"\(heading)\" stands inside \(noun.english), so all below it is lost. Write "
                    + "\"## \(heading)\" at the very left of a line of its own." + (isCode ? code.english : "")
            )
        )
    }

    /// The lines of a block from its first section on, without what makes them a part of the block.
    func takenOut(of block: MarkdownNode) -> [Int: [UInt8]] {
        guard let firstLine else { return [:] }
        var changes: [Int: [UInt8]] = [:]
        for number in min(firstLine, fences.min() ?? firstLine)...block.lastLine {
            let line = source.line(number)
            if fences.contains(number) {
                changes[number] = []
            } else if headings.contains(number) {
                changes[number] = Array((line.place(of: "##").map { line[$0.lowerBound...] } ?? line).utf8)
            } else if number > firstLine {
                let content = line.droppingLeading { $0.isSpace || $0 == ">" }
                let width = line.unicodeScalars.count - content.unicodeScalars.count
                // With four spaces it would be code again.
                changes[number] = Array(repeating: 0x20, count: min(3, width)) + content.utf8
            }
        }
        return changes
    }
}

private func openFence(in source: SourceText, at place: Place) -> Diagnostic {
    let fence = shortened(source.line(place.line))
    return .error(
        .codeWithoutEnd,
        at: place,
        sv:
            "Raden \"\(fence)\" gör allt under den till kod, eftersom inget avslutar den. Ta bort raden, eller skriv en "
            + "likadan rad där koden slutar.",
        en:
            "The line \"\(fence)\" makes code of all below it, since nothing ends it. Remove the line, or write one more "
            + "like it where the code ends."
    )
}
