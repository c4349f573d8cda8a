import SamtalModel

extension Dialogue {
    /// The dialogue as its easy-read page tells it: what has easy words, and the facts about how and where to take part.
    ///
    /// Any other words would be in ordinary language, which the page is there to spare its readers; they are on the
    /// ordinary page. A day or a place needs no easy words, so the meetings stay, and the rows of a timeline that has any.
    func inEasyWords(_ edition: Edition) -> Dialogue {
        var easy = facts
        let isStated = { (text: Localized<Prose>) in text.stated(in: edition) != nil }
        easy.pointsOfInfluence.removeAll { $0.heading.stated(in: edition) == nil }
        easy.alreadyDecided.removeAll { !isStated($0) }
        easy.questions.removeAll { !isStated($0) }
        easy.affected.removeAll { !isStated($0.how) }
        easy.feedback.removeAll { $0.heading.stated(in: edition) == nil }
        easy.results.removeAll { $0.heading.stated(in: edition) == nil }
        easy.implementation.removeAll { $0.heading.stated(in: edition) == nil }
        easy.sectionTexts.removeAll { !isStated($0.text) }
        let hasText = { section in easy.sectionTexts.contains { $0.section == section } }
        easy.proposal?.answers.removeAll { !isStated($0.text) }
        if easy.proposal?.answers.isEmpty == true, !hasText(.proposal) { easy.proposal = nil }
        if easy.decision?.outcome.map(isStated) != true, !hasText(.decision) { easy.decision = nil }
        easy.documents = []
        easy.corrections.removeAll { !isStated($0.text) }
        for index in easy.meetings.indices where !isStated(easy.meetings[index].text) {
            easy.meetings[index].text = Localized(Prose(), in: edition.language)
        }
        return Dialogue(easy)
    }
}
