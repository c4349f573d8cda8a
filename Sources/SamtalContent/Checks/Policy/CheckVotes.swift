import SamtalModel

/// Asks for a fresh count where voting has ended, and the votes were last counted before that.
func checkVotes(_ dialogue: Dialogue, on today: Day) -> [Diagnostic] {
    guard let proposal = dialogue.proposal, let last = proposal.votingUntil?.day, last < today,
        proposal.answers.isEmpty,
        let place = proposal.votesPlace, proposal.votesCounted.map({ $0 < last }) ?? true
    else { return [] }
    let day = (last + 1).iso
    return [
        .warning(
            .countVotes,
            at: place,
            sv: "Omröstningen slutade \(last.iso). Räkna rösterna på nytt, och skriv antalet med dagen: "
                + "\"- Röster \(day): …\".",
            en: "Voting ended on \(last.iso). Count the votes anew, and write the number with the day: "
                + "\"- Votes \(day): …\"."
        )
        .asked(by: .initiative)
    ]
}
