import SamtalModel

/// A day that was moved, as the words after `Ändrat 2026-12-10:` tell of it.
struct WrittenMove: Equatable {
    /// What was moved; nil where the words name no step of a timeline.
    var step: Timeline.Step?
    /// What was moved, where it is named by the label that promised it, such as `besked senast`.
    var label: Label?
    /// Whether it is a first day: `öppen från …`.
    var movesFirstDay = false
    var from: Day
    var to: Day
    /// Whether the day stays, and its time of day alone is another.
    var movesTimeAlone = false
}

/// Reads `öppen till 2026-12-31 i stället för 2026-12-15. Fler ville svara.`, or `besked senast 2027-02-01 i stället för
/// 2027-01-14`; nil where the words do not tell from which day to which.
///
/// `från 2027-01-14 till 2027-01-28` is understood as well.
func readMove(_ text: String, words: FileWords) -> WrittenMove? {
    var scanner = ValueScanner(text, words: words)
    var step: Timeline.Step?
    let label = scanner.word(Label.self, among: promisingLabels)
    if label == nil {
        if let phase = scanner.word(Phase.self) {
            step = .phase(phase)
        } else if scanner.word(Particle.self, among: [.feedback]) != nil {
            step = .feedback
        }
    }
    var days: [Day] = []
    var times: [LocalTime?] = []
    var isFrom = false
    var isInstead = false
    while !scanner.isAtEnd, days.count < 2 {
        if case .read(let day) = scanner.day() {
            days.append(day)
            if case .read(let end) = scanner.closingTime(of: day) { times.append(end.closes) }
        } else {
            switch scanner.word(Particle.self, among: [.from, .insteadOf]) {
            case .from?: isFrom = isFrom || days.isEmpty
            case .insteadOf?: isInstead = days.count == 1
            default: scanner.skipWord()
            }
        }
        scanner.skipSpace()
    }
    guard days.count == 2 else { return nil }
    if days[0] == days[1], times.count == 2, times[0] != times[1] {
        return WrittenMove(step: step, label: label, from: days[0], to: days[0], movesTimeAlone: true)
    }
    if isFrom, !isInstead { return WrittenMove(step: step, label: label, from: days[0], to: days[1]) }
    return WrittenMove(step: step, label: label, movesFirstDay: isFrom, from: days[1], to: days[0])
}

extension WrittenMove {
    /// From which day to which; nil where the day stays.
    var fromDay: Day? { movesTimeAlone ? nil : from }
    var toDay: Day? { movesTimeAlone ? nil : to }
}

/// The labels of days that are promised.
private let promisingLabels: [Label] = [.replyBy, .answerBy, .nextReport, .lastDay]

extension ValueScanner {
    /// Passes over what stands before the next space.
    fileprivate mutating func skipWord() { skip(String(rest.leading { !$0.isSpace })) }
}

extension DialogueReader {
    /// What an entry tells of the days that it has promised, oldest first.
    ///
    /// Where it has promised any, a change that moves none of them is refused: it would be read as nothing.
    mutating func readChanges(of entry: MergedEntry, promised: [Day], as promise: Label) -> [Timeline.DayMoved] {
        let changes = entry.all(.changed).compactMap { label -> Timeline.DayMoved? in
            guard let date = label.date else { return nil }
            let move = readMove(label.value.plainText, words: words)
            if move == nil, let day = promised.last { refuseUnread(label, date, promise, day) }
            return Timeline.DayMoved(
                date: date,
                from: move?.fromDay,
                to: move?.toDay,
                text: entry.words(label),
                place: label.place
            )
        }
        .sorted { $0.date < $1.date }
        if !promised.isEmpty { checkInForce(changes) { _ in promised } }
        return changes
    }

    /// Refuses a change whose new day neither holds nor was moved again.
    mutating func checkInForce(_ changes: [Timeline.DayMoved], days: (Timeline.DayMoved) -> [Day]) {
        for (index, change) in changes.enumerated() {
            guard let from = change.from, let to = change.to else { continue }
            let isMovedAgain = changes[(index + 1)...].contains { $0.from == to }
            if to == from || (!isMovedAgain && !days(change).contains(to)) { refuseNotInForce(change, from, to) }
        }
    }

    private mutating func refuseNotInForce(_ change: Timeline.DayMoved, _ from: Day, _ to: Day) {
        let instead = words.printed(Particle.insteadOf)
        refuse(
            .moveNotInForce,
            at: change.place,
            sv:
                "Raden säger att den nya dagen är \(to.iso), men den dagen står ingen annanstans. Skriv den nya dagen där "
                + "den gamla stod, och här \"… \(to.iso) \(instead) \(from.iso)\".",
            en:
                "The line says that the new day is \(to.iso), but that day stands nowhere else. Write the new day where the "
                + "old one stood, and here \"… \(to.iso) \(instead) \(from.iso)\"."
        )
    }

    private mutating func refuseUnread(_ label: WrittenLabel, _ date: Day, _ promise: Label, _ day: Day) {
        let what = folded(promise == .when ? words.section(.decision) : words.label(promise))
        let instead = words.printed(Particle.insteadOf)
        let line = "- \(label.name): \(what) \(day.iso) \(instead) \((day - 14).iso). …"
        refuse(
            .unreadableMove,
            at: label.place,
            sv: "Det går inte att läsa vilken dag som flyttades. Skriv \"\(line)\", med den nya dagen först.",
            en: "It can't be read which day was moved. Write \"\(line)\", with the new day first."
        )
    }
}
