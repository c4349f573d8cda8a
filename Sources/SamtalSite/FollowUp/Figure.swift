import SamtalModel

/// What a municipality can be asked to show of its policy, in figures; nothing is typed, all is counted.
enum FigureName: Int, CaseIterable, Sendable {
    case opened, fromResidents, answeredInTime, invitedEarly, pointsTold, meetingsAnnounced, sayInImplementation
    case madeTogether, groupsReached, withoutComputer, feedbackOnDay, repliesInTime, changedByDialogue, appealed
    case unitsWithDialogue

    /// Its number among the twelve.
    var number: Int {
        switch self {
        case .opened, .fromResidents: 1
        case .answeredInTime: 2
        case .invitedEarly: 3
        case .pointsTold: 4
        case .meetingsAnnounced: 5
        case .sayInImplementation: 6
        case .madeTogether: 7
        case .groupsReached: 8
        case .withoutComputer: 9
        case .feedbackOnDay: 10
        case .repliesInTime: 11
        case .changedByDialogue, .appealed, .unitsWithDialogue: 12
        }
    }

    /// Its name in data, which lasts.
    var id: String { FigureName.ids[rawValue] }

    private static let ids = allCases.map { hyphened("\($0)") }
}

/// One thing that a figure counts, or tells beside it.
struct FigureCase: Sendable {
    let subject: Subject
    let verdict: Verdict

    /// Boxed: a case is copied into the figures of all and of each unit.
    indirect enum Subject: Sendable {
        case dialogue(KnownDialogue)
        case point(KnownDialogue, PointOfInfluence)
        case meeting(KnownDialogue, Meeting)
        case group(KnownDialogue, String)
        /// By the day that it is counted by.
        case promise(KnownDialogue, Day)
        case unit(String)

        var known: KnownDialogue? {
            switch self {
            case .dialogue(let known), .point(let known, _), .meeting(let known, _), .group(let known, _),
                .promise(let known, _):
                known
            case .unit: nil
            }
        }
    }

    enum Verdict: Hashable, Sendable {
        case yes
        /// Counted among all; the reason, where some are told apart.
        case no(Reason?)
        /// Not counted at all.
        case beside(Reason)
    }

    enum Reason: Int, CaseIterable, Sendable {
        case onMovedDay, late, notYet, settled, described, tooFewVotes, notKnown, appealsNotTold

        var id: String { Reason.ids[rawValue] }
        private static let ids = allCases.map { hyphened("\($0)") }
    }

    init(_ subject: Subject, _ isCounted: Bool) {
        self.init(subject, isCounted ? .yes : .no(nil))
    }

    init(_ subject: Subject, _ verdict: Verdict) {
        self.subject = subject
        self.verdict = verdict
    }
}

/// How many of how many, and which.
struct Figure: Sendable {
    let name: FigureName
    let cases: [FigureCase]

    var count: Int { cases.count { $0.verdict == .yes } }

    var total: Int {
        cases.count {
            if case .beside = $0.verdict { false } else { true }
        }
    }

    /// How many there are for each reason that something is told beside, in the reasons' order; none where there are none.
    var beside: [(reason: FigureCase.Reason, count: Int)] {
        FigureCase.Reason.allCases.compactMap { reason in
            let count = cases.count { $0.verdict == .no(reason) || $0.verdict == .beside(reason) }
            return count == 0 ? nil : (reason, count)
        }
    }
}
