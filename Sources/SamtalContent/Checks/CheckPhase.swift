import SamtalModel

extension DialogueReader {
    /// Refuses a dialogue that has no phase, and an exit without its reason; warns of a phase that a timeline overrules.
    mutating func checkPhase(of dialogue: Dialogue) {
        let value = original.frontMatter.value(.phase)
        let name = words.key(.phase)
        if dialogue.timeline.spans.isEmpty {
            // A proposal whose voting tells its state by itself may go without.
            if value == nil, dialogue.withdrawn == nil, dialogue.proposal == nil {
                refuse(
                    at: original.place,
                    sv:
                        "Dialogen har varken skede eller tidplan. Lägg till en tidplan, eller raden \"\(name): …\" överst.",
                    en:
                        "The dialogue has neither a phase nor a timeline. Add a timeline, or the line \"\(name): …\" at the top."
                )
            }
        } else if let value, let phase = dialogue.handSetPhase, !phase.isExit {
            diagnostics.append(
                .warning(
                    at: value.place,
                    sv: "Tidplanens datum styr, så \"\(name)\" har ingen verkan. Ta bort raden.",
                    en: "The timeline's dates rule, so \"\(name)\" has no effect. Remove the line."
                )
            )
        }
        checkReason(of: dialogue, phasePlace: value?.place)
    }

    private mutating func checkReason(of dialogue: Dialogue, phasePlace: Place?) {
        guard dialogue.reason == nil else { return }
        let name = words.key(.reason)
        var places: [Place] = []
        if let phase = dialogue.handSetPhase, phase.isExit, let phasePlace { places.append(phasePlace) }
        for row in dialogue.timeline.rows {
            if case .phase(let phase) = row.step, phase.isExit, row.note == nil { places.append(row.place) }
        }
        // A proposal with too few votes says so by itself.
        if let proposal = dialogue.proposal, let votes = proposal.votes, let needed = proposal.votesNeeded,
            proposal.votingUntil != nil, votes < needed
        {
            places = []
        }
        if dialogue.withdrawn != nil, let place = original.frontMatter.value(.withdrawn)?.place {
            places.append(place)
        }
        for place in places {
            refuse(
                at: place,
                sv: "Här behövs ett skäl. Lägg till raden \"\(name): …\" överst i filen.",
                en: "A reason is needed here. Add the line \"\(name): …\" at the top of the file."
            )
        }
    }
}
