import SamtalModel

/// The `key: value` lines at the top of a file.
struct FrontMatter: Sendable {
    struct Entry: Sendable {
        let key: Key
        /// As the author wrote it.
        let name: String
        /// Where a list is written, each of its parts; else the one value.
        let values: [Value]
        let place: Place
    }

    struct Value: Sendable {
        let text: String
        let place: Place
    }

    var entries: [Entry] = []
    /// The first line after it, counted from 1.
    var bodyLine = 1
    /// Whether it could be made out; where it could not, what it lacks is not told as well.
    var isReadable = true
    /// Whether the file says that it is a draft, as far as that can be made out.
    var isDraft = false

    func entry(_ key: Key) -> Entry? { entries.first { $0.key == key } }

    func value(_ key: Key) -> Value? { entry(key)?.values.first }

    /// The newest day that it says the file to be of, for examples in messages about it.
    func day(_ words: FileWords) -> Day? {
        [Key.published, .updated].compactMap { key in
            guard let value = value(key), case .read(let day) = readDay(value.text, words: words) else { return nil }
            return day
        }
        .max()
    }
}

private let largestFrontMatter = 64 * 1024

/// Keys whose value is a list: `a, b`, `[a, b]` or `- a` lines below.
private let listKeys: Set<Key> = [.responsible, .areas, .topics, .aliases, .continuesIn, .removed]

/// Keys whose value is words that are shown as they are; all else is read as it looks.
private let wordKeys: Set<Key> = [
    .title, .summary, .reason, .madeWith, .togetherWith, .imageText, .imageCredit, .registryNumber,
]

/// Reads the front matter of a file; where `isRequired`, a file without one is an error.
func readFrontMatter(_ source: SourceText, words: FileWords, isRequired: Bool) -> Outcome<FrontMatter> {
    guard source.lines.count > 0, isFence(source.line(1)) else {
        guard isRequired else { return Outcome(FrontMatter()) }
        let isDraft = saysDraft(source, through: source.lines.count, words)
        return Outcome(
            FrontMatter(isReadable: false, isDraft: isDraft),
            [missing(in: source, words)]
        )
    }
    guard let end = (2..<max(2, source.lines.count + 1)).first(where: { isFence(source.line($0)) }) else {
        return Outcome(
            FrontMatter(
                bodyLine: source.lines.count + 1,
                isReadable: false,
                isDraft: saysDraft(source, through: source.lines.count, words)
            ),
            [unclosed(at: source.place(line: 1))]
        )
    }
    if let last = source.lines.indices.contains(end - 1) ? source.lines[end - 1].upperBound : nil,
        last > largestFrontMatter
    {
        let isDraft = saysDraft(source, through: end, words)
        return Outcome(
            FrontMatter(bodyLine: end + 1, isReadable: false, isDraft: isDraft),
            [tooLarge(at: source.place(line: 1))]
        )
    }
    var reader = FrontMatterReader(source: source, words: words)
    for number in 2..<end { reader.read(lineNumber: number) }
    reader.finishEntry()
    var frontMatter = FrontMatter(entries: reader.entries, bodyLine: end + 1)
    if let value = frontMatter.value(.draft) {
        frontMatter.isDraft = words.word(YesOrNo.self, value.text) == .yes
    } else if !reader.diagnostics.isEmpty {
        frontMatter.isDraft = saysDraft(source, through: end, words)
    }
    return Outcome(frontMatter, reader.diagnostics)
}

/// Whether a line before the first heading says that the file is a draft, where the front matter can't be trusted.
private func saysDraft(_ source: SourceText, through last: Int, _ words: FileWords) -> Bool {
    for number in 1..<max(last, 1) + 1 {
        let line = source.line(number)
        if line.begins(with: "#") { return false }
        guard let (key, value) = line.halves(at: ":"), words.word(Key.self, trimmed(key)) == .draft else { continue }
        return words.word(YesOrNo.self, unquoted(trimmed(value))) == .yes
    }
    return false
}

