import SamtalModel

/// How far residents' proposals have come, in the order of the list: what one can do something about comes first.
enum ProposalState: Int, Sendable {
    case voting
    /// The answer should have come.
    case late
    case awaiting
    /// Answered, without having become a dialogue or been declined.
    case answered
    case accepted, declined
    /// The voting ended with too few votes.
    case short
}

/// A proposal on the list.
struct ProposalPlace: Sendable {
    let state: ProposalState
    /// Its place among the site's dialogues.
    let dialogue: Int
}

extension KnownSite {
    /// Every proposal that is to be listed: where a day is awaited the soonest first, else the latest first.
    var proposals: [ProposalPlace] {
        listed.compactMap { index in dialogues[index].proposalState(at: now).map { (index, $0) } }
            .map { index, state in (place: ProposalPlace(state: state, dialogue: index), day: day(index, state)) }
            .sorted { left, right in
                (left.place.state.rawValue, left.day, left.place.dialogue)
                    < (right.place.state.rawValue, right.day, right.place.dialogue)
            }
            .map(\.place)
    }

    /// The day that a proposal is listed by, counted so that the smallest comes first.
    private func day(_ index: Int, _ state: ProposalState) -> Int {
        guard let proposal = dialogues[index].dialogue.proposal else { return 0 }
        switch state {
        case .voting: return (proposal.votingUntil?.day ?? proposal.answerBy).number
        case .late, .awaiting: return proposal.answerBy.number
        case .answered, .accepted, .declined, .short:
            return -(proposal.answers.map(\.date).max() ?? proposal.submitted).number
        }
    }
}

extension KnownDialogue {
    /// How far it has come as a proposal; nil where no resident proposed it.
    func proposalState(at now: LocalTime) -> ProposalState? {
        guard let proposal = dialogue.proposal else { return nil }
        if proposal.fellShort(at: now), phase.isExit { return .short }
        switch phase {
        case .declined: return .declined
        case .proposed:
            if !proposal.answers.isEmpty { return .answered }
            if let votingUntil = proposal.votingUntil, !votingUntil.hasPassed(at: now) { return .voting }
            return proposal.answerBy < now.day ? .late : .awaiting
        default: return .accepted
        }
    }
}
