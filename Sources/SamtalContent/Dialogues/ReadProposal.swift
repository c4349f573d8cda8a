import SamtalModel

extension DialogueReader {
    /// The residents' proposal; nil where there is none, or where its required days can't be read.
    mutating func readProposal() -> Proposal? {
        guard let entry = labels(of: .proposal) else { return nil }
        let hasAll = requireLabels(entry, of: .proposal)
        let (submitted, promised) = (day(entry.first(.submitted)), promisedDay(entry.first(.answerBy)))
        guard hasAll, let submitted, let (answerBy, answerPeriod) = promised else {
            // What else is wrong in it is told in the same run.
            _ = (lastDay(entry.first(.votingUntil)), number(entry.first(.votes)), number(entry.first(.votesNeeded)))
            _ = (parties(entry.first(.handledBy)), slugs(entry.first(.similarTo)))
            return nil
        }
        var proposal = Proposal(submitted: submitted, answerBy: answerBy)
        proposal.answerPeriod = answerPeriod
        proposal.readAt = entry.first(.readIt)?.value
        proposal.votingUntil = lastDay(entry.first(.votingUntil))
        proposal.votes = count(entry.first(.votes))
        proposal.votesPlace = entry.first(.votes)?.place
        proposal.votesCounted = entry.first(.votes)?.date
        proposal.votesNeeded = number(entry.first(.votesNeeded))
        proposal.handledBy = parties(entry.first(.handledBy))
        proposal.similarTo = slugs(entry.first(.similarTo))
        for label in entry.all(.answer) {
            guard let date = label.date else { continue }
            proposal.answers.append((date, entry.words(label), label.place))
            guard date < submitted else { continue }
            refuse(
                .contradiction,
                at: label.place,
                sv: "Svaret är från \(date.iso), men förslaget lämnades in \(submitted.iso). Rätta en av dagarna.",
                en:
                    "The answer is from \(date.iso), but the proposal was submitted on \(submitted.iso). Mend one of the days."
            )
        }
        proposal.outcome = word(Proposal.Outcome.self, entry.first(.theAnswerWas))
        refuseOutcome(of: proposal, entry)
        proposal.answers.sort { $0.date < $1.date }
        let days = [proposal.votingUntil?.day, answerBy].compactMap(\.self)
        proposal.changes = readChanges(of: entry, promised: days, as: .answerBy)
        if let place = entry.first(.answerBy)?.valuePlace { refuseEnd(answerBy, before: submitted, at: place) }
        if let votingUntil = proposal.votingUntil?.day, let place = entry.first(.votingUntil)?.valuePlace {
            refuseEnd(votingUntil, before: submitted, at: place)
        }
        return proposal
    }

    /// An outcome is that of an answer, and votes are counted once they can be given.
    private mutating func refuseOutcome(of proposal: Proposal, _ entry: MergedEntry) {
        if let label = entry.first(.theAnswerWas), proposal.answers.isEmpty, !entry.written.lost.contains(.answer) {
            let answer = words.label(.answer)
            refuse(
                .missingAnswer,
                at: label.place,
                sv: "\"\(label.name)\" står här, men inget svar. Lägg till svaret med sin dag, till exempel "
                    + "\"- \(answer) \(proposal.answerBy.iso): …\".",
                en: "\"\(label.name)\" stands here, but no answer. Add the answer with its day, for example "
                    + "\"- \(answer) \(proposal.answerBy.iso): …\"."
            )
        }
        if let counted = proposal.votesCounted, let place = entry.first(.votes)?.place {
            refuseEnd(counted, before: proposal.submitted, at: place)
        }
    }

    /// Refuses a day that must not come before another.
    mutating func refuseEnd(_ end: Day, before start: Day, at place: Place) {
        guard end < start else { return }
        let message = endsBeforeItBegins(end.iso, start.iso)
        refuse(message, at: place)
    }
}
