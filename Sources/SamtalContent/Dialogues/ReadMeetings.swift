import SamtalModel

extension DialogueReader {
    /// The meetings of the dialogue, in the file's order.
    mutating func readMeetings(published: Day) -> [Meeting] {
        var meetings: [Meeting] = []
        for entry in entries(of: .meetings) {
            guard let meeting = readMeeting(entry, published: published) else { continue }
            meetings.append(meeting)
        }
        return meetings
    }

    private mutating func readMeeting(_ entry: MergedEntry, published: Day) -> Meeting? {
        let undecidedSessions = entry.all(.session).map(undecidedSession)
        let times = readTimes(entry, besides: undecidedSessions)
        let undecided = readUndecided(entry)
        let id = readMeetingId(entry)
        let announced = day(entry.first(.published))
        if entry.first(.published) == nil, !entry.written.lost.contains(.published),
            original.frontMatter.day(words) != nil
        {
            diagnostics.append(withoutPublished(published, words, at: entry.place))
        }
        var meeting = Meeting(
            id: id ?? "",
            heading: entry.heading,
            published: announced ?? published,
            text: entry.text,
            place: entry.first(.id)?.place ?? entry.place
        )
        meeting.occasions = times.map { session, time, location in
            let id = session.map { "\(meeting.id)-\($0)" } ?? meeting.id
            return Meeting.Occasion(id: id, session: session, time: time, location: location.map(sessionLocation))
        }
        meeting.undecided = undecided
        meeting.undecidedSessions = times.isEmpty ? [] : undecidedSessions.compactMap(\.self)
        if let form = word(Meeting.Form.self, entry.first(.form)) { meeting.form = form }
        readPlaces(of: &meeting, entry)
        meeting.address = entry.first(.address)?.text
        checkPlace(of: meeting, entry)
        checkForm(of: meeting, entry)
        meeting.organiser = parties(entry.first(.organiser))
        readAudience(entry, into: &meeting)
        meeting.signUpBy = lastDay(entry.first(.signUpBy))
        for rule in SectionName.meetings.labels where rule.isWords && !rule.isDated && rule.id != .for {
            meeting.words[rule.id] = entry.words(rule.id)
        }
        if meeting.words[.open] == nil, let text = entry.first(.when)?.text,
            let days = readDaysWithTimeToCome(text, words: words)
        {
            meeting.words[.open] = Localized(Prose([.text(days.said)]), in: language)
        }
        let sessions = times.compactMap(\.session) + meeting.undecidedSessions.map(\.session)
        meeting.changes = readChanges(entry, sessions: Set(sessions))
        checkDays(of: meeting, entry)
        checkCalledOff(meeting, entry)
        meeting.notes = entry.first(.notes)?.value
        meeting.participants = participants(entry.first(.participants))
        return id == nil || (times.isEmpty && undecided == nil) ? nil : meeting
    }

    /// A meeting that is called off in its heading or text alone would be shown as one that takes place.
    private mutating func checkCalledOff(_ meeting: Meeting, _ entry: MergedEntry) {
        let isTold = meeting.changes.contains { [.cancelled, .postponed].contains($0.kind) }
        guard !isTold, !entry.written.lost.contains(.cancelled) else { return }
        let sentences = entry.text.original.plainText.filledParts { ".!?\n".holds($0) }.map { String(trimmed($0)) }
        let said = ([entry.written.heading] + sentences).first { sentence in
            var scanner = ValueScanner(sentence, words: words)
            return scanner.word(Hint.self, among: [.calledOff]) != nil
        }
        guard let said else { return }
        let line = "- \(words.label(.cancelled)) \(meeting.published.iso): …"
        refuse(
            .calledOffInWords,
            at: entry.place,
            sv:
                "\"\(shortened(said))\" står utanför listan, så mötet visas som om det blir av. Lägg till raden \"\(line)\" i "
                + "listan, med dagen då ni berättar det och varför.",
            en:
                "\"\(shortened(said))\" stands outside the list, so the meeting is shown as one that takes place. Add the line "
                + "\"\(line)\" to the list, with the day on which you tell it and why."
        )
    }

    private mutating func readMeetingId(_ entry: MergedEntry) -> String? {
        guard let label = entry.first(.id), !label.text.isEmpty else {
            if entry.written.lost.contains(.id) { return nil }
            let name = words.label(.id)
            let taken = entries(of: .meetings).compactMap { $0.first(.id)?.text }
            let free = freeId(like: "\(slug)-\(slugified(entry.written.heading))", besides: Set(taken))
            let line = "- \(name): \(free)"
            let first = entry.written.labels.first.map { Place(file: $0.place.file, line: $0.place.line) }
            refuse(
                .missingMeetingId,
                at: entry.place,
                sv: "Mötet saknar id, som kalendrar känner igen det på. Lägg till raden \"\(line)\".",
                en: "The meeting has no id, by which calendars know it. Add the line \"\(line)\".",
                fix: first.map { [Fix(at: $0, "", as: "\(line)\n")] } ?? []
            )
            return nil
        }
        return identifier(label)
    }

