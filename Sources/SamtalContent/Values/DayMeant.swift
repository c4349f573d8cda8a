import SamtalModel

/// The day that a text means which can't be read as one.
struct DayMeant {
    /// What to write instead: `2026-12-03`, or a day as it stands in the text.
    let right: String
    /// What stands for that day in the text; nil where it is only the nearest that can be written.
    let written: String?

    /// The first day that is written in a way that is not read, and says by itself which it is.
    ///
    /// Such as `2026/12/03`, `2026.12.03`, `20261203`, `2026-12-3`, `3.12.2026` and `3/12-2026`.
    init?(in text: String) {
        let found = text.filledParts(at: \.isSpace).lazy.compactMap { part -> DayMeant? in
            let written = part.droppingTrailing { !$0.isDigit }
            return readDay(meantBy: written).map { DayMeant(right: $0.iso, written: String(written)) }
        }
        guard let first = found.first else { return nil }
        self = first
    }

    /// Such a day; else one that stands among the words, or the last one of a period that does.
    init?(nearestTo text: String, _ words: FileWords) {
        if let meant = DayMeant(in: text) {
            self = meant
        } else if let day = dayAmongWords(of: text, words) {
            self.init(right: day, written: nil)
        } else {
            guard let near = nearestWhen(to: text, words), case .read(let when) = readWhen(near, words: words),
                when.canPromise
            else { return nil }
            self.init(right: when.range.last.iso, written: nil)
        }
    }

    private init(right: String, written: String?) {
        self.right = right
        self.written = written
    }

    /// None where the day is only the nearest.
    func fix(at place: Place) -> [Fix] { written.map { [Fix(at: place, $0, as: right)] } ?? [] }

    /// What is wrong with a value that is to be a day.
    func fault(of text: String) -> Fault {
        guard written != nil else { return unreadable(text, near: right) }
        return Fault(
            .unreadableDay,
            sv: "\"\(text)\" går inte att läsa som en dag. Skriv \"\(right)\".",
            en: "\"\(text)\" can't be read as a day. Write \"\(right)\"."
        )
    }
}

/// Where the year stands last, the day stands first, as in `3/12 2026`.
private func readDay(meantBy text: Substring) -> Day? {
    guard text.unicodeScalars.allSatisfy({ $0.isDigit || "-./".holds($0) }) else { return nil }
    var parts = text.filledParts { !$0.isDigit }.map(String.init)
    if parts.count == 1, let one = parts.first, one.utf8.count == 8 {
        let digits = Array(one.utf8)
        parts = [digits[..<4], digits[4..<6], digits[6...]].map { String(decoding: $0, as: UTF8.self) }
    }
    guard parts.count == 3, parts[1].utf8.count <= 2 else { return nil }
    if parts[2].utf8.count == 4, parts[0].utf8.count <= 2 { parts.reverse() }
    guard parts[0].utf8.count == 4, parts[2].utf8.count <= 2, let year = Int(parts[0]), (1900...2200).contains(year),
        let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
}
