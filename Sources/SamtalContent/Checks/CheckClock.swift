import SamtalModel

/// Refuses a time that the clock never shows in spring, and warns of one that it shows twice in autumn.
func checkClock(_ time: Meeting.Time, in zone: Zone, at place: Place) -> [Diagnostic] {
    guard case .hours(let start, let end, _) = time else { return [] }
    return [start, end].compactMap(\.self).compactMap { checkClock($0, in: zone, at: place) }
}

func checkClock(_ time: LocalTime, in zone: Zone, at place: Place) -> Diagnostic? {
    switch zone.resolve(time) {
    case .exact: nil
    case .never:
        .error(
            .clockChange,
            at: place,
            sv: "Klockan \(time.clock) finns inte den \(time.day.iso): då ställs klockan fram. Skriv en annan tid.",
            en: "There is no \(time.clock) on \(time.day.iso): the clocks go forward then. Write another time."
        )
    case .twice:
        .warning(
            .clockChange,
            at: place,
            sv: "Klockan är \(time.clock) två gånger den \(time.day.iso), när den ställs tillbaka. Den första gäller.",
            en: "It is \(time.clock) twice on \(time.day.iso), when the clocks go back. The first one is meant."
        )
    }
}
