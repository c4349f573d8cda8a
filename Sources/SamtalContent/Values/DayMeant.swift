import SamtalModel

/// A day that is written in a way that is not read, and says by itself which it is.
struct DayMeant {
    /// As it stands in the text.
    let written: String
    let day: Day

    /// The first such day in a text: `2026/12/03`, `2026.12.03`, `20261203`, `2026-12-3`, `3.12.2026`, `3/12-2026`.
    init?(in text: String) {
        let found = text.filledParts(at: \.isSpace).lazy.compactMap { part -> DayMeant? in
            let written = part.droppingTrailing { !$0.isDigit }
            return readDay(meantBy: written).map { DayMeant(written: String(written), day: $0) }
        }
        guard let first = found.first else { return nil }
        self = first
    }

    private init(written: String, day: Day) {
        self.written = written
        self.day = day
    }

    func fix(at place: Place) -> Fix { Fix(at: place, written, as: day.iso) }
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
