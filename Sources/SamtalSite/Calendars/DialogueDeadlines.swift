import SamtalModel

extension KnownDialogue {
    /// The days in the last 365 and all to come, each once, in no particular order.
    ///
    /// What was to come when the dialogue ended or was withdrawn is called off: no day leaves people's calendars
    /// without a word.
    func deadlines(on today: Day) -> [Deadline] {
        var seen: Set<String> = []
        return (lastDays(on: today) + signUpDays + promisedDays(on: today))
            .map { deadline in
                guard let withdrawn = dialogue.withdrawn, deadline.day >= withdrawn, deadline.state != .cancelled,
                    !deadline.isPromise
                else { return deadline }
                return deadline.calledOff(on: withdrawn)
            }
            .filter { $0.isInCalendars(on: today) && seen.insert($0.id).inserted }
    }

    /// The ends of the windows to take part in, and of the days that single points have of their own.
    private func lastDays(on today: Day) -> [Deadline] {
        let exit = dialogue.exitDay.flatMap { $0 <= today ? $0 : nil }
        let own = dialogue.pointsOfInfluence.compactMap(\.when).filter { !dialogue.plannedWindows.contains($0) }
        return (dialogue.plannedWindows + own).filter { !$0.isEndless }.map { window in
            let earlier = dialogue.timeline.earlierDays(of: .phase(.open), movedTo: window.last)
            let firstDay = earlier.first?.day ?? window.last
            let deadline = Deadline(
                known: self,
                kind: .answer(window.end),
                name: "last-day-\(firstDay.iso)",
                day: window.last,
                firstDay: firstDay,
                changes: earlier.map(\.movedOn),
                fragment: dialogue.pointsOfInfluence.isEmpty ? dialogue.courseFragment : Fragment.influence
            )
            guard let exit, deadline.day >= exit else { return deadline }
            return deadline.calledOff(on: exit)
        }
    }

    private var signUpDays: [Deadline] {
        dialogue.meetings.compactMap { meeting in
            guard let day = meeting.signUpBy?.day else { return nil }
            let states = meeting.occasions.isEmpty ? [] : meeting.states
            var deadline = Deadline(
                known: self,
                kind: .signUp(meeting),
                name: "sign-up-\(meeting.id)",
                day: day,
                firstDay: day,
                changes: meeting.changes.map(\.date),
                fragment: meeting.announcementName
            )
            if let state = states.first, states.allSatisfy({ $0 == state }) { deadline.state = state }
            return deadline
        }
    }

    private func promisedDays(on today: Day) -> [Deadline] {
        let promises = promises.own
        return promises.map { promise in
            var deadline = Deadline(
                known: self,
                kind: .promise(promise.kind, about: heading(of: promise, among: promises)),
                name: "\(promise.kind.rawValue)-\(promise.firstDay.iso)",
                day: promise.day,
                firstDay: promise.firstDay,
                changes: promise.earlier.map(\.movedOn),
                fragment: dialogue.fragment(of: promise)
            )
            guard let kept = promise.kept, kept.on <= today else {
                guard let calledOff = promise.calledOff, calledOff <= today else { return deadline }
                return deadline.calledOff(on: calledOff)
            }
            if kept.by == .exit { return deadline.calledOff(on: kept.on) }
            deadline.done = kept.on
            return deadline
        }
    }

    /// The heading of the entry that makes a promise; nil where several promise the same for one day.
    private func heading(of promise: Promise, among promises: [Promise]) -> Localized<String>? {
        let alike = promises.filter { $0.kind == promise.kind && $0.firstDay == promise.firstDay }
        guard alike.count == 1 else { return nil }
        return switch promise.source {
        case .feedback(let id): dialogue.feedback.first { $0.id == id }?.heading
        case .implementation(let id): dialogue.implementation.first { $0.id == id }?.heading
        case .row, .window, .proposal, .decision: nil
        }
    }
}
