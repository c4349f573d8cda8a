import SamtalModel

/// What the words of a moved day say: which step, from which day and to which.
///
/// Written as `öppen till 2026-12-31 i stället för 2026-12-15`, `öppen från 2026-11-16 i stället för 2026-11-09`, or
/// `återkoppling från 2027-01-14 till 2027-01-28`;
/// the text is free otherwise, and what can't be made out of it is left out.
func readMove(_ text: String, words: FileWords) -> (step: Timeline.Step?, from: Day?, to: Day?) {
    var scanner = ValueScanner(text, words: words)
    var step: Timeline.Step?
    if let phase = scanner.word(Phase.self) {
        step = .phase(phase)
    } else if scanner.word(Particle.self, among: [.feedback]) != nil {
        step = .feedback
    }
    var days: [Day] = []
    var hasFrom = false
    var beginsWithTheEarlier = false
    while !scanner.isAtEnd, days.count < 2 {
        if case .read(let day) = scanner.day() {
            days.append(day)
        } else if scanner.word(Particle.self, among: [.from]) != nil {
            if days.isEmpty { hasFrom = true }
        } else if scanner.word(Particle.self, among: [.until]) != nil {
            if !days.isEmpty { beginsWithTheEarlier = hasFrom }
        } else {
            scanner.skipWord()
        }
        scanner.skipSpace()
    }
    guard days.count == 2 else { return (step, nil, nil) }
    return beginsWithTheEarlier ? (step, days[0], days[1]) : (step, days[1], days[0])
}

extension ValueScanner {
    /// Passes over what stands before the next space.
    fileprivate mutating func skipWord() { skip(String(rest.leading { !$0.isSpace })) }
}
