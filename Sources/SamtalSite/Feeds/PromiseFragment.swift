import SamtalModel

extension Dialogue {
    /// Where on the page its days are told; nil where it has no such section.
    var courseFragment: String? {
        if !timeline.rows.isEmpty { return Fragment.timeline }
        return pointsOfInfluence.isEmpty ? nil : Fragment.influence
    }

    /// Where on the page a promise was made.
    func fragment(of promise: Promise) -> String? {
        switch promise.source {
        case .row, .window: courseFragment
        case .feedback(let id): feedback.first { $0.id == id }?.name
        case .implementation(let id): implementation.first { $0.id == id }?.name
        case .proposal: Fragment.proposal
        case .decision: Fragment.decision
        }
    }
}
