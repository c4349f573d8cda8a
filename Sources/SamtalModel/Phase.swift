/// Where a dialogue stands, in the order of the policy's process, then the ways out of it.
package enum Phase: String, CaseIterable, Sendable {
    case proposed, planned, open, analysing, decision
    /// No row says so: a decision whose outcome is told comes to it by itself.
    case decided
    case implementation
    case followedUp = "followed-up"
    case paused, cancelled, declined

    /// An exit ends the dialogue before its time, and needs a reason.
    package var isExit: Bool { self == .cancelled || self == .declined }

    /// Nothing more is to come.
    package var isOver: Bool { isExit || self == .followedUp }
}

/// How much the answers weigh: the ladder of participation.
package enum Level: String, CaseIterable, Sendable {
    case information, consultation, dialogue, influence
    case sharedDecision = "shared-decision"
}

/// Whether the dialogue leads to a decision, is a conversation for its own sake, or both (the policy's second point).
package enum Purpose: String, CaseIterable, Sendable {
    case decision, conversation, both

    package var leadsToDecision: Bool { self != .conversation }
}

/// Who took the first step (the policy's first point).
package enum Initiator: String, CaseIterable, Sendable {
    case municipality, residents
}

/// An ordinary dialogue, or a plan that the law demands consultation on: Planning and Building Act (2010:900) chapters 3
/// and 5, Roads Act (1971:948) section 14 b.
package enum DialogueKind: String, CaseIterable, Sendable {
    case dialogue, plan
    case comprehensivePlan = "comprehensive-plan"
    case roadPlan = "road-plan"
}
