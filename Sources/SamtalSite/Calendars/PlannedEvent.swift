import SamtalModel

/// An occasion with its VEVENT in each of the site's languages, rendered once for every calendar that holds it.
///
/// A class, since a hundred calendars may hold it.
final class PlannedEvent: Sendable {
    let start: LocalTime
    let event: OccasionEvent
    let years: ClosedRange<Int>
    /// In the order of the site's languages.
    private let rendered: [(language: Language, bytes: [UInt8])]

    init(_ event: OccasionEvent, voices: [Voice]) {
        self.event = event
        start = event.occasion.time.start
        years = event.occasion.time.firstDay.year...event.occasion.time.lastDay.year
        rendered = voices.map { voice in
            var lines = CalendarLines()
            lines.add(event, in: voice)
            return (voice.language, lines.bytes)
        }
    }

    /// The soonest first.
    static func precedes(_ left: PlannedEvent, _ right: PlannedEvent) -> Bool {
        left.start == right.start ? left.event.occasion.id < right.event.occasion.id : left.start < right.start
    }

    func bytes(in language: Language) -> [UInt8] { rendered.first { $0.language == language }?.bytes ?? [] }
}

extension CalendarFile {
    /// The file with these occasions, in their order.
    func bytes(_ events: [PlannedEvent]) -> [UInt8] {
        let first = events.map(\.years.lowerBound).min()
        let last = events.map(\.years.upperBound).max()
        let years = first.flatMap { first in last.map { first...$0 } }
        return bytes(events.map { $0.bytes(in: voice.language) }, years: years)
    }
}
