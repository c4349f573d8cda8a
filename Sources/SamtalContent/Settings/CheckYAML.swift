import SamtalModel

/// Refuses what Yams would take badly, before it resolves anything.
///
/// Aliases are resolved unasked and in exponential time, tags change what a value is, and deep nesting exhausts the
/// stack. Whether there are any is asked of the parser's own events, which no way of writing can hide them from. So is
/// where the comments are: one that begins after a value has eaten what was to be the rest of the value.
func checkYAML(_ source: SourceText) -> [Diagnostic] {
    let otherBreaks = lineBreaksOfNoEditor(in: source)
    guard otherBreaks.isEmpty else { return otherBreaks }
    var source = source
    var found: [Diagnostic] = []
    while true {
        let events = YAMLEvents(of: source.bytes)
        let comments = commentsAfterValues(in: source, events)
        if found.count < mostComments, let (comment, line) = firstColour(in: comments, of: source) {
            let place = source.place(line: comment.line, byteColumn: comment.column)
            found.append(colourError(line, insteadOf: source.line(comment.line), at: place))
            // Reads on as if it were mended: what the comment has swallowed may be a bracket.
            source = mending(line: comment.line, of: source, with: line)
            continue
        }
        found += comments.prefix(mostComments - found.count).map {
            commentError(at: source.place(line: $0.line, byteColumn: $0.column))
        }
        if let stop = events.stop, stop.reason != .unreadable || found.isEmpty {
            let place = Place(file: source.file, line: stop.mark.line, column: stop.mark.column)
            found.append(error(stop.reason, at: place))
        }
        return found.sorted { $0.place < $1.place }
    }
}

/// More than this is one habit, and told of often enough.
private let mostComments = 50

/// What YAML takes for a line break, and no editor shows as such: words could hide behind it.
private func lineBreaksOfNoEditor(in source: SourceText) -> [Diagnostic] {
    for (index, range) in source.lines.enumerated() where source.bytes[range].contains(where: { $0 >= 0xE2 }) {
        for (column, scalar) in source.line(index + 1).unicodeScalars.enumerated()
        where ["\u{2028}", "\u{2029}"].contains(scalar) {
            return [forbidden(scalar, at: Place(file: source.file, line: index + 1, column: column + 1))]
        }
    }
    return []
}

/// Where a comment begins on a line that has something else before it; the column is of bytes, from 1.
private struct Comment {
    let line: Int
    let column: Int
}

/// Whether there is a `#` that does not stand first in its line: in most files there is none, and no more to ask.
private func mayHaveCommentsAfterValues(_ bytes: [UInt8]) -> Bool {
    var isFirst = true
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "\n"): isFirst = true
        case UInt8(ascii: "#") where !isFirst: return true
        case 0x20, 0x09: continue
        default: isFirst = false
        }
    }
    return false
}

/// Outside of values, `#` always begins a comment.
private func commentsAfterValues(in source: SourceText, _ events: YAMLEvents) -> [Comment] {
    guard mayHaveCommentsAfterValues(source.bytes) else { return [] }
    var comments: [Comment] = []
    var scalars = events.scalars[...]
    var offset = 0
    var (line, lineStart) = (1, 0)
    var (isComment, isAfterValue, isBlockHeader) = (false, false, false)
    for (index, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
        if offset >= events.known { break }
        while let scalar = scalars.first, scalar.end.offset <= offset { scalars = scalars.dropFirst() }
        let scalar = scalars.first.flatMap { $0.start.offset <= offset ? $0 : nil }
        if let scalar, scalar.isBlock, scalar.start.offset == offset { isBlockHeader = true }
        offset += 1
        switch byte {
        case UInt8(ascii: "\n"):
            (line, lineStart) = (line + 1, index + 1)
            (isComment, isAfterValue, isBlockHeader) = (false, false, false)
        case UInt8(ascii: "#") where (scalar == nil || isBlockHeader) && !isComment:
            if isAfterValue { comments.append(Comment(line: line, column: index - lineStart + 1)) }
            isComment = true
        case 0x20, 0x09: continue
        default: isAfterValue = true
        }
    }
    return comments
}

