import SamtalModel

/// Refuses what was meant as a list and is shown as something else: lines with a word processor's bullets, which run
/// together, and numbers that the page would count anew.
func checkLists(_ node: MarkdownNode, in source: SourceText) -> [Diagnostic] {
    switch node.kind {
    case .paragraph: runTogether(node, in: source).map { [$0] } ?? []
    case .list(.some, _): miscounted(node, in: source).map { [$0] } ?? []
    default: []
    }
}

/// Whether a character is what word processors put before an item of a list.
func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // The last are what Word's own typefaces have bullets for.
    case "•", "·", "–", "‣", "▪", "■", "□", "●", "○", "◦", "∙", "\u{F0A7}", "\u{F0B7}": true
    default: false
    }
}

/// The second of two lines in a row that begin with a bullet, or with `a)` and `b)`.
private func runTogether(_ paragraph: MarkdownNode, in source: SourceText) -> Diagnostic? {
    guard paragraph.lastLine > paragraph.line else { return nil }
    var previous: (mark: LineStart, line: Int)?
    var breaks = Set<Int>()
    var line = paragraph.line
    for node in paragraph.children {
        if node.kind == .lineBreak { breaks.insert(line) }
        if node.kind == .lineBreak || node.kind == .softBreak { line += 1 }
    }
    for number in paragraph.line...paragraph.lastLine {
        let bytes = source.lineBytes(number)
        let text = Substring(
            decoding: number == paragraph.line ? bytes.dropFirst(paragraph.byteColumn - 1) : bytes,
            as: UTF8.self
        )
        let content = text.droppingLeading { $0.isSpace || $0.isInvisible || $0 == ">" }
        guard let (mark, words) = lineStart(of: content) else {
            previous = nil
            continue
        }
        if let previous, mark.follows(previous.mark), !breaks.contains(previous.line) {
            let first = source.line(previous.line)
            let start = first.droppingLeading { $0.isSpace || $0 == ">" || $0 == "-" }
            let place = Place(
                file: source.file,
                line: previous.line,
                column: first.unicodeScalars.count - start.unicodeScalars.count + 1
            )
            return run(shortened(words), at: place)
        }
        previous = (mark, number)
    }
    return nil
}

private enum LineStart {
    case bullet
    case letter(UInt32)

    func follows(_ other: LineStart) -> Bool {
        switch (other, self) {
        case (.bullet, .bullet): true
        case (.letter(let first), .letter(let second)): second == first + 1
        default: false
        }
    }
}

/// What a line begins with as an item of a list does, and its words.
private func lineStart(of line: Substring) -> (LineStart, words: Substring)? {
    guard let first = line.unicodeScalars.first else { return nil }
    let after = line[line.unicodeScalars.index(after: line.startIndex)...]
    if isBullet(first) {
        // A dash may begin a word.
        guard first != "–" || after.unicodeScalars.first?.isSpace ?? false else { return nil }
        return (.bullet, after.droppingLeading { $0.isSpace || $0.isInvisible })
    }
    let letter = first.value | 0x20
    guard first.isASCII, (0x61...0x7A).contains(letter), let words = after.after(")"),
        words.unicodeScalars.first?.isSpace ?? false
    else { return nil }
    return (.letter(letter), words.droppingLeading(\.isSpace))
}

private func run(_ words: String, at place: Place) -> Diagnostic {
    .error(
        .listRunsTogether,
        at: place,
        sv: "Raderna flyter ihop till ett stycke på sidan. Skriv \"- \" först på varje rad i listan, till exempel "
            + "\"- \(words)\", och lägg en tom rad före listan.",
        en: "The lines run together to one paragraph on the page. Begin each line of the list with \"- \", for example "
            + "\"- \(words)\", and put an empty line before the list."
    )
}

/// The first number of a list that is not the one that the page would show.
private func miscounted(_ list: MarkdownNode, in source: SourceText) -> Diagnostic? {
    let numbers = list.children.compactMap { item -> (number: Int, place: Place)? in
        let text = source.lineBytes(item.line).dropFirst(item.byteColumn - 1)
        let digits = String(decoding: text.prefix(while: \.isDigit), as: UTF8.self)
        return Int(digits).map { ($0, source.place(of: item)) }
    }
    guard let first = numbers.first, numbers.contains(where: { $0.number != first.number }),
        let (index, wrong) = numbers.enumerated().first(where: { $1.number != first.number + $0 })
    else { return nil }
    let right = first.number + index
    return .error(
        .listNumber,
        at: wrong.place,
        sv: "På sidan får raden numret \(right), inte \(wrong.number): en lista räknas från sitt första nummer. Skriv "
            + "\"\(right).\". Ska numren stå kvar, skriv \"\(wrong.number)\\.\" och lägg en tom rad mellan raderna.",
        en:
            "On the page the line gets the number \(right), not \(wrong.number): a list is counted from its first number. "
            + "Write \"\(right).\". To keep the numbers, write \"\(wrong.number)\\.\" and put an empty line between the "
            + "lines."
    )
}
