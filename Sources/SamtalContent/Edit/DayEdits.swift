import SamtalModel

/// A day that was promised, as it stands in a file: how the line reads with another, and what tells of the change.
private struct PromisedDay {
    let edit: TextEdit
    /// Where `Ändrat` belongs, and what stands there of the days; nil for what is no promise.
    let told: (place: ToldPlace, words: String)?

    enum ToldPlace {
        case list(SectionName)
        case entry(WrittenEntry)
    }
}

extension EditableContent {
    /// A promised day, everywhere that it stands in a dialogue, with the lines that tell that it was another.
    func edits(
        movingDay written: String,
        in group: WrittenGroup,
        to new: String,
        reason: String,
        on today: Day
    ) throws(EditRefusal) -> [TextEdit] {
        let (old, day) = (try readDay(written, in: group), try readDay(new, in: group))
        let found = rowsPromising(old, in: group, to: day, onlyOpen: false) + labelsPromising(old, in: group, to: day)
        guard !found.isEmpty else {
            throw EditRefusal(
                sv:
                    "Dagen \(old.iso) är inte lovad i \(group.slug). Skriv en dag som står i tidplanen eller efter ett löfte.",
                en:
                    "The day \(old.iso) is not promised in \(group.slug). Write a day that stands in the timeline or after "
                    + "a promise."
            )
        }
        return edits(found, in: group.original, reason, today)
            + translatedRows(old, in: group, to: day, onlyOpen: false)
    }

    /// The last day of the window that is open, or of the next one.
    func edits(
        extending group: WrittenGroup,
        to new: String,
        reason: String,
        on today: Day
    ) throws(EditRefusal) -> [TextEdit] {
        let day = try readDay(new, in: group)
        let windows = dialogue(group.slug)?.timeline.openWindows ?? []
        guard let last = windows.first(where: { $0.last >= today && !$0.isEndless })?.last else {
            let open = group.original.words.printed(Phase.open)
            throw EditRefusal(
                sv: "Ingen svarstid i \(group.slug) går att förlänga. Skriv en ny rad i tidplanen, till exempel "
                    + "\"- \(today.iso) – \(day.iso): \(open)\".",
                en: "No time to answer in \(group.slug) can be extended. Write a new row in the timeline, for example "
                    + "\"- \(today.iso) – \(day.iso): \(open)\"."
            )
        }
        guard day > last else {
            throw EditRefusal(
                sv: "Svarstiden går redan till \(last.iso). Skriv en senare dag.",
                en: "One can already answer until \(last.iso). Write a later day."
            )
        }
        let found = rowsPromising(last, in: group, to: day, onlyOpen: true) + lastDays(last, in: group, to: day)
        return edits(found, in: group.original, reason, today)
            + translatedRows(last, in: group, to: day, onlyOpen: true)
    }

    private func edits(_ found: [PromisedDay], in file: WrittenFile, _ reason: String, _ today: Day) -> [TextEdit] {
        let label = file.words.label(.changed)
        let told = found.compactMap(\.told).map { place, words in
            let line = "\(label) \(today.iso): \(words). \(reason)"
            return switch place {
            case .list(let section): file.adding(toListOf: section, [line])
            case .entry(let entry): file.adding([line], to: entry)
            }
        }
        return found.map(\.edit) + told
    }

    func readDay(_ text: String, in group: WrittenGroup) throws(EditRefusal) -> Day {
        switch SamtalContent.readDay(text, words: group.original.words) {
        case .read(let day): return day
        case .wrong(let message): throw EditRefusal(sv: message.message.swedish, en: message.message.english)
        case .absent:
            throw EditRefusal(
                sv: "\"\(shortened(text))\" är ingen dag. Skriv till exempel 2027-03-15.",
                en: "\"\(shortened(text))\" is no day. Write for example 2027-03-15."
            )
        }
    }

    private func rowsPromising(_ old: Day, in group: WrittenGroup, to new: Day, onlyOpen: Bool) -> [PromisedDay] {
        let file = group.original
        let items = file.section(.timeline)?.items ?? []
        let rows = dialogue(group.slug)?.timeline.rows ?? []
        return rows.compactMap { row in
            guard let range = row.when.promisedDays, range.first == old || range.last == old,
                !onlyOpen || row.step == .phase(.open) && range.last == old,
                let item = items.first(where: { $0.place == row.place }),
                let edit = file.writing(old, as: new, in: item.key, of: range, after: item.place)
            else { return nil }
            let isFirst = range.last != old
            return PromisedDay(
                edit: edit,
                told: told(row.step, isFirst, old, new, file.words).map { (.list(.timeline), $0) }
            )
        }
    }