    /// A permanent id; one with other characters than an id may have is refused.
    mutating func identifier(_ label: WrittenLabel) -> String? {
        if isSlug(label.text) { return label.text }
        let id = slugified(label.text)
        refuse(
            .idCharacters,
            at: label.valuePlace,
            sv: "Ett id får bara ha a–z, 0–9 och enkla bindestreck. Skriv \"- \(label.name): \(id)\".",
            en: "An id may have only a–z, 0–9 and single hyphens. Write \"- \(label.name): \(id)\".",
            fix: [Fix(at: label.valuePlace, label.text, as: id)]
        )
        return nil
    }

    /// A period or later, where no day is set yet.
    private func readUndecided(_ entry: MergedEntry) -> When? {
        guard let label = entry.first(.when), case .read(let when) = readWhen(label.text, words: words),
            when.isPreliminary
        else { return nil }
        return when
    }

    /// `undecided` has each of the sessions whose day is not set, in its place.
    private mutating func readTimes(
        _ entry: MergedEntry,
        besides undecided: [Meeting.UndecidedSession?]
    ) -> [(session: Int?, time: Meeting.Time, location: String?)] {
        let sessions = entry.all(.session)
        let when = entry.first(.when)
        let name = words.label(.when)
        if let when, let session = sessions.first {
            refuse(
                .whenAndSessions,
                at: when.place,
                sv: "Skriv antingen \"\(name)\" eller \"\(session.name)\" (tillfällen), inte båda.",
                en: "Write either \"\(name)\" or \"\(session.name)\" (sessions), not both."
            )
        }
        let isLost = entry.written.hasUnread || !entry.written.lost.isDisjoint(with: [.when, .session])
        if when == nil, sessions.isEmpty, !isLost {
            let announced = entry.first(.published).flatMap { label -> Day? in
                if case .read(let day) = readDay(label.text, words: words) { day } else { nil }
            }
            let line = "- \(name): \(((announced ?? day) + 21).iso) 18.00–20.00"
            refuse(
                .missingLabel,
                at: entry.place,
                sv: "Här saknas \"\(name)\". Lägg till raden \"\(line)\", med rätt dag och tid.",
                en: "\"\(name)\" is missing here. Add the line \"\(line)\", with the right day and time."
            )
        }
        checkNumbers(sessions)
        let dated = zip(sessions, undecided).filter { $1 == nil }.map(\.0)
        if let first = sessions.first, dated.isEmpty { refuseUndecided(first, first.text) }
        return ([when].compactMap { $0 } + dated).compactMap { label in
            guard !label.text.isEmpty, let occasion = readOccasion(label) else { return nil }
            diagnostics += checkClock(occasion.time, in: context.zone, at: label.valuePlace)
            return (label.number, occasion.time, occasion.location)
        }
    }

    /// A session with a period or later in place of a day, and after a comma perhaps where; nil for any other.
    private func undecidedSession(_ label: WrittenLabel) -> Meeting.UndecidedSession? {
        guard let session = label.number else { return nil }
        let text = label.text
        // More than two stand in a place, and a hostile text may have thousands.
        let commas = text.utf8.indices.lazy.filter { text.utf8[$0] == UInt8(ascii: ",") }.prefix(3)
        for end in [text.endIndex] + commas.reversed() {
            guard case .read(let when) = readWhen(String(text[..<end]), words: words), when.isPreliminary else {
                continue
            }
            let location = trimmed(text[end...].droppingLeading { $0 == "," })
            return Meeting.UndecidedSession(
                session: session,
                when: when,
                location: location.isEmpty ? nil : sessionLocation(location)
            )
        }
        return nil
    }

    /// When a label says that people meet; nil where that is only a period, which is read by itself.
    private mutating func readOccasion(_ label: WrittenLabel) -> (time: Meeting.Time, location: String?)? {
        switch readWhen(label.text, words: words) {
        case .read(.days), .absent, .wrong: break
        case .read: return nil
        }
        // What is said of the time is shown where a meeting's hours are told in words.
        if label.number == nil, let days = readDaysWithTimeToCome(label.text, words: words) { return (days.time, nil) }
        let reading: Reading<(time: Meeting.Time, location: String?)> =
            label.number == nil
            ? readMeetingTime(label.text, words: words).map { ($0, nil) }
            : SamtalContent.readOccasion(label.text, words: words)
        if label.number != nil, case .wrong = reading, nearestMeetingTime(to: label.text, words) == nil,
            let near = nearestWhen(to: label.text, words), case .read(let when) = readWhen(near, words: words),
            when.isPreliminary
        {
            refuseUndecided(label, near)
            return nil
        }
        return take(reading, of: label.text, at: label.valuePlace)
    }

