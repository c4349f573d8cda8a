import SamtalModel

extension DialogueReader {
    /// What is told of a meeting after it was announced, oldest first.
    mutating func readChanges(_ entry: MergedEntry, sessions: Set<Int>) -> [Meeting.Change] {
        var changes: [Meeting.Change] = []
        for label in entry.written.labels {
            guard let kind = Meeting.Change.Kind.allCases.first(where: { $0.label == label.id }), let date = label.date
            else { continue }
            if let number = label.number, !sessions.contains(number) {
                let session = words.label(.session)
                refuse(
                    .sessionNumbers,
                    at: label.place,
                    sv: "Det finns inget \"\(session) \(number)\". Skriv numret på ett tillfälle som står här.",
                    en: "There is no \"\(session) \(number)\". Write the number of a session that stands here."
                )
            }
            let earlier = readEarlierTime(label, in: entry)
            let files = [original] + translations.map(\.file)
            let text = entry.words(label)
            var plain = Localized(withoutEarlierTime(text.original, words), in: language)
            for file in files.dropFirst() {
                plain.others[file.edition] = text.others[file.edition].map { withoutEarlierTime($0, file.words) }
            }
            changes.append(
                Meeting.Change(
                    kind: kind,
                    date: date,
                    session: label.number,
                    earlier: earlier,
                    text: plain,
                    place: label.place
                )
            )
        }
        // The last line of a day wins, so the order of the file is kept within a day.
        return changes.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(
            \.element
        )
    }

    /// The earlier time that a change tells of.
    ///
    /// Such as in `från 2026-12-01 18.00–20.00. Lokalen var upptagen.`
    private mutating func readEarlierTime(_ label: WrittenLabel, in entry: MergedEntry) -> Meeting.Time? {
        guard label.id == .moved else { return nil }
        var scanner = ValueScanner(label.text, words: words)
        let saysFrom = scanner.word(Particle.self, among: [.from]) != nil
        scanner.skipSpace()
        let start = scanner.rest
        let earlier = saysFrom ? take(scanMeetingTime(&scanner), at: label.valuePlace) : nil
        let said = earlier == nil ? nil : String(start[..<scanner.rest.startIndex])
        if scanner.saysWhereTo() {
            let held =
                label.number.map { number in entry.all(.session).first { $0.number == number } } ?? entry.first(.when)
            refuseNewTime(label, after: said ?? held?.text)
        }
        return earlier
    }

    /// The new time is a fact of its own line; here it would be text that calendars do not read.
    private mutating func refuseNewTime(_ label: WrittenLabel, after earlier: String?) {
        let when = words.timeLabel(session: label.number)
        let line = "- \(label.name): \(words.printed(Particle.from)) \(earlier ?? "…"). …"
        refuse(
            .movedMeeting,
            at: label.valuePlace,
            sv:
                "Den nya tiden ska stå efter \"\(when)\", och här den gamla. Skriv den nya tiden efter \"\(when)\", och här "
                + "\"\(line)\".",
            en:
                "The new time belongs after \"\(when)\", and here the old one. Write the new time after \"\(when)\", and here "
                + "\"\(line)\"."
        )
    }
}

extension ValueScanner {
    /// Whether a day or a time is told as the new one, after "till" or right at the start of what is left.
    fileprivate mutating func saysWhereTo() -> Bool {
        while !isAtEnd {
            _ = mark(".,;:")
            skipSpace()
            let isTarget = word(Particle.self, among: [.until]) != nil
            skipSpace()
            if isTarget {
                var target = self
                switch target.day() {
                case .read, .wrong: return true
                case .absent: if case .read = target.hours() { return true }
                }
                target = self
                if target.word(Particle.self, among: [.at]) != nil { return true }
            }
            skip(String(rest.leading { !$0.isSpace }))
            skipSpace()
        }
        return false
    }
}

/// The text without the earlier time at its start, which is told from the data instead.
private func withoutEarlierTime(_ text: Prose, _ words: FileWords) -> Prose {
    guard case .paragraph(var inlines)? = text.blocks.first, case .text(let first)? = inlines.first else { return text }
    var scanner = ValueScanner(first, words: words)
    guard scanner.word(Particle.self, among: [.from]) != nil else { return text }
    scanner.skipSpace()
    guard case .read = scanMeetingTime(&scanner) else { return text }
    _ = scanner.mark(".,;")
    scanner.skipSpace()
    inlines.removeFirst()
    if !scanner.rest.isEmpty { inlines.insert(.text(String(scanner.rest)), at: 0) }
    let rest = Array(text.blocks.dropFirst())
    return Prose(inlines.isEmpty ? rest : [.paragraph(inlines)] + rest)
}
