import SamtalModel

extension DialogueReader {
    /// The day that an entry's heading begins with, and the rest of the heading in each edition.
    mutating func datedHeading(_ entry: MergedEntry) -> (date: Day, heading: Localized<String>)? {
        heading(entry, beginningWith: { $0.day() }, firstDay: { $0 }).map { (date: $0.value, heading: $0.heading) }
    }

    /// The days or period that an entry's heading begins with, and the rest of the heading in each edition.
    mutating func headingWithPeriod(_ entry: MergedEntry) -> (when: When, heading: Localized<String>)? {
        heading(entry, beginningWith: { $0.when() }, firstDay: { $0.range.first })
            .map { (when: $0.value, heading: $0.heading) }
    }

    /// A translation may repeat the date, and must then repeat it rightly.
    private mutating func heading<Value: Equatable>(
        _ entry: MergedEntry,
        beginningWith read: (inout ValueScanner) -> Reading<Value>,
        firstDay: (Value) -> Day
    ) -> (value: Value, heading: Localized<String>)? {
        var scanner = ValueScanner(entry.written.heading, words: words)
        let reading = read(&scanner)
        guard case .read(let value) = reading else {
            // One that is missing, or shows nothing, has been told of.
            if showsNothing(entry.written.heading) { return nil }
            if case .wrong = reading { _ = take(reading, at: entry.place) } else { refuseUndated(entry) }
            return nil
        }
        var heading = Localized(rest(of: scanner), in: language)
        for (edition, other) in entry.others {
            guard let file = translations.first(where: { $0.file.edition == edition })?.file else { continue }
            var scanner = ValueScanner(other.heading, words: file.words)
            guard case .read(let same) = read(&scanner) else {
                heading.others[edition] = other.heading
                continue
            }
            if same != value { refuseOtherDate(instead: firstDay(value), at: other.place) }
            let rest = rest(of: scanner)
            if !rest.isEmpty { heading.others[edition] = rest }
        }
        return (value, heading)
    }

    private func rest(of scanner: ValueScanner) -> String {
        trimmed(scanner.rest.droppingLeading { $0.isSpace || ":–—-,.".holds($0) })
    }

    private mutating func refuseOtherDate(instead original: Day, at place: Place) {
        refuse(
            .translationDiffers,
            at: place,
            sv: "Originalet har en annan dag: \(original.iso). Skriv samma dag, eller bara rubriken.",
            en: "The original has another day: \(original.iso). Write the same day, or only the heading."
        )
    }

    private mutating func refuseUndated(_ entry: MergedEntry) {
        let heading = shortened(entry.written.heading)
        if let written = dayAmongWords(of: entry.written.heading, words) {
            let rest = trimmed(entry.written.heading.writing(written, as: ""))
            return refuse(
                .headingWithoutDay,
                at: entry.place,
                sv: "Dagen ska stå först i rubriken. Skriv \"### \(written) \(shortened(rest))\".",
                en: "The day must stand first in the heading. Write \"### \(written) \(shortened(rest))\"."
            )
        }
        refuse(
            .headingWithoutDay,
            at: entry.place,
            sv: "Rubriken ska börja med en dag. Skriv till exempel \"### \(day.iso) \(heading)\", med rätt dag.",
            en:
                "The heading must begin with a day. Write for example \"### \(day.iso) \(heading)\", with the right day."
        )
    }
}

/// Two entries that feeds could not tell apart.
func sameHappening(_ id: String, _ line: Int, _ words: FileWords, at place: Place) -> Diagnostic {
    let name = words.label(.id)
    return .error(
        .sameDay,
        at: place,
        sv:
            "Rubriken på rad \(line) har samma dag eller id (\(id)). Skilj dem åt: lägg till \"- \(name): \(id)-2\" här.",
        en:
            "The heading on line \(line) has the same day or id (\(id)). Tell them apart: add \"- \(name): \(id)-2\" here."
    )
}
