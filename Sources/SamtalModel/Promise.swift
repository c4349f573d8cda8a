/// Something that the municipality has promised to tell by a day.
package struct Promise: Hashable, Sendable {
    /// The id of the dialogue in which it was made.
    package let dialogue: String
    package let kind: Kind
    package let source: Source
    /// The last day to keep it.
    package let day: Day
    /// The days that were promised before this one, oldest first.
    package var earlier: [EarlierDay] = []
    /// Only what is dated after this day keeps it; nil is anything.
    package let after: Day?
    /// When it was first kept, late or not, and by what; nil while it is not.
    package var kept: Kept?
    /// When it ceased to be promised, since the dialogue was ended or withdrawn before its day.
    package var calledOff: Day?

    package enum Kind: String, CaseIterable, Sendable {
        /// To say what became of the answers.
        case feedback
        /// To say what became of something that was looked into.
        case reply
        /// To tell how the work goes.
        case report
        /// To answer a residents' proposal.
        case answer
        /// To decide, and say what was decided.
        case decision
    }

    /// What it stems from.
    package enum Source: Hashable, Sendable {
        /// A feedback row of the timeline, by its place among the rows.
        case row(Int)
        /// The end of a window to take part in: nothing else was said, so the policy's days count from there.
        case window(DayRange)
        /// The id of the feedback entry that says so.
        case feedback(String)
        /// The id of the implementation entry that says so.
        case implementation(String)
        case proposal
        case decision
    }

    package struct EarlierDay: Hashable, Sendable {
        package let day: Day
        package let movedOn: Day
    }

    package struct Kept: Hashable, Sendable {
        package let on: Day
        package let by: Keeper

        /// Whether what was promised came; else it was no longer to come.
        package var hasCome: Bool { by != .votes && by != .exit }
    }

    package enum Keeper: Hashable, Sendable {
        /// A feedback or implementation entry, by the id of its dialogue and its own.
        case feedback(dialogue: String, id: String)
        case implementation(dialogue: String, id: String)
        case answer
        /// The voting ended with too few votes, which answers the proposal.
        case votes
        case outcome
        /// The dialogue was ended before its time, so that no decision is to come.
        case exit
    }

    package enum State: Hashable, Sendable {
        /// Its day has not passed.
        case pending
        case kept, keptLate
        case overdue(days: Int)
        case calledOff
    }

    /// What was promised first, before any day was moved.
    package var firstDay: Day { earlier.first?.day ?? day }

    package func state(on today: Day) -> State {
        if let kept, kept.on <= today { return kept.on <= day ? .kept : .keptLate }
        if let calledOff, calledOff <= today { return .calledOff }
        return today <= day ? .pending : .overdue(days: today - day)
    }

    /// By how many days it is late; nil where it is not.
    package func daysLate(on today: Day) -> Int? {
        if case .overdue(let days) = state(on: today) { return days }
        return nil
    }

    /// The days that passed unkept through a day; what was once broken stays broken in the figures.
    package func brokenDays(through today: Day) -> [Day] {
        let passedBeforeTheMove = earlier.filter { $0.day < $0.movedOn }.map(\.day)
        let all = passedBeforeTheMove + [day]
        return all.filter { day in
            day < today && kept.map { $0.on > day } ?? true && calledOff.map { $0 > day } ?? true
        }
    }

    /// The last of the days that passed unkept, and the day on which what was promised came all the same; nil where it
    /// has not come late.
    package func mending(by today: Day) -> (promised: Day, came: Day)? {
        guard let kept, kept.on <= today, kept.hasCome, let promised = brokenDays(through: today).last else {
            return nil
        }
        return (promised, kept.on)
    }
}

extension Promise.Kind {
    /// The sections that tell that it is kept.
    package var keepers: Set<SectionName> {
        switch self {
        case .feedback, .reply: [.feedback]
        case .report: [.implementation, .feedback]
        case .answer: [.proposal]
        case .decision: [.decision]
        }
    }
}

extension Register {
    /// The entry that has taken over from another by a day: itself, while it is there or names no successor.
    package func successor(of id: String, on day: Day) -> String {
        var current = id
        // As many steps as there are entries: a circle of successors ends somewhere on it.
        for _ in entries.indices {
            guard let entry = self[current], let until = entry.until, until < day, let next = entry.successor else {
                break
            }
            current = next
        }
        return current
    }
}

extension Dialogue {
    /// Where a promise of its own is written; nil where it follows from something else, or that is gone.
    package func place(of promise: Promise) -> Place? {
        switch promise.source {
        case .row(let index): timeline.rows.indices.contains(index) ? timeline.rows[index].place : nil
        case .window(let range): place(ofOpenRow: range)
        case .feedback(let id): feedback.first { $0.id == id }?.place
        case .implementation(let id): implementation.first { $0.id == id }?.place
        case .proposal: nil
        case .decision: decision?.place
        }
    }

    /// Where the timeline says that a window is open.
    package func place(ofOpenRow window: DayRange) -> Place? {
        timeline.rows.first { $0.step == .phase(.open) && $0.when.range == window }?.place
    }
}
