import SamtalModel
import SamtalSite

/// Tells how days are moved in public that a dialogue has given and gives no more.
struct LostDays {
    private let lost: [GivenDay]
    private let dialogue: Dialogue
    /// Ids of what was told before today.
    private let remembered: Set<String>
    private let isUntold: Bool
    private let promises: [Promise]
    private let feedbackDays: Int
    private let sv: ContentWords
    private let en: ContentWords

    init(
        _ lost: [GivenDay],
        of dialogue: Dialogue,
        remembered: [String: Day],
        isUntold: Bool,
        _ context: SiteContext
    ) {
        self.lost = lost.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.dialogue = dialogue
        self.remembered = Set(remembered.filter { $1 < context.today }.keys)
        self.isUntold = isUntold
        feedbackDays = context.municipality.settings.feedbackDays
        promises = dialogue.promises(
            feedbackDays: feedbackDays,
            ongoingDays: context.municipality.settings.ongoingFeedbackDays
        )
        sv = ContentWords(.swedish, context)
        en = ContentWords(.english, context)
    }

    var diagnostics: [Diagnostic] {
        lost.compactMap { given in
            switch given.purpose {
            case .opens, .closes: windowDay(given)
            case .lastDay: lastDay(given)
            case .promise(let kind, let entry): promisedDay(given, kind, entry)
            }
        }
    }

    /// Whether a lost happening is only another side of a lost day: that it was broken, or that it came.
    func tell(of happening: String) -> Bool {
        guard let day = Day(endOf: happening) else { return false }
        return lost.contains { given in
            switch given.purpose {
            case .opens: given.day == day && happening == "open-\(day.iso)"
            case .closes: given.day == day - 1 && happening.begins(with: "phase-")
            case .lastDay: false
            case .promise(let kind, _): given.day == day && happening.begins(with: "overdue-\(kind.rawValue)-")
            }
        }
    }

    // Windows.

    private func windowDay(_ given: GivenDay) -> Diagnostic? {
        if let (day, place) = newDay(of: given) {
            return moved(
                given,
                to: day,
                at: place,
                in: .timeline,
                sv: given.purpose == .opens ? "Den första dagen att delta" : "Den sista dagen att delta",
                en: given.purpose == .opens ? "The first day to take part" : "The last day to take part",
                words: { words in
                    "\(words.printed(Phase.open)) \(words.printed(given.purpose == .opens ? Particle.from : .until))"
                }
            )
        }
        // A row that is gone had both days, and is told of once.
        let gone = lost.filter { $0.purpose == .opens && newDay(of: $0) == nil }
        guard given.purpose == .closes else {
            let closes = lost.filter { $0.purpose == .closes && newDay(of: $0) == nil }
            return closes.isEmpty ? windowGone([given], first: given.day, last: nil) : nil
        }
        let first = gone.last { $0.day <= given.day }
        return windowGone([first, given].compactMap(\.self), first: first?.day, last: given.day)
    }

    private func windowGone(_ days: [GivenDay], first: Day?, last: Day?) -> Diagnostic? {
        guard isUntold else { return nil }
        let range = "\(first?.iso ?? "…") – \(last?.iso ?? "…")"
        let ids = days.map(\.id)
        return .error(
            .lostDay,
            at: dialogue.place,
            sv: """
                Dagarna att delta, \(range), är publicerade men finns inte längre. Lägg tillbaka dem, till exempel med raden \
                \(sv.line(range, sv.printed(Phase.open))) under \(sv.heading(.timeline)). Ska de bort, skriv \
                \(sv.removal(of: ids, in: dialogue)) överst i filen.
                """,
            en: """
                The days to take part, \(range), are published but are no longer there. Put them back, for example with \
                the line \(en.line(range, en.printed(Phase.open))) under \(en.heading(.timeline)). If they are to go, \
                write \(en.removal(of: ids, in: dialogue)) at the top of the file.
                """
        )
    }

    private func lastDay(_ given: GivenDay) -> Diagnostic? {
        // A window that ends on the same day says it as well.
        if dialogue.windows.contains(where: { $0.last == given.day }) { return nil }
        guard let (day, place) = newDay(of: given) else {
            let (svLine, enLine) = (
                sv.line(sv.label(.lastDay), given.day.iso), en.line(en.label(.lastDay), given.day.iso)
            )
            return .error(
                .lostDay,
                at: dialogue.place,
                sv: """
                    Den sista dagen att delta, \(given.day.iso), är publicerad men finns inte längre. Lägg tillbaka raden \
                    \(svLine) under \(sv.heading(.takePart)). Ska den bort, skriv \
                    \(sv.removal(of: [given.id], in: dialogue)) överst i filen.
                    """,
                en: """
                    The last day to take part, \(given.day.iso), is published but is no longer there. Put back the line \
                    \(enLine) under \(en.heading(.takePart)). If it is to go, write \
                    \(en.removal(of: [given.id], in: dialogue)) at the top of the file.
                    """
            )
        }
        return moved(
            given,
            to: day,
            at: place,
            in: .timeline,
            sv: "Den sista dagen att delta",
            en: "The last day to take part",
            words: { $0.label(.lastDay).lowercased() }
        )
    }

    // Promises.

