import SamtalModel

/// The text before the first `:` that a space or the line's end follows, and what comes after it.
struct SplitLabel {
    let label: String
    let value: [MarkdownNode]
}

/// Splits a paragraph's inlines at the colon that ends a label, which may stand inside bold; nil where there is none.
func splitLabel(_ inlines: [MarkdownNode]) -> SplitLabel? {
    var label = ""
    for (index, node) in inlines.enumerated() {
        let following = Array(inlines[(index + 1)...])
        switch node.kind {
        case .text(let text):
            guard let colon = endOfLabel(in: text, isLast: startsWithSpace(following)) else {
                label += text
                continue
            }
            label += text[..<colon]
            let rest = text[text.unicodeScalars.index(after: colon)...].droppingLeading { $0.isSpace || $0.isInvisible }
            return SplitLabel(label: trimmed(label), value: withText(rest, of: node, before: following))
        case .strong, .emphasis:
            let inner = node.plainText
            guard let name = inner.before(":"), startsWithSpace(following) else {
                label += inner
                continue
            }
            label += name
            return SplitLabel(label: trimmed(label), value: withoutLeadingSpace(following))
        default: return nil
        }
    }
    return nil
}

extension MarkdownNode {
    /// The label that an item of a list begins with, and what stands after it; nil where it begins with none.
    var itemLabel: SplitLabel? { children.first.flatMap { splitLabel($0.children) } }
}

/// Splits at the first colon of a paragraph's first text, whatever follows it.
func splitLabelWithoutSpace(_ inlines: [MarkdownNode]) -> SplitLabel? {
    guard let first = inlines.first, case .text(let text) = first.kind, let (label, rest) = text.halves(at: ":") else {
        return nil
    }
    return SplitLabel(label: trimmed(label), value: withText(rest, of: first, before: Array(inlines.dropFirst())))
}

private func endOfLabel(in text: String, isLast: Bool) -> String.Index? {
    var index = text.startIndex
    while let colon = text.unicodeScalars[index...].firstIndex(of: ":") {
        let after = text[text.unicodeScalars.index(after: colon)...].droppingLeading(\.isInvisible)
        if after.unicodeScalars.first?.isSpace ?? isLast { return colon }
        let next = text.unicodeScalars.index(after: colon)
        index = next
    }
    return nil
}

private func startsWithSpace(_ nodes: [MarkdownNode]) -> Bool {
    switch nodes.first?.kind {
    case nil, .softBreak, .lineBreak: true
    case .text(let text): text.unicodeScalars.first?.isSpace ?? true
    default: false
    }
}

private func withoutLeadingSpace(_ nodes: [MarkdownNode]) -> [MarkdownNode] {
    guard let first = nodes.first else { return [] }
    switch first.kind {
    case .text(let text):
        return withText(text.droppingLeading(\.isSpace), of: first, before: Array(nodes.dropFirst()))
    case .softBreak, .lineBreak: return Array(nodes.dropFirst())
    default: return nodes
    }
}

private func withText(_ text: Substring, of node: MarkdownNode, before following: [MarkdownNode]) -> [MarkdownNode] {
    guard !text.isEmpty else {
        guard case .softBreak? = following.first?.kind else { return following }
        return Array(following.dropFirst())
    }
    let start = MarkdownNode(
        kind: .text(String(text)),
        line: node.line,
        byteColumn: node.byteColumn,
        lastLine: node.lastLine,
        children: []
    )
    return [start] + following
}

/// What a label's words came to: its rule, and the date, number and language in it.
struct LabelName {
    let rule: LabelRule
    let date: Day?
    let number: Int?
    /// What is quoted is in it: `Ni sa (ar)`.
    var language: Language?
}

/// Understands the words of a label in a section, such as `Inställt 2026-11-22` or `Tillfälle 2 inställt 2027-01-18`.
///
/// Absent where no such label exists; wrong where it lacks its date or number, or these can't be. `day` is one that fits
/// the file, for examples in messages.
func readLabelName(_ text: String, in section: SectionName, words: FileWords, day: Day? = nil) -> Reading<LabelName> {
    guard let (name, code) = text.before(")")?.lastHalves(at: "(") else {
        return readNameAlone(text, in: section, words: words, day: day)
    }
    return readNameAlone(trimmed(name), in: section, words: words, day: day).flatMap { label in
        guard label.rule.isWords else { return .absent }
        let language = trimmed(code).lowercased()
        guard isLanguageCode(language) else { return .wrong(unknownLanguage(language, trimmed(name), words)) }
        var label = label
        label.language = Language(language)
        return .read(label)
    }
}