    /// The rows of translations, which are known by the days of the original's.
    private func translatedRows(_ old: Day, in group: WrittenGroup, to new: Day, onlyOpen: Bool) -> [TextEdit] {
        let rows = dialogue(group.slug)?.timeline.rows ?? []
        let moved = rows.filter { !onlyOpen || $0.step == .phase(.open) && $0.when.range.last == old }.map(\.when)
        return group.translations.flatMap { file in
            (file.section(.timeline)?.items ?? []).compactMap { item -> TextEdit? in
                guard case .read(let when) = readWhen(item.key, words: file.words), let range = when.promisedDays,
                    moved.contains(when), range.first == old || range.last == old
                else { return nil }
                return file.writing(old, as: new, in: item.key, of: range, after: item.place)
            }
        }
    }

    /// `öppen till 2026-12-31 i stället för 2026-12-15`; nil for a milestone, which promises nothing.
    private func told(_ step: Timeline.Step, _ isFirst: Bool, _ old: Day, _ new: Day, _ words: FileWords) -> String? {
        let instead = "\(new.iso) \(words.printed(Particle.insteadOf)) \(old.iso)"
        switch step {
        case .milestone: return nil
        case .feedback: return "\(words.printed(Particle.feedback)) \(instead)"
        case .phase(let phase) where phase == .open || phase == .paused:
            return "\(words.printed(phase)) \(words.printed(isFirst ? Particle.from : .until)) \(instead)"
        case .phase(let phase): return "\(words.printed(phase)) \(instead)"
        }
    }

    private func labelsPromising(_ old: Day, in group: WrittenGroup, to new: Day) -> [PromisedDay] {
        let file = group.original
        var found = lastDays(old, in: group, to: new)
        let lists: [(SectionName, Label)] = [(.proposal, .answerBy), (.decision, .when)]
        for (section, id) in lists {
            for label in file.section(section)?.labels ?? [] where label.id == id {
                found += promised(label, old, new, .list(section), in: file)
            }
        }
        let entries: [(SectionName, Label)] = [(.feedback, .replyBy), (.implementation, .nextReport)]
        for (section, id) in entries {
            for entry in file.section(section)?.entries ?? [] {
                for label in entry.all(id) { found += promised(label, old, new, .entry(entry), in: file) }
            }
        }
        return found
    }

    /// `Sista dag`, which ends with the window and is told of with it.
    private func lastDays(_ old: Day, in group: WrittenGroup, to new: Day) -> [PromisedDay] {
        let labels = group.original.section(.takePart)?.labels.filter { $0.id == .lastDay } ?? []
        return labels.flatMap { promised($0, old, new, nil, in: group.original) }
    }

    private func promised(
        _ label: WrittenLabel,
        _ old: Day,
        _ new: Day,
        _ place: PromisedDay.ToldPlace?,
        in file: WrittenFile
    ) -> [PromisedDay] {
        let words = file.words
        var scanner = ValueScanner(label.text, words: words)
        let start = scanner.rest
        var written = label.text
        if case .read(old) = scanner.day() {
            written = String(start[..<scanner.rest.startIndex])
        } else {
            // A period promises its last day, and is told by another day as a whole.
            guard place != nil, label.id != .when, case .read(.period(let period)) = readWhen(label.text, words: words),
                period.days.last == old
            else { return [] }
        }
        guard let edit = file.writing(written, as: new.iso, after: label.valuePlace) else { return [] }
        let what = folded(label.id == .when ? words.section(.decision) : words.label(label.id))
        let told = "\(what) \(new.iso) \(words.printed(Particle.insteadOf)) \(old.iso)"
        return [PromisedDay(edit: edit, told: place.map { ($0, told) })]
    }
}

extension When {
    /// The exact days of a row that can be moved: "senast 2027-01-14" has one too.
    fileprivate var promisedDays: DayRange? {
        switch self {
        case .days(let range): range
        case .period(let period): period.latestDay.map { DayRange($0) }
        case .later: nil
        }
    }
}

extension WrittenFile {
    /// A row with one of its days as another: only that day is written anew where it is told from the other by itself.
    fileprivate func writing(
        _ old: Day,
        as new: Day,
        in key: String,
        of range: DayRange,
        after place: Place
    ) -> TextEdit? {
        let isOne = range.first == range.last
        if key.holds(old.iso) { return writing(old.iso, as: new.iso, after: place) }
        let first = range.first == old ? new : range.first
        let last = range.last == old ? new : range.last
        // What stands before one day, such as "senast", stays.
        if isOne { return writing(dayAmongWords(of: key, words) ?? key, as: new.iso, after: place) }
        return writing(key, as: "\(first.iso) – \(last.iso)", after: place)
    }
}