    private func promisedDay(_ given: GivenDay, _ kind: Promise.Kind, _ entry: String?) -> Diagnostic? {
        if given.windowEnds(feedbackDays: feedbackDays).contains(where: lost.contains) { return nil }
        // What an entry promised is told of together with the entry, where that is gone.
        if let entry, place(ofEntry: entry, kind) == nil { return nil }
        let label = kind.label
        if let (day, place) = newDay(of: given) {
            return moved(
                given,
                to: day,
                at: place,
                in: kind.section,
                sv: "Dagen för \(kind.noun.swedish)",
                en: "The day of the \(kind.noun.english)",
                words: { $0.name(of: kind) }
            )
        }
        guard isUntold || entry != nil else { return nil }
        func line(_ words: ContentWords) -> String {
            guard let label = kind == .decision ? .when : label else {
                return words.line(given.day.iso, words.printed(Particle.feedback))
            }
            return words.line(words.label(label), given.day.iso)
        }
        return .error(
            .lostDay,
            at: entry.flatMap { place(ofEntry: $0, kind) } ?? dialogue.decision?.place ?? dialogue.place,
            sv:
                "Dagen \(given.day.iso) för \(kind.noun.swedish) är publicerad men finns inte längre: ett löfte får inte "
                + "försvinna. Lägg tillbaka raden \(line(sv)) under \(sv.heading(kind.section)). Är dagen flyttad, skriv den "
                + "nya där, och under den raden \(sv.change("\(sv.name(of: kind)) … i stället för \(given.day.iso). Skriv varför.")).",
            en:
                "The day \(given.day.iso) of the \(kind.noun.english) is published but is no longer there: a promise must "
                + "not disappear. Put back the line \(line(en)) under \(en.heading(kind.section)). If the day was moved, "
                + "write the new one there, and below it the line \(en.change("\(en.name(of: kind)) … instead of \(given.day.iso). Say why."))."
        )
    }

    private func place(ofEntry id: String, _ kind: Promise.Kind) -> Place? {
        kind == .report
            ? dialogue.implementation.first { $0.id == id }?.place : dialogue.feedback.first { $0.id == id }?.place
    }

    // What has come in its place.

    /// The nearest day that is given for the same in the file and was not before.
    private func newDay(of given: GivenDay) -> (day: Day, place: Place)? {
        let now: [(day: Day, place: Place)] =
            switch given.purpose {
            case .opens: dialogue.plannedWindows.map { ($0.first, place(of: $0)) }
            case .closes: dialogue.plannedWindows.map { ($0.last, place(of: $0)) }
            case .lastDay: [dialogue.participation?.lastDay].compactMap { $0.map { ($0.day, dialogue.place) } }
            case .promise: promises.filter { $0.purpose == given.purpose }.map { ($0.day, place(of: $0)) }
            }
        return now.filter { !remembered.contains(GivenDay(given.purpose, $0.day).id) }
            .min { abs($0.day - given.day) < abs($1.day - given.day) }
    }

    private func place(of window: DayRange) -> Place {
        dialogue.place(ofOpenRow: window)
            ?? dialogue.pointsOfInfluence.first { $0.when == window }?.place ?? dialogue.place
    }

    private func place(of promise: Promise) -> Place {
        if case .window(let range) = promise.source { return place(of: range) }
        return dialogue.place(of: promise) ?? dialogue.place
    }

    private func moved(
        _ given: GivenDay,
        to day: Day,
        at place: Place,
        in section: SectionName,
        sv svWhat: String,
        en enWhat: String,
        words: (ContentWords) -> String
    ) -> Diagnostic {
        let (old, new) = (given.day.iso, day.iso)
        let svLine = sv.change("\(words(sv)) \(new) i stället för \(old). Skriv varför.")
        let enLine = en.change("\(words(en)) \(new) instead of \(old). Say why.")
        return .error(
            .changedDay,
            at: place,
            sv:
                "\(svWhat) var \(old) när den publicerades, och har blivit \(new) utan att någon får veta det. Lägg till raden "
                + "\(svLine) i listan under \(sv.heading(section)), eller skriv tillbaka \(old).",
            en:
                "\(enWhat) was \(old) when it was published, and has become \(new) without anyone being told. Add the line "
                + "\(enLine) to the list under \(en.heading(section)), or write \(old) again."
        )
    }
}

extension Promise.Kind {
    /// Where its day is given.
    fileprivate var section: SectionName {
        switch self {
        case .feedback: .timeline
        case .reply: .feedback
        case .report: .implementation
        case .answer: .proposal
        case .decision: .decision
        }
    }

    /// What is promised, for messages.
    fileprivate var noun: Message {
        switch self {
        case .feedback: Message(sv: "återkoppling", en: "feedback")
        case .reply: Message(sv: "besked", en: "reply")
        case .report: Message(sv: "nästa rapport", en: "next report")
        case .answer: Message(sv: "svaret på förslaget", en: "answer to the proposal")
        case .decision: Message(sv: "beslutet", en: "decision")
        }
    }

    /// The label that its day stands under, where that has a name of its own.
    fileprivate var label: Label? {
        switch self {
        case .feedback, .decision: nil
        case .reply: .replyBy
        case .report: .nextReport
        case .answer: .answerBy
        }
    }
}

extension ContentWords {
    /// The line that tells today of a moved day.
    fileprivate func change(_ what: String) -> String { line("\(label(.changed)) \(today)", what) }

    /// What a promise is of, in the words that a moved day is told with.
    fileprivate func name(of kind: Promise.Kind) -> String {
        switch kind {
        case .feedback: printed(Particle.feedback)
        case .decision: section(.decision).lowercased()
        case .reply: label(.replyBy).lowercased()
        case .report: label(.nextReport).lowercased()
        case .answer: label(.answerBy).lowercased()
        }
    }

    /// The line at the top of a file that says what is knowingly gone, with what it says already.
    func removal(of ids: [String], in dialogue: Dialogue) -> String {
        "\"\(key(.removed)): \((dialogue.removed + ids).joined(separator: ", "))\""
    }
}
