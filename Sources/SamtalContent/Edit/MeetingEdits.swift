import SamtalModel

extension EditableContent {
    /// The new time after `När`, and below it the one that was told before.
    func edits(
        moving name: MeetingName,
        in group: WrittenGroup,
        to time: String,
        reason: String,
        on today: Day
    ) throws(EditRefusal) -> [TextEdit] {
        let entry = try meeting(name, in: group)
        let file = group.original
        let words = file.words
        guard let when = timeLabel(of: entry, name.session) else { throw sessionMissing(name, in: group, entry) }
        var scanner = ValueScanner(when.text, words: words)
        let start = scanner.rest
        guard case .read(let earlier) = scanMeetingTime(&scanner) else {
            throw EditRefusal(
                sv: "Tiden \"\(shortened(when.text))\" går inte att läsa. Rätta den först.",
                en: "The time \"\(shortened(when.text))\" can't be read. Put it right first."
            )
        }
        let old = trimmed(start[..<scanner.rest.startIndex])
        let new = withHours(of: earlier, time, words)
        guard let edit = file.writing(old, as: new, after: when.valuePlace) ?? whole(when, old, new, file) else {
            throw EditRefusal(
                sv: "Raden \"\(when.name)\" är skriven så att programmet inte kan ändra den. Ändra den för hand.",
                en: "The line \"\(when.name)\" is written so that the program can't change it. Change it by hand."
            )
        }
        let label = sessionLabel(name.session, .moved, words)
        let told = "\(label) \(today.iso): \(words.printed(Particle.from)) \(old). \(reason)"
        return [edit, file.adding([told], below: when)]
    }

    /// A line last in the meeting, or several where the reason is the same.
    func edits(
        cancelling name: MeetingName,
        in group: WrittenGroup,
        reason: String,
        on today: Day
    ) throws(EditRefusal) -> [TextEdit] {
        let entry = try meeting(name, in: group)
        if let session = name.session, timeLabel(of: entry, session) == nil {
            throw sessionMissing(name, in: group, entry)
        }
        let label = sessionLabel(name.session, .cancelled, group.original.words)
        return [group.original.adding(["\(label) \(today.iso): \(reason)"], to: entry)]
    }

    /// Where what is read is not byte by byte what stands there.
    private func whole(_ when: WrittenLabel, _ old: String, _ new: String, _ file: WrittenFile) -> TextEdit? {
        guard old == when.text else { return nil }
        let line = file.source.line(when.valuePlace.line)
        let before = line.unicodeScalars.prefix(
            when.valuePlace.column - 1 + file.source.shift(of: when.valuePlace.line)
        )
        return TextEdit(file: file.source.file, line: when.valuePlace.line, with: ["\(Substring(before))\(new)"])
    }

    private func meeting(_ name: MeetingName, in group: WrittenGroup) throws(EditRefusal) -> WrittenEntry {
        let entries = group.original.section(.meetings)?.entries ?? []
        if let found = entries.first(where: { $0.first(.id)?.text == name.id }) { return found }
        let ids = entries.compactMap { $0.first(.id)?.text }
        let near = nearest(to: name.id, among: ids) ?? ids.first
        throw EditRefusal(
            sv: "Mötet \"\(shortened(name.id))\" finns inte i \(group.slug)."
                + (near.map { " Skriv till exempel \"\($0)\"." } ?? " Där står inget möte."),
            en: "There is no meeting \"\(shortened(name.id))\" in \(group.slug)."
                + (near.map { " Write for example \"\($0)\"." } ?? " No meeting stands there.")
        )
    }

    private func timeLabel(of entry: WrittenEntry, _ session: Int?) -> WrittenLabel? {
        session.map { number in entry.all(.session).first { $0.number == number } } ?? entry.first(.when)
    }

    private func sessionLabel(_ session: Int?, _ label: Label, _ words: FileWords) -> String {
        guard let session else { return words.label(label) }
        return "\(words.label(.session)) \(session) \(folded(words.label(label)))"
    }

    private func sessionMissing(_ name: MeetingName, in group: WrittenGroup, _ entry: WrittenEntry) -> EditRefusal {
        let numbers = entry.all(.session).compactMap(\.number).map(String.init).joined(separator: ", ")
        return EditRefusal(
            sv: numbers.isEmpty
                ? "Mötet \(name.id) är ingen serie. Ta bort --session."
                : "Mötet \(name.id) är en serie. Säg vilket tillfälle det gäller med --session (\(numbers)).",
            en: numbers.isEmpty
                ? "The meeting \(name.id) is no series. Leave out --session."
                : "The meeting \(name.id) is a series. Say which session with --session (\(numbers))."
        )
    }

    /// A day without a time keeps the time that the meeting had.
    private func withHours(of earlier: Meeting.Time, _ time: String, _ words: FileWords) -> String {
        var scanner = ValueScanner(time, words: words)
        guard case .hours(let start, let end, let endsAbout) = earlier, case .read = scanner.day(), scanner.isAtEnd
        else {
            return time
        }
        let about = endsAbout ? "\(words.printed(Amount.about)) " : ""
        let hours = end.map { "\(start.clock)–\(about)\($0.clock)" } ?? "\(words.printed(Particle.at)) \(start.clock)"
        return "\(time) \(hours)"
    }
}
