import SamtalModel

/// An occasion with its VEVENT in some languages, rendered once for every calendar that holds it.
///
/// A class, since a hundred calendars may hold it.
final class PlannedEvent: Sendable {
    let start: LocalTime
    let event: OccasionEvent
    let years: ClosedRange<Int>
    private let rendered: [(language: Language, bytes: [UInt8])]

    init(_ event: OccasionEvent, voices: [Voice]) {
        self.event = event
        start = event.occasion.time.start
        years = event.occasion.time.firstDay.year...event.occasion.time.lastDay.year
        rendered = voices.map { ($0.language, render(event, in: $0)) }
    }

    /// The soonest first.
    static func precedes(_ left: PlannedEvent, _ right: PlannedEvent) -> Bool {
        left.start == right.start ? left.event.occasion.id < right.event.occasion.id : left.start < right.start
    }

    func bytes(in voice: Voice) -> [UInt8] {
        rendered.first { $0.language == voice.language }?.bytes ?? render(event, in: voice)
    }
}

private func render(_ event: OccasionEvent, in voice: Voice) -> [UInt8] {
    var lines = CalendarLines()
    lines.add(event, in: voice)
    return lines.bytes
}

extension CalendarFile {
    /// The file with these occasions, in their order.
    func bytes(_ events: [PlannedEvent]) -> [UInt8] {
        let first = events.map(\.years.lowerBound).min()
        let last = events.map(\.years.upperBound).max()
        let years = first.flatMap { first in last.map { first...$0 } }
        return bytes(events.map { $0.bytes(in: voice) }, years: years)
    }
}
