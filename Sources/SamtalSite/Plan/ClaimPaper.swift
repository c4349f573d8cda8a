import SamtalModel

/// The addresses of a dialogue's posters and answer sheet, in each language that the dialogue has.
///
/// There is one on paper only of what is still to come: a poster of what has been would be hung up by mistake.
func paperClaims(
    _ dialogue: Dialogue,
    known: Dialogue?,
    on today: Day,
    _ addresses: Addresses
) -> [AddressClaim] {
    let owner = Message(sv: dialogue.place.file, en: dialogue.place.file)
    let shown = Set(known?.meetings.filter { known?.hasPoster(of: $0, on: today) ?? false }.map(\.id) ?? [])
    return dialogue.ordinaryLanguages.flatMap { language in
        let poster = AddressClaim(
            address: addresses.poster(ofDialogue: dialogue.slug, language),
            owner: owner,
            place: dialogue.place,
            isShown: known?.hasPoster(on: today) ?? false
        )
        let sheet = AddressClaim(
            address: addresses.answerSheet(dialogue.slug, language),
            owner: owner,
            place: dialogue.place,
            isShown: known?.hasAnswerSheet(on: today) ?? false
        )
        let meetings = dialogue.meetings.map { meeting in
            AddressClaim(
                address: addresses.poster(ofMeeting: meeting.id, language),
                owner: owner,
                place: meeting.place,
                isShown: shown.contains(meeting.id)
            )
        }
        return [poster] + (dialogue.questions.isEmpty ? [] : [sheet]) + meetings
    }
}

extension Dialogue {
    /// Whether it has a poster on a day: while there is something to take part in, then or later.
    func hasPoster(on day: Day) -> Bool { withdrawn == nil && canBeInfluenced(on: day) }

    /// Whether it has questions that can still be answered.
    func hasAnswerSheet(on day: Day) -> Bool { !questions.isEmpty && hasPoster(on: day) }

    /// Whether a meeting has a poster on a day: through its last day, also when it is cancelled, so that there is
    /// something to hang up over the one that says that it is on.
    func hasPoster(of meeting: Meeting, on day: Day) -> Bool {
        withdrawn == nil && meeting.lastDay.map { day <= $0 } ?? false
    }

    /// The languages of its ordinary editions: what is on paper has no easy-read edition.
    var ordinaryLanguages: [Language] { editions.filter { !$0.isEasyRead }.map(\.language) }
}
