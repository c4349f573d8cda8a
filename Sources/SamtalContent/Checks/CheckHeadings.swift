import SamtalModel

/// Refuses underlined headings, `#` headings, skipped levels, empty headings, and headings without their space.
///
/// The page has its title from the front matter, so its sections begin at `##` (WCAG 1.3.1, 2.4.6).
func checkHeadings(_ blocks: [MarkdownNode], in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var level = 1
    for block in blocks {
        block.forEach { node in
            switch node.kind {
            case .heading(let own):
                found += check(node, own, after: level, in: source)
                // A "#" is told of by itself; what follows it belongs to the heading before.
                if own > 1 { level = own }
            case .paragraph:
                found += gluedHeadings(node, in: source)
            default: break
            }
        }
    }
    return found
}

/// The blocks with each wrong heading as the one that was meant, so that its mistake is told once and not in all below it.
func withHeadingsMeant(_ blocks: [MarkdownNode], in source: SourceText) -> [MarkdownNode] {
    var level = 1
    return blocks.map { node in
        switch node.kind {
        case .heading(let own):
            let meant = own == 1 ? 2 : min(own, level + 1)
            level = meant
            return node.withKind(.heading(level: meant))
        case .paragraph where source.mayBeHeading(node.line):
            let line = source.line(node.line).droppingLeading { $0 == " " }
            let hashes = line.leading { $0 == "#" }
            guard (2...6).contains(hashes.utf8.count), node.line == node.lastLine else { return node }
            level = min(hashes.utf8.count, level + 1)
            let text = MarkdownNode(
                kind: .text(String(line[hashes.endIndex...])),
                line: node.line,
                byteColumn: node.byteColumn,
                lastLine: node.lastLine,
                children: []
            )
            return MarkdownNode(
                kind: .heading(level: level),
                line: node.line,
                byteColumn: node.byteColumn,
                lastLine: node.lastLine,
                children: [text]
            )
        default: return node
        }
    }
}

private func check(_ heading: MarkdownNode, _ level: Int, after previous: Int, in source: SourceText) -> [Diagnostic] {
    let place = source.place(of: heading)
    let text = shortened(heading.plainText)
    let bytes = source.lineBytes(heading.line)
    let start = bytes.startIndex + heading.byteColumn - 1
    guard bytes.indices.contains(start), bytes[start] == UInt8(ascii: "#") else {
        return [
            .error(
                .underlinedHeading,
                at: place,
                sv:
                    "Raden blir en rubrik av strecken under den. Skriv \"## \(text)\", eller lägg en tom rad före strecken.",
                en: "The line becomes a heading by the dashes below it. Write \"## \(text)\", or put an empty line "
                    + "before the dashes.",
                fix: fix(ofUnderlined: heading, in: source)
            )
        ]
    }
    guard !showsNothing(text) else {
        return [
            .error(
                .emptyHeading,
                at: place,
                sv: "Rubriken är tom. Skriv en text efter \"#\"-tecknen, eller ta bort raden.",
                en: "The heading is empty. Write a text after the \"#\" signs, or remove the line."
            )
        ]
    }
    guard level > 1 else {
        return [
            .error(
                .headingLevel,
                at: place,
                sv:
                    "En rubrik i texten har två \"#\". Skriv \"## \(text)\". Är det sidans egen rubrik, ta bort raden: den står "
                    + "redan överst i filen.",
                en:
                    "A heading in the text has two \"#\". Write \"## \(text)\". If it is the page's own title, remove the line: "
                    + "it stands at the top of the file already."
            )
        ]
    }
    guard level <= previous + 1 else {
        let right = String(repeating: "#", count: previous + 1)
        return [
            .error(
                .headingLevel,
                at: place,
                sv: "Rubriken hoppar över en nivå. Skriv \"\(right) \(text)\".",
                en: "The heading skips a level. Write \"\(right) \(text)\".",
                fix: [Fix(at: place, String(repeating: "#", count: level), as: right)]
            )
        ]
    }
    return []
}

/// With `##` instead of the line below it, where that surely is what was meant.
///
/// `===` means nothing else. Dashes may be a line across the page, which was to follow a sentence: of one line that ends as no
/// sentence does they make a heading.
private func fix(ofUnderlined heading: MarkdownNode, in source: SourceText) -> [Fix] {
    let number = heading.line + 1
    guard heading.byteColumn == 1, source.lines.indices.contains(number - 1) else { return [] }
    let underline = trimmed(source.line(number))
    let text = trimmed(source.line(heading.line))
    let isLine = { (mark: Unicode.Scalar) in !underline.isEmpty && underline.unicodeScalars.allSatisfy { $0 == mark } }
    let isTitle = text.unicodeScalars.count <= 80 && text.unicodeScalars.last.map { !".,:;!?…".holds($0) } ?? false
    guard isLine("=") || (isLine("-") && isTitle) else { return [] }
    let place = { Place(file: source.file, line: $0) }
    return [Fix(at: place(heading.line), "", as: "## "), Fix(at: place(number), underline, as: "")]
}

private func gluedHeadings(_ paragraph: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    (paragraph.line...paragraph.lastLine).filter(source.mayBeHeading).compactMap { number in
        let line = source.line(number).droppingLeading { $0 == " " }
        let hashes = line.leading { $0 == "#" }
        let rest = line[hashes.endIndex...]
        guard (2...6).contains(hashes.utf8.count), let next = rest.unicodeScalars.first, !next.isSpace else {
            return nil
        }
        let column = source.line(number).utf8.count - line.utf8.count + 1
        let text = shortened(rest)
        return .error(
            .missingSpace,
            at: Place(file: source.file, line: number, column: column),
            sv: "Mellanslag saknas. Skriv \"\(hashes) \(text)\".",
            en: "A space is missing. Write \"\(hashes) \(text)\".",
            fix: [Fix(at: Place(file: source.file, line: number), String(hashes), as: "\(hashes) ")]
        )
    }
}

extension SourceText {
    /// Whether a line begins with `#` after its spaces.
    fileprivate func mayBeHeading(_ line: Int) -> Bool {
        lineBytes(line).first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    }
}