private func isFence(_ line: Substring) -> Bool {
    asItLooks(line).after("---")?.unicodeScalars.allSatisfy(isBlank) ?? false
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

private struct FrontMatterReader {
    let source: SourceText
    let words: FileWords
    var entries: [FrontMatter.Entry] = []
    var diagnostics: [Diagnostic] = []
    private var open: FrontMatter.Entry?

    init(source: SourceText, words: FileWords) {
        self.source = source
        self.words = words
    }

    mutating func read(lineNumber: Int) {
        let line = source.line(lineNumber)
        let content = line.droppingLeading(isBlank)
        let place = Place(
            file: source.file,
            line: lineNumber,
            column: line.unicodeScalars.count - content.unicodeScalars.count + 1
        )
        if content.isEmpty { return }
        if let item = content.after("-"), item.isEmpty || item.begins(with: " ") {
            readListItem(item, at: place)
            return
        }
        guard content.startIndex == line.startIndex else {
            finishEntry()
            diagnostics.append(notALine(at: place))
            return
        }
        readKeyLine(line, at: place)
    }

    private mutating func readListItem(_ rest: Substring, at place: Place) {
        guard let entry = open, listKeys.contains(entry.key) else {
            diagnostics.append(notALine(at: place))
            return
        }
        let value = trimmed(rest, at: Place(file: place.file, line: place.line, column: place.column + 1))
        open = FrontMatter.Entry(
            key: entry.key,
            name: entry.name,
            values: entry.values + plainValue(value, of: entry.key),
            place: entry.place
        )
    }

    private mutating func readKeyLine(_ line: Substring, at place: Place) {
        finishEntry()
        guard let (written, rest) = line.halves(at: ":") else {
            diagnostics.append(notALine(at: place))
            return
        }
        let name = String(written)
        if let first = rest.unicodeScalars.first, !first.isSpace {
            guard words.word(Key.self, name) != nil else {
                diagnostics.append(notALine(at: place))
                return
            }
            diagnostics.append(withoutSpace(name, rest, at: place))
        }
        let valueColumn = written.unicodeScalars.count + 2
        var value = trimmed(rest, at: Place(file: place.file, line: place.line, column: valueColumn))
        // A slip is told once, and then read as what was meant.
        guard let key = words.word(Key.self, name) ?? keyMeant(by: name, at: place) else { return }
        if let earlier = entries.first(where: { $0.key == key }) {
            diagnostics.append(twice(name, earlier.place.line, at: place))
            return
        }
        if !wordKeys.contains(key), key != .contact, let unseen = unseen(in: value.text) {
            diagnostics.append(invisible(unseen, at: value.place))
            value = FrontMatter.Value(text: withoutUnseen(value.text), place: value.place)
        }
        open = FrontMatter.Entry(
            key: key,
            name: name,
            values: listKeys.contains(key) ? listValues(value) : plainValue(value, of: key),
            place: place
        )
    }

    private mutating func keyMeant(by name: String, at place: Place) -> Key? {
        let near = words.nearestWord(Key.self, to: name)
        diagnostics.append(unknownKey(name, near, at: place, words))
        return near.flatMap { words.word(Key.self, $0) }
    }

    mutating func finishEntry() {
        guard let entry = open else { return }
        open = nil
        entries.append(entry)
        if entry.values.isEmpty {
            diagnostics.append(
                .error(
                    .missingValue,
                    at: entry.place,
                    sv: "\"\(entry.name)\" saknar värde. Skriv något efter kolonet, eller ta bort raden.",
                    en: "\"\(entry.name)\" has no value. Write something after the colon, or remove the line."
                )
            )
        }
    }

    private func plainValue(_ value: FrontMatter.Value, of key: Key) -> [FrontMatter.Value] {
        let text = unquoted(wordKeys.contains(key) ? value.text : SamtalModel.trimmed(asItLooks(value.text)))
        return showsNothing(text) ? [] : [FrontMatter.Value(text: text, place: value.place)]
    }

    /// The parts of `a, b` or `[a, b]`, each with its place.
    private func listValues(_ value: FrontMatter.Value) -> [FrontMatter.Value] {
        var text = asItLooks(value.text).whole
        var column = value.place.column
        if let inner = text.after("[")?.before("]") {
            text = inner
            column += 1
        }
        var values: [FrontMatter.Value] = []
        for part in text.parts(at: ",") {
            let start = Place(file: value.place.file, line: value.place.line, column: column)
            let item = trimmed(part, at: start)
            if !item.text.isEmpty { values.append(FrontMatter.Value(text: unquoted(item.text), place: item.place)) }
            column += part.unicodeScalars.count + 1
        }
        return values
    }

    private func trimmed(_ text: Substring, at place: Place) -> FrontMatter.Value {
        let start = text.droppingLeading(\.isSpace)
        let skipped = text.unicodeScalars.count - start.unicodeScalars.count
        return FrontMatter.Value(
            text: String(start.droppingTrailing(\.isSpace)),
            place: Place(file: place.file, line: place.line, column: place.column + skipped)
        )
    }
}

/// The text inside quotation marks that hold the whole value; any other text as it is.
private func unquoted(_ text: String) -> String {
    if let inner = text.after("'")?.before("'") {
        let alone = inner.writing("''", as: "")
        return alone.holds("'") ? text : inner.writing("''", as: "'")
    }
    guard let inner = text.after("\"")?.before("\"") else { return text }
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in inner.unicodeScalars {
        if isEscaped {
            if scalar != "\"" && scalar != "\\" { plain.append("\\") }
            plain.append(scalar)
            isEscaped = false
        } else if scalar == "\\" {
            isEscaped = true
        } else if scalar == "\"" {
            return text
        } else {
            plain.append(scalar)
        }
    }
    return isEscaped ? text : String(plain)
}

private func missing(in source: SourceText, _ words: FileWords) -> Diagnostic {
    let place = source.place(line: 1)
    let keys = (1..<source.lines.count + 1).prefix { number in
        source.line(number).halves(at: ":").map { words.word(Key.self, $0.before) != nil } ?? false
    }
    if let last = keys.last {
        return .error(
            .frontMatterMissing,
            at: place,
            sv:
                "Uppgifterna överst i filen behöver ett streck före och ett efter. Skriv en rad med bara \"---\" före rad 1, "
                + "och en till efter rad \(last).",
            en:
                "The front matter needs a line before it and one after it. Write a line with only \"---\" before line 1, and "
                + "one more after line \(last)."
        )
    }
    let title = words.key(.title)
    return .error(
        .frontMatterMissing,
        at: place,
        sv: "Filen börjar inte med sina uppgifter. Skriv \"---\" på första raden, sedan till exempel \"\(title): …\", "
            + "och \"---\" efter sista uppgiften.",
        en: "The file does not begin with its front matter. Write \"---\" on the first line, then for example "
            + "\"\(title): …\", and \"---\" after the last key."
    )
}

private func unclosed(at place: Place) -> Diagnostic {
    .error(
        .frontMatterMissing,
        at: place,
        sv: "Uppgifterna överst i filen har inget slut. Skriv en rad med bara \"---\" efter den sista uppgiften.",
        en: "The front matter has no end. Write a line with only \"---\" after the last key."
    )
}

private func tooLarge(at place: Place) -> Diagnostic {
    .error(
        .tooLarge,
        at: place,
        sv: "Uppgifterna överst i filen är större än 64 KiB. Flytta texten till under raden \"---\".",
        en: "The front matter is larger than 64 KiB. Move the text to below the line \"---\"."
    )
}

private func withoutSpace(_ name: String, _ rest: Substring, at place: Place) -> Diagnostic {
    let line = "\(name): \(shortened(rest))"
    return .error(
        .missingSpace,
        at: place,
        sv: "Mellanslag saknas efter kolonet. Skriv \"\(line)\".",
        en: "A space is missing after the colon. Write \"\(line)\".",
        fix: [Fix(at: place, "\(name):", as: "\(name): ")]
    )
}

private func notALine(at place: Place) -> Diagnostic {
    .error(
        .notAKey,
        at: place,
        sv:
            "Raden är inte en uppgift. Skriv \"nyckel: värde\" på en rad, utan indrag, eller flytta texten till under \"---\".",
        en: "The line is not a key. Write \"key: value\" on one line, not indented, or move the text to below \"---\"."
    )
}

private func unknownKey(_ name: String, _ near: String?, at place: Place, _ words: FileWords) -> Diagnostic {
    .error(
        .unknownKey,
        at: place,
        sv: "Uppgiften \"\(name)\" finns inte. "
            + (near.map { "Menade du \"\($0):\"?" } ?? "Ta bort raden, eller använd någon av: \(words.list(.keys))."),
        en: "There is no key \"\(name)\". "
            + (near.map { "Did you mean \"\($0):\"?" } ?? "Remove the line, or use one of: \(words.list(.keys))."),
        fix: near.map { [Fix(at: place, "\(name):", as: "\($0):")] } ?? []
    )
}

private func twice(_ name: String, _ line: Int, at place: Place) -> Diagnostic {
    .error(
        .twice,
        at: place,
        sv: "\"\(name)\" står redan på rad \(line). Ta bort den ena.",
        en: "\"\(name)\" already stands on line \(line). Remove one of them."
    )
}