private func readNameAlone(_ text: String, in section: SectionName, words: FileWords, day: Day?) -> Reading<LabelName> {
    let allowed = section.labelIds
    if let id = words.word(Label.self, text, among: allowed), let rule = section.rule(id) {
        if rule.isDated { return .wrong(needsDate(text, day)) }
        if rule.isNumbered { return .wrong(needsNumber(text, day)) }
        return .read(LabelName(rule: rule, date: nil, number: nil))
    }
    let withMore = section.labels.filter { $0.isDated || $0.mayBeDated || $0.isNumbered }
    guard !withMore.isEmpty else { return .absent }
    var scanner = ValueScanner(text, words: words)
    guard let id = scanner.word(Label.self, among: withMore.map(\.id)), let rule = section.rule(id) else {
        return .absent
    }
    scanner.skipSpace()
    if rule.isDated || rule.mayBeDated { return readDated(rule, number: nil, &scanner, text, day) }
    guard let number = scanner.number()?.value, (1...999).contains(number) else {
        return .wrong(needsNumber(text, day))
    }
    scanner.skipSpace()
    if scanner.isAtEnd { return .read(LabelName(rule: rule, date: nil, number: number)) }
    guard let changeId = scanner.word(Label.self, among: Meeting.Change.Kind.allCases.map(\.label)),
        let change = section.rule(changeId)
    else { return .absent }
    scanner.skipSpace()
    return readDated(change, number: number, &scanner, text, day)
}

private func readDated(
    _ rule: LabelRule,
    number: Int?,
    _ scanner: inout ValueScanner,
    _ text: String,
    _ example: Day?
) -> Reading<LabelName> {
    switch scanner.day() {
    case .absent:
        // "Svar senaste" is an unknown label, not a reply without its date.
        return scanner.isAtEnd || scanner.rest.unicodeScalars.first?.isDigit == true
            ? .wrong(needsDate(text, example)) : .absent
    case .wrong(let message): return .wrong(message)
    case .read(let day):
        scanner.skipSpace()
        return scanner.isAtEnd
            ? .read(LabelName(rule: rule, date: day, number: number)) : .wrong(needsDate(text, example))
    }
}

private func unknownLanguage(_ code: String, _ label: String, _ words: FileWords) -> Fault {
    Fault(
        .unknownLanguageCode,
        sv:
            "Det finns inget språk med koden \"\(shortened(code))\". Skriv språkets kod på två eller tre bokstäver, till "
            + "exempel \"- \(label) (ar): …\" för arabiska.",
        en: "There is no language with the code \"\(shortened(code))\". Write the language's code of two or three "
            + "letters, for example \"- \(label) (ar): …\" for Arabic."
    )
}

private func needsDate(_ label: String, _ day: Day?) -> Fault {
    let day = (day ?? anyDay).iso
    return Fault(
        .labelWithoutDay,
        sv: "\"\(label)\" ska ha ett datum före kolonet. Skriv till exempel \"- \(label) \(day): …\".",
        en: "\"\(label)\" needs a date before the colon. Write for example \"- \(label) \(day): …\"."
    )
}

private func needsNumber(_ label: String, _ day: Day?) -> Fault {
    // Sessions come after the day on which they are published.
    let day = (day.map { $0 + 21 } ?? anyDay).iso
    return Fault(
        .sessionNumbers,
        sv: "\"\(label)\" ska ha ett nummer före kolonet. Skriv till exempel \"- \(label) 1: \(day) 16.00–18.00\".",
        en: "\"\(label)\" needs a number before the colon. Write for example \"- \(label) 1: \(day) 16.00–18.00\"."
    )
}

/// A day for examples, where the file has none of its own.
let anyDay = Day(year: 2026, month: 12, day: 3) ?? Day(number: 0)
