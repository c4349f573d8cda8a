import SamtalModel

extension DialogueReader {
    /// The day that an entry's heading begins with, and the rest of the heading in each edition.
    mutating func datedHeading(_ entry: MergedEntry) -> (date: Day, heading: Localized<String>)? {
        var scanner = ValueScanner(entry.written.heading, words: words)
        let reading = scanner.day()
        guard case .read(let date) = reading else {
            if case .wrong = reading { _ = take(reading, at: entry.place) } else { refuseUndated(entry) }
            return nil
        }
        var heading = Localized(rest(of: scanner), in: language)
        for (edition, other) in entry.others {
            guard let file = translations.first(where: { $0.file.edition == edition })?.file else { continue }
            var scanner = ValueScanner(other.heading, words: file.words)
            if case .read(let same) = scanner.day() {
                if same != date { refuseOtherDate(same, instead: date, at: other.place) }
                heading.others[edition] = rest(of: scanner)
            } else {
                heading.others[edition] = other.heading
            }
        }
        return (date, heading)
    }

    /// The days or period that an entry's heading begins with, and the rest of the heading in each edition.
    mutating func headingWithPeriod(_ entry: MergedEntry) -> (when: When, heading: Localized<String>)? {
        var scanner = ValueScanner(entry.written.heading, words: words)
        let reading = scanner.when()
        guard case .read(let when) = reading else {
            if case .wrong = reading { _ = take(reading, at: entry.place) } else { refuseUndated(entry) }
            return nil
        }
        var heading = Localized(rest(of: scanner), in: language)
        for (edition, other) in entry.others {
            guard let file = translations.first(where: { $0.file.edition == edition })?.file else { continue }
            var scanner = ValueScanner(other.heading, words: file.words)
            if case .read(let same) = scanner.when() {
                if same.range != when.range {
                    refuseOtherDate(same.range.first, instead: when.range.first, at: other.place)
                }
                heading.others[edition] = rest(of: scanner)
            } else {
                heading.others[edition] = other.heading
            }
        }
        return (when, heading)
    }

    private func rest(of scanner: ValueScanner) -> String {
        trimmed(scanner.rest.drop { $0.isWhitespace || ":–—-,.".contains($0) })
    }

    private mutating func refuseOtherDate(_ day: Day, instead original: Day, at place: Place) {
        refuse(
            at: place,
            sv: "Originalet har en annan dag: \(original.iso). Skriv samma dag, eller bara rubriken.",
            en: "The original has another day: \(original.iso). Write the same day, or only the heading."
        )
    }

    private mutating func refuseUndated(_ entry: MergedEntry) {
        let heading = shortened(entry.written.heading)
        refuse(
            at: entry.place,
            sv: "Rubriken ska börja med en dag. Skriv till exempel \"### 2026-11-20 \(heading)\".",
            en: "The heading must begin with a day. Write for example \"### 2026-11-20 \(heading)\"."
        )
    }
}

/// Two entries that feeds could not tell apart.
func sameHappening(_ id: String, _ line: Int, _ words: FileWords, at place: Place) -> Diagnostic {
    let name = words.printed(.label, "id")
    return .error(
        at: place,
        sv:
            "Rubriken på rad \(line) har samma dag eller id (\(id)). Skilj dem åt: lägg till \"- \(name): \(id)-2\" här.",
        en:
            "The heading on line \(line) has the same day or id (\(id)). Tell them apart: add \"- \(name): \(id)-2\" here."
    )
}