    private mutating func refuseUndecided(_ label: WrittenLabel, _ when: String) {
        refuse(
            .sessionWithoutDay,
            at: label.valuePlace,
            sv:
                "Minst ett tillfälle behöver en dag. Vänta med tillfällena tills en dag är bestämd, och skriv så länge "
                + "\"- \(words.label(.when)): \(when)\".",
            en:
                "At least one session needs a day. Wait with the sessions until a day is set, and write "
                + "\"- \(words.label(.when)): \(when)\" until then."
        )
    }

    /// Refuses sessions whose numbers do not follow: "tillfälle 3 av 2".
    private mutating func checkNumbers(_ sessions: [WrittenLabel]) {
        for (index, label) in sessions.sorted(by: { ($0.number ?? 0) < ($1.number ?? 0) }).enumerated() {
            guard let number = label.number, number != index + 1 else { continue }
            refuse(
                .sessionNumbers,
                at: label.place,
                sv:
                    "\"\(label.name)\" finns, men inget nummer \(index + 1). Numrera tillfällena 1, 2, 3 och så vidare. Blir "
                    + "ett publicerat tillfälle inte av, låt raden stå kvar och ställ in det.",
                en:
                    "\"\(label.name)\" is there, but no number \(index + 1). Number the sessions 1, 2, 3 and so on. If a "
                    + "session that was published will not take place, let its line stay and cancel it."
            )
            return
        }
    }

    /// Groups before a semicolon, free text after it.
    private mutating func readAudience(_ entry: MergedEntry, into meeting: inout Meeting) {
        guard let label = entry.first(.for) else { return }
        let count = diagnostics.count
        meeting.groups = list(groupPart(label.text), of: context.names.groups, at: label.valuePlace)
        offerWords(for: label, since: count)
        let groups = Set(meeting.groups)
        for (_, other) in entry.others {
            guard let translated = other.labels.first(where: { $0.matches(label) }) else { continue }
            let same = Set(list(groupPart(translated.text), of: context.names.groups, at: translated.valuePlace))
            if same != groups, !same.isEmpty {
                refuse(
                    .factInTranslation,
                    at: translated.valuePlace,
                    sv: "Grupperna är en uppgift som bara ändras i originalet. Skriv samma grupper som där.",
                    en: "The groups are a fact that changes only in the original. Write the same groups as there."
                )
            }
        }
        let audience = entry.words(label).map { textAfterSemicolon($0) }
        if !audience.original.isEmpty || !audience.others.values.allSatisfy(\.isEmpty) { meeting.audience = audience }
    }
}

extension DialogueReader {
    /// Adds to what is said of unknown groups how to write what is no group.
    private mutating func offerWords(for label: WrittenLabel, since count: Int) {
        let names = groupPart(label.text).filledParts(at: ",").map { trimmed($0) }
        let others = names.filter { context.names.groups.id($0) == nil }
        guard !others.isEmpty, !label.text.holds(";") else { return }
        let known = names.filter { context.names.groups.id($0) != nil }
        // Without a group before it, it is not said to be for all.
        let line = "- \(label.name): \(known.joined(separator: ", ")); \(shortened(others.joined(separator: ", ")))"
        guard diagnostics.count > count, let last = diagnostics.popLast() else { return }
        diagnostics.append(
            last.adding(
                sv: " Är det ingen grupp, skriv det efter ett semikolon: \"\(line)\".",
                en: " If it is no group, write it after a semicolon: \"\(line)\"."
            )
        )
    }
}

private func groupPart(_ text: String) -> String {
    text.halves(at: ";").map { String($0.before) } ?? text
}

private func textAfterSemicolon(_ value: Prose) -> Prose {
    guard case .paragraph(let inlines)? = value.blocks.first else { return Prose() }
    for (index, inline) in inlines.enumerated() {
        guard case .text(let text) = inline, let halves = text.halves(at: ";") else { continue }
        let rest = halves.after.droppingLeading(\.isSpace)
        let after = (rest.isEmpty ? [] : [Inline.text(String(rest))]) + inlines[(index + 1)...]
        return after.isEmpty ? Prose() : Prose(Array(after))
    }
    return Prose()
}

private func withoutPublished(_ day: Day, _ words: FileWords, at place: Place) -> Diagnostic {
    let name = words.label(.published)
    return .warning(
        .missingPublished,
        at: place,
        sv:
            "Mötet saknar \"\(name)\" och räknas som publicerat samma dag som dialogen. Lägg till \"- \(name): \(day.iso)\", "
            + "med rätt dag.",
        en: "The meeting lacks \"\(name)\", and counts as published on the same day as the dialogue. Add \"- \(name): "
            + "\(day.iso)\", with the right day."
    )
}
