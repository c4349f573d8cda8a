import SamtalModel

/// Where a dialogue stands in lists: what one can take part in now comes first, the soonest to close before others.
struct ListOrder: Comparable {
    private let group: Int
    /// Within the group: days, counted so that the smallest comes first.
    private let day: Int

    init(_ known: KnownDialogue) {
        let phase = known.listPhase
        group = Self.group(of: phase)
        switch phase {
        case .open: day = known.window?.last.number ?? Int.max
        case .planned, .proposed, .paused: day = known.window?.first.number ?? Int.max
        // The latest first.
        case .analysing, .decision, .decided, .implementation, .followedUp, .cancelled, .declined:
            day = -(known.ended ?? known.dialogue.published).number
        }
    }

    /// The order of the phases, which are also the headings of the list.
    static let order: [Phase] = [
        .open, .planned, .proposed, .paused, .analysing, .decision, .decided, .implementation, .followedUp, .cancelled,
        .declined,
    ]

    /// The place of a phase's heading.
    static func group(of phase: Phase) -> Int { order.firstIndex(of: phase) ?? order.count }

    static func < (left: ListOrder, right: ListOrder) -> Bool { (left.group, left.day) < (right.group, right.day) }
}
