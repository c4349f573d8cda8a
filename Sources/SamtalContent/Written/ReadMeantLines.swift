import SamtalModel

// What was meant by lines that only lack a sign, or have one that nobody sees.

extension SectionReader {
    /// The label of when it is, for an unknown one with a day as its value, in a list that does not say when.
    func whenMeant(by split: SplitLabel, among items: [MarkdownNode], in section: SectionName) -> String? {
        var scanner = ValueScanner(split.value.plainText, words: words)
        guard section.rule(.when) != nil, case .read = scanner.dayRange() else { return nil }
        return hasWhen(items) ? nil : words.label(.when)
    }

    /// Whether a label's value is a day, or may well begin with one.
    func takesDay(_ name: String) -> Bool {
        let days: Set<Label> = [
            .submitted, .votingUntil, .answerBy, .when, .lastDay, .session, .open, .signUpBy, .published, .replyBy,
            .final,
            .nextReport,
        ]
        guard let label = words.word(Label.self, name) else { return true }
        return days.contains(label)
    }

    private func hasWhen(_ items: [MarkdownNode]) -> Bool {
        items.contains { item in
            let label = item.itemLabel?.label
            return label.map { words.word(Label.self, $0, among: [.when, .session]) != nil } ?? false
        }
    }

    /// Hours on a line of their own, which belong to the line of the day.
    func timeApart(
        _ split: SplitLabel,
        among items: [MarkdownNode],
        in section: SectionName,
        at place: Place
    ) -> Diagnostic? {
        let text = trimmed(split.value.plainText)
        var scanner = ValueScanner(text, words: words)
        guard section == .meetings, case .read = scanner.hours() else { return nil }
        let day = items.lazy.compactMap { item -> String? in
            let value = item.itemLabel?.value ?? []
            let text = trimmed(value.plainText)
            var scanner = ValueScanner(text, words: words)
            guard case .read = scanner.day(), scanner.isAtEnd else { return nil }
            return text
        }.first
        let line = "- \(words.label(.when)): \(day ?? ((self.day ?? anyDay) + 21).iso) \(text)"
        return .error(
            .lostLine,
            at: place,
            sv: "Tiden ska stå på samma rad som dagen. Skriv \"\(line)\" där dagen står, och ta bort den här raden.",
            en:
                "The time belongs on the same line as the day. Write \"\(line)\" where the day stands, and remove this line."
        )
    }

    /// A known label that only lacks the space after its colon, which is told.
    mutating func splitWithoutSpace(_ paragraph: MarkdownNode, in section: SectionName) -> SplitLabel? {
        guard let split = splitLabelWithoutSpace(paragraph.children),
            case .read = readLabelName(split.label, in: section, words: words)
        else { return nil }
        diagnostics.append(withoutSpace(split, at: source.place(of: paragraph)))
        return split
    }

    /// A row that begins with its days and only lacks the colon, which is told.
    mutating func splitRow(_ paragraph: MarkdownNode) -> SplitLabel? {
        guard let first = paragraph.children.first, case .text(let text) = first.kind else { return nil }
        var scanner = ValueScanner(text, words: words)
        guard case .read = scanner.when(), !showsNothing(scanner.rest) else { return nil }
        let rest = String(scanner.rest.droppingLeading { $0.isSpace || ",.–—-".holds($0) })
        let key = trimmed(asItLooks(text).before(scanner.rest) ?? "")
        guard !key.isEmpty else { return nil }
        let between = asItLooks(text).after(key)?.before(rest).map(String.init) ?? " "
        diagnostics.append(withoutColon(key, between, rest, at: source.place(of: paragraph)))
        return splitLabel([first.withKind(.text("\(key): \(rest)"))] + paragraph.children.dropFirst())
    }

    /// A fact's text without what nobody sees in it, which is told.
    mutating func seen(_ text: String, of rule: LabelRule, at place: Place) -> String {
        // Names of places are words too, which another direction may turn up in.
        guard !rule.isWords, rule.id != .place, rule.id != .address, let unseen = unseen(in: text) else { return text }
        diagnostics.append(invisible(unseen, at: place))
        return withoutUnseen(text)
    }
}
