import SamtalModel

/// The way from a dialogue's page to what there is to print; an easy-read page has none, since there the words are not
/// in easy language.
extension PageContext {
    func posterLink(_ dialogue: Dialogue) -> String? {
        guard !edition.isEasyRead, dialogue.hasPoster(at: site.now) else { return nil }
        return href(site.addresses.poster(ofDialogue: dialogue.slug, language))
    }

    func posterLink(_ meeting: Meeting, of dialogue: Dialogue) -> String? {
        guard !edition.isEasyRead, dialogue.hasPoster(of: meeting, on: site.today) else { return nil }
        return href(site.addresses.poster(ofMeeting: meeting.id, language))
    }

    func answerSheetLink(_ dialogue: Dialogue) -> String? {
        guard !edition.isEasyRead, dialogue.hasAnswerSheet(at: site.now) else { return nil }
        return href(site.addresses.answerSheet(dialogue.slug, language))
    }
}
