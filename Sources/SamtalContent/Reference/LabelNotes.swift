import SamtalModel

extension Label {
    /// What the label is for in a section; the compiler asks for it when a label is added.
    func note(in section: SectionName) -> WordNote {
        switch self {
        case .readIt, .submitted, .votingUntil, .votes, .votesNeeded, .answerBy, .handledBy, .answer, .theAnswerWas,
            .similarTo:
            proposalNote
        case .what, .whereItIsUsed, .how, .level: influenceNote
        case .survey, .webForm, .eMail, .letter, .telephone, .inPerson, .onPaper, .markYourAnswer, .lastDay,
            .timeNeeded,
            .age, .needsEId:
            takePartNote
        case .howTheyAreAffected, .howTheyTakePart, .howWeInvite, .didNotReach: affectedNote
        case .session, .form, .place, .address, .open, .online, .organiser, .for, .signUp, .signUpBy, .seats,
            .languages,
            .accessibility, .children, .published, .notes, .fromTheMunicipality:
            meetingNote
        case .moved, .cancelled, .postponed, .backOn: meetingChangeNote
        case .fromMeeting, .weAsked, .youSaid, .newInsights, .nextStep, .howWeTold, .answers, .replyTo: feedbackNote
        case .weDid, .weDidInPart, .weDidNot, .weAreLookingIntoIt, .notOursToDecide, .whyNot, .replyBy: answerNote
        case .outcome, .howTheDialogueChangedIt, .effect, .minutes, .appeals, .appealBy, .aboutAppeals, .final, .ledTo:
            decisionNote
        case .state, .canBeInfluenced, .nextReport: implementationNote
        case .source:
            WordNote(
                "Varifrån siffrorna kommer.",
                "Where the figures come from.",
                "Enkäten om torget",
                "The survey on the square"
            )
        case .id, .when, .decidedBy, .changed, .participants: sharedNote(in: section)
        }
    }

    /// Of labels that several sections have.
    private func sharedNote(in section: SectionName) -> WordNote {
        switch self {
        case .id:
            WordNote(
                "Ett kort namn för kalendrar och flöden, som aldrig ändras: a–z, 0–9 och bindestreck.",
                "A short name for calendars and feeds, which never changes: a–z, 0–9 and hyphens.",
                section == .meetings ? "torgvandring" : section == .feedback ? "svar-1" : "rapport-1"
            )
        case .when where section == .influence:
            WordNote(
                "När det går att påverka. Annars de öppna raderna i tidplanen.",
                "When it can be influenced. Otherwise the timeline's open rows.",
                "2026-11-20 – 2026-12-15"
            )
        case .when where section == .meetings:
            WordNote(
                "Dag och klockslag, bara dag, flera dagar eller en period. Behövs, om inte mötet har tillfällen.",
                "Day and times, a day alone, several days or a period. Needed, unless the meeting has sessions.",
                "2026-12-03 18.00–20.00"
            )
        case .when:
            WordNote("När beslutet tas.", "When it is decided.", "2026-11-19")
        case .decidedBy:
            WordNote(
                "Vem eller vilka som beslutar: id eller namn ur organisation.yml, eller någon annans namn.",
                "Who decides, one or several: an id or name from organisation.yml, or someone else's name.",
                "samhallsbyggnadsnamnden"
            )
        case .participants:
            WordNote(
                "Hur många som deltog, helst för varje grupp. Återkopplingen räknar alla, också dem som kom till mötena.",
                "How many took part, by group if you can. Feedback counts everybody, those at the meetings too.",
                "42"
            )
        default: changedNote(in: section)
        }
    }

    /// `Ändrat`, which tells of a day that was moved, or of a text that was changed.
    private func changedNote(in section: SectionName) -> WordNote {
        let example =
            switch section {
            case .timeline:
                Message(
                    sv: "öppen till 2026-12-15 i stället för 2026-12-08. Fler ville svara.",
                    en: "open until 2026-12-15 instead of 2026-12-08. More wanted to answer."
                )
            case .proposal:
                Message(
                    sv: "svar senast 2026-12-20 i stället för 2026-12-10. Vi behöver mer tid.",
                    en: "answer by 2026-12-20 instead of 2026-12-10. We need more time."
                )
            case .decision:
                Message(
                    sv: "beslut 2026-11-19 i stället för 2026-11-12. Mötet flyttades.",
                    en: "decision 2026-11-19 instead of 2026-11-12. The meeting was moved."
                )
            default: Message(sv: "Vi rättade ett stavfel.", en: "We mended a misspelling.")
            }
        return WordNote(
            "Vad som ändrades den dagen. En flyttad dag skrivs med den gamla också.",
            "What was changed that day. A moved day is written with the old one, too.",
            example.swedish,
            example.english
        )
    }
}
