import SamtalModel

/// A piece of prose, and the edition whose page it stands on.
struct PlacedProse {
    let prose: Prose
    let edition: Edition
}

extension Localized<Prose> {
    /// Each wording, with the edition that it is in.
    fileprivate var wordings: [PlacedProse] {
        [PlacedProse(prose: original, edition: Edition(language))]
            + others.map { PlacedProse(prose: $1, edition: $0) }
    }
}

extension Dialogue {
    /// All prose of the file and its translations, whatever its date; in no particular order.
    var allProse: [PlacedProse] {
        var localized: [Localized<Prose>?] = [background]
        var plain: [Prose?] = [signLanguage.map { Prose([.link($0)]) }]
        localized += sectionTexts.map(\.text)
        localized += alreadyDecided + questions + documents + corrections.map(\.text)
        for point in pointsOfInfluence { localized += [point.what, point.whereUsed, point.how, point.text] }
        for group in affected { localized += [group.how, group.method, group.notReached, group.text] }
        localized += timeline.rows.map(\.note) + dayMovedChanges.map(\.change.text)
        if let proposal {
            localized += proposal.answers.map(\.text)
            plain.append(proposal.readAt)
        }
        if let participation {
            localized += [participation.timeNeeded, participation.age]
            plain += Participation.ways.map { participation[$0] } + [participation.markYourAnswer]
        }
        for meeting in meetings {
            localized += [meeting.audience, meeting.text] + meeting.labels(from: []).map { meeting.words[$0] }
            localized += meeting.changes.map(\.text)
            plain.append(meeting.notes)
            if case .words(let words) = meeting.online { plain.append(words) }
        }
        for entry in feedback {
            localized += entry.questions + entry.newInsights + entry.nextSteps
            localized.append(entry.text)
            for answer in entry.answers { localized += [answer.said, answer.reply, answer.whyNot] }
        }
        for table in results {
            localized.append(table.text)
            plain.append(table.source)
        }
        if let decision {
            localized += [decision.outcome, decision.howDialogueChangedIt, decision.aboutAppeals]
            plain.append(decision.minutes)
        }
        for step in implementation { localized += [step.canBeInfluenced, step.text] }
        return localized.compactMap(\.self).flatMap(\.wordings)
            + plain.compactMap(\.self).map { PlacedProse(prose: $0, edition: Edition(language)) }
    }
}

extension OrdinaryPage {
    var allProse: [PlacedProse] { body.wordings }
}
