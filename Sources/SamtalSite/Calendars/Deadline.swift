import SamtalModel

/// A day in a dialogue that something is to be done by.
struct Deadline: Sendable {
    let known: KnownDialogue
    let kind: Kind
    let day: Day
    /// The day that it was first set to, which identifies it however it is moved.
    let firstDay: Day
    /// When it was moved, oldest first.
    let moves: [Day]
    /// When it was met; nil while it is not.
    let done: Day?
    let fragment: String?

    enum Kind: Hashable, Sendable {
        /// The last day to answer.
        case answer
        /// What the municipality has promised.
        case promise(Promise.Kind)
    }

    /// Part of its UID; permanent, as long as moves are told.
    var id: String {
        let name =
            switch kind {
            case .answer: "last-day"
            case .promise(let kind): kind.rawValue
            }
        return "\(known.dialogue.id).\(name)-\(firstDay.iso)"
    }

    /// The newest day that the content dates anything about it.
    var stamped: Day { (moves + [known.dialogue.appears.day] + [done].compactMap(\.self)).max() ?? day }
}

extension KnownDialogue {
    /// The days in the last 365 and all to come, each once.
    func deadlines(on today: Day) -> [Deadline] {
        guard !isWithdrawn else { return [] }
        var seen: Set<String> = []
        return (lastDays + promisedDays(on: today)).filter { $0.day + 365 >= today && seen.insert($0.id).inserted }
    }

    private var lastDays: [Deadline] {
        let exit = dialogue.exitDay
        return dialogue.windows.filter { window in exit.map { window.first < $0 } ?? true }.map { window in
            let earlier = dialogue.timeline.earlierDays(of: .phase(.open), movedTo: window.last)
            return Deadline(
                known: self,
                kind: .answer,
                day: window.last,
                firstDay: earlier.first?.day ?? window.last,
                moves: earlier.map(\.movedOn),
                done: nil,
                fragment: dialogue.pointsOfInfluence.isEmpty ? dialogue.courseFragment : Fragment.influence
            )
        }
    }

    private func promisedDays(on today: Day) -> [Deadline] {
        promises.own.map { promise in
            Deadline(
                known: self,
                kind: .promise(promise.kind),
                day: promise.day,
                firstDay: promise.firstDay,
                moves: promise.earlier.map(\.movedOn),
                done: promise.kept.flatMap { $0.on <= today ? $0.on : nil },
                fragment: dialogue.fragment(of: promise)
            )
        }
    }
}
