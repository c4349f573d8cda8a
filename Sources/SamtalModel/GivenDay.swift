/// A day that a dialogue has given the public, and what for.
package struct GivenDay: Hashable, Sendable {
    package let purpose: Purpose
    package let day: Day

    package init(_ purpose: Purpose, _ day: Day) {
        self.purpose = purpose
        self.day = day
    }

    package enum Purpose: Hashable, Sendable {
        /// The first and the last day of a window to take part in.
        case opens, closes
        /// The last day to answer, where no window says it.
        case lastDay
        /// The last day to keep a promise; replies and reports have the id of the entry that promises them.
        case promise(Promise.Kind, entry: String?)
    }

    /// Permanent, and no happening's: `closes-2026-12-13`, `promised-reply-2026-11-20-2027-01-14`.
    package var id: String { "\(purpose.id)-\(day.iso)" }

    /// The day that an id is of; nil where it is a happening's.
    package init?(id: String) {
        let parts = id.parts(at: "-")
        guard parts.count > 3, let day = Day(iso: parts.suffix(3).joined(separator: "-")),
            let purpose = Purpose(id: parts.dropLast(3).joined(separator: "-"))
        else { return nil }
        self.init(purpose, day)
    }
}

extension GivenDay {
    /// The last days of windows that a promise of feedback may follow from by itself: it is moved together with them.
    package func windowEnds(feedbackDays: Int) -> [GivenDay] {
        guard purpose == .promise(.feedback, entry: nil) else { return [] }
        return [GivenDay(.closes, day - feedbackDays), GivenDay(.lastDay, day - feedbackDays)]
    }
}

extension GivenDay.Purpose {
    fileprivate var id: String {
        switch self {
        case .opens: "opens"
        case .closes: "closes"
        case .lastDay: "last-day"
        case .promise(let kind, nil): "promised-\(kind.rawValue)"
        case .promise(let kind, let entry?): "promised-\(kind.rawValue)-\(entry)"
        }
    }

    fileprivate init?(id: String) {
        if id == Self.opens.id {
            self = .opens
        } else if id == Self.closes.id {
            self = .closes
        } else if id == Self.lastDay.id {
            self = .lastDay
        } else if let kind = Promise.Kind.allCases.first(where: { id.begins(with: Self.promise($0, entry: nil).id) }) {
            self = .promise(kind, entry: id.after(Self.promise(kind, entry: nil).id + "-").map(String.init))
        } else {
            return nil
        }
    }
}

extension Promise {
    /// What its days are given for.
    package var purpose: GivenDay.Purpose {
        switch source {
        case .feedback(let id), .implementation(let id): .promise(kind, entry: id)
        default: .promise(kind, entry: nil)
        }
    }
}

extension Dialogue {
    /// What it has told by a day and must stand by, by id: what has happened, and the days that it has given.
    package func told(_ happenings: [Happening], promises: [Promise]) -> [String] {
        happenings.filter(isLasting).map(\.id)
            + windowDays.map(\.id)
            + promises.map { GivenDay($0.purpose, $0.day).id }
    }

    private var windowDays: [GivenDay] {
        guard !endsByLastDay else {
            return [participation?.lastDay].compactMap { $0.map { GivenDay(.lastDay, $0.day) } }
        }
        return plannedWindows.flatMap { window in
            [GivenDay(.opens, window.first)] + (window.isEndless ? [] : [GivenDay(.closes, window.last)])
        }
    }

    /// The days that it says are no longer true.
    package func movedDays(feedbackDays: Int, ongoingDays: Int = Settings.usualOngoingFeedbackDays) -> [GivenDay] {
        let inTimeline = timeline.changes.flatMap { change -> [GivenDay] in
            guard let from = change.from else { return [] }
            let purposes: [GivenDay.Purpose] =
                switch change.step {
                case .phase(.open): [.opens, .closes, .lastDay]
                case .phase(.decision): [.promise(.decision, entry: nil)]
                case .feedback: [.promise(.feedback, entry: nil)]
                case .phase, .milestone: []
                case nil: [.opens, .closes, .lastDay, .promise(.decision, entry: nil), .promise(.feedback, entry: nil)]
                }
            return purposes.map { GivenDay($0, from) }
        }
        let inEntries = promises(feedbackDays: feedbackDays, ongoingDays: ongoingDays).flatMap { promise in
            promise.earlier.map { GivenDay(promise.purpose, $0.day) }
        }
        return inTimeline + inEntries
    }

    /// Whether a happening stays when the file says something else on a later day.
    ///
    /// A phase set by hand is told anew each time that it is changed, and one that votes give may wait for late votes.
    private func isLasting(_ happening: Happening) -> Bool {
        switch happening.kind {
        case .entered(let phase): !timeline.spans.isEmpty || phase.isExit && phase == handSetPhase
        case .opened: !timeline.spans.isEmpty
        default: true
        }
    }
}
