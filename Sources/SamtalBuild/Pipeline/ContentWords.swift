import SamtalModel
import SamtalSite

/// The words that a message's reader writes content in: Swedish ones in Swedish, English ones in English.
struct ContentWords: Sendable {
    private let words: Words?
    let today: String

    init(_ language: Language, _ context: SiteContext) {
        words = context.vocabulary[language]
        today = context.today.iso
    }

    func key(_ key: Key) -> String { words?.key(key) ?? key.id }

    func label(_ label: Label) -> String { words?.label(label) ?? label.id }

    func section(_ section: SectionName) -> String { words?.section(section) ?? section.id }

    func heading(_ section: SectionName) -> String { "\"## \(self.section(section))\"" }

    func printed<W: Word>(_ word: W) -> String { words?.printed(word) ?? word.id }

    /// A line of a meeting's list, as it is to be written.
    func line(_ label: String, _ value: String) -> String { "\"- \(label): \(value)\"" }

    /// The label that tells of a change today: `Flyttat 2026-11-23`, or `Tillfälle 2 flyttat 2026-11-23` in a series.
    func changeLabel(_ kind: Meeting.Change.Kind, session: Int?, on day: Day? = nil) -> String {
        let (word, day) = (label(kind.label), day?.iso ?? today)
        guard let session else { return "\(word) \(day)" }
        return "\(label(.session)) \(session) \(word.lowercased()) \(day)"
    }

    /// The label of when it is: `När`, or `Tillfälle 2` in a series.
    func timeLabel(session: Int?) -> String {
        session.map { "\(label(.session)) \($0)" } ?? label(.when)
    }
}

extension OccasionFact {
    /// Its time as a meeting's line gives it: `2026-12-01 18.00–20.00`, or days with a dash between.
    var timeAsContentWritesIt: String {
        guard let first = start.halves(at: "T"), let last = end.halves(at: "T") else {
            return start == end ? start : "\(start) – \(end)"
        }
        if start == end { return "\(first.before) \(first.after)".writing(":", as: ".") }
        return "\(first.before) \(first.after)–\(last.after)".writing(":", as: ".")
    }

    /// Its place, with a backslash before each sign that Markdown would take for a mark.
    var locationAsContentWritesIt: String {
        location.unicodeScalars.reduce(into: "") { text, scalar in
            if "\\`*_[]<>&".holds(scalar) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
    }
}