/// The first colour that stands where a value would, as a comment, and its line as it is to be.
private func firstColour(in comments: [Comment], of source: SourceText) -> (Comment, line: String)? {
    for comment in comments {
        let line = source.lineBytes(comment.line)
        let start = line.startIndex + comment.column - 1
        let word = line[start...].prefix { !" \t,}".utf8.contains($0) }
        let before = line[..<start].last { $0 != 0x20 && $0 != 0x09 }
        guard let before, ":-,[{".utf8.contains(before), isColour(word) else { continue }
        return (comment, quotingColours(in: source.line(comment.line)))
    }
    return nil
}

private func isColour(_ word: some Collection<UInt8>) -> Bool {
    word.count > 1 && word.first == UInt8(ascii: "#") && Colour(hex: String(decoding: word, as: UTF8.self)) != nil
}

/// The whole line as it is to be, whichever brackets the comment has swallowed, without what is a comment all the same.
private func quotingColours(in line: Substring) -> String {
    var words: [String] = []
    for word in line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
        let colour = word.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
        if isColour(colour) {
            words.append("'\(Substring(colour))'\(Substring(word.dropFirst(colour.count)))")
        } else if word.first == UInt8(ascii: "#") {
            break
        } else {
            words.append(String(Substring(word)))
        }
    }
    return words.joined(separator: " ")
}

private func mending(line: Int, of source: SourceText, with text: String) -> SourceText {
    var bytes = source.bytes
    bytes.replaceSubrange(source.lines[line - 1], with: text.utf8)
    return SourceText(file: source.file, bytes: bytes)
}

private func colourError(_ line: String, insteadOf old: Substring, at place: Place) -> Diagnostic {
    let mended = shortened(trimmed(line))
    return .error(
        .yamlComment,
        at: place,
        sv: "Utan citattecken är allt efter \"#\" en kommentar, och färgen försvinner. Skriv \"\(mended)\".",
        en: "Without quotation marks everything after \"#\" is a comment, and the colour is gone. Write \"\(mended)\".",
        // What is a comment all the same would be lost.
        fix: line.keeping({ $0 != "'" }).utf8.elementsEqual(old.keeping({ $0 != "'" }).utf8)
            ? [Fix(at: Place(file: place.file, line: place.line), String(old), as: line)] : []
    )
}

private func commentError(at place: Place) -> Diagnostic {
    .error(
        .yamlComment,
        at: place,
        sv: "Allt efter \"#\" är en kommentar och försvinner. Sätt citattecken om värdet, \"…\", eller ge kommentaren "
            + "en egen rad.",
        en: "Everything after \"#\" is a comment, and is gone. Put the value in quotation marks, \"…\", or give the "
            + "comment a line of its own."
    )
}

private func error(_ reason: YAMLEvents.Reason, at place: Place) -> Diagnostic {
    switch reason {
    case .sign:
        .error(
            .yamlForm,
            at: place,
            sv: "Ett värde får inte börja med \"&\", \"*\" eller \"!\". Sätt citattecken om det: \"…\".",
            en: "A value may not begin with \"&\", \"*\" or \"!\". Put it in quotation marks: \"…\"."
        )
    case .depth:
        .error(
            .tooDeep,
            at: place,
            sv: "Här ligger listor för djupt inuti varandra. Ta bort de parenteser eller indrag som är för mycket.",
            en: "Lists are nested too deep here. Remove the brackets or indentation that is too much."
        )
    case .secondDocument:
        .error(
            .yamlForm,
            at: place,
            sv: "Här börjar filen om, och det som står här skulle försvinna. Ta bort raden med \"---\" eller \"...\".",
            en:
                "The file begins anew here, and what stands here would be gone. Remove the line with \"---\" or \"...\"."
        )
    case .unreadable: notYAML(at: place)
    }
}
