extension MessageKind {
    /// Of timelines and days that contradict each other.
    var explanationOfTimelines: Explanation {
        switch self {
        case .rowOrder:
            Explanation(
                .section(.timeline),
                "Raderna i en tidplan står i den ordning som de händer.",
                "The rows of a timeline stand in the order in which they happen.",
                wrong: Message(
                    sv: """
                        - 2027-04-01: genomförs
                        - 2027-02-10: inför beslut
                        """,
                    en: """
                        - 2027-04-01: implementation
                        - 2027-02-10: decision
                        """
                ),
                right: Message(
                    sv: """
                        - 2027-02-10: inför beslut
                        - 2027-04-01: genomförs
                        """,
                    en: """
                        - 2027-02-10: decision
                        - 2027-04-01: implementation
                        """
                )
            )
        case .phasesOverlap:
            Explanation(
                .section(.timeline),
                "Dialogen kan bara vara i ett skede åt gången.",
                "The dialogue can be in only one phase at a time.",
                wrong: Message(
                    sv: """
                        - 2026-11-20 – 2026-12-15: öppen
                        - 2026-12-10: inför beslut
                        """,
                    en: """
                        - 2026-11-20 – 2026-12-15: open
                        - 2026-12-10: decision
                        """
                ),
                right: Message(
                    sv: """
                        - 2026-11-20 – 2026-12-15: öppen
                        - 2026-12-16: inför beslut
                        """,
                    en: """
                        - 2026-11-20 – 2026-12-15: open
                        - 2026-12-16: decision
                        """
                )
            )
        case .lastDayOfPhase:
            Explanation(
                .section(.timeline),
                "Bara \"öppen\" och \"pausad\" har en sista dag. Andra skeden varar tills nästa rad börjar.",
                "Only \"open\" and \"paused\" have a last day. Other phases last until the next row begins.",
                wrong: Message(
                    sv: "- 2027-02-10 – 2027-03-10: inför beslut",
                    en: "- 2027-02-10 – 2027-03-10: decision"
                ),
                right: Message(sv: "- 2027-02-10: inför beslut", en: "- 2027-02-10: decision")
            )
        case .emptyRow:
            Explanation(
                .section(.timeline),
                "Raden säger när, men inte vad.",
                "The row says when, but not what.",
                wrong: Message(sv: "- 2027-02-10:", en: "- 2027-02-10:"),
                right: Message(sv: "- 2027-02-10: inför beslut", en: "- 2027-02-10: decision")
            )
        case .nearlyAPhase:
            Explanation(
                .section(.timeline),
                "Raden börjar som ett skede men är inget, så dialogen skulle inte öppna. Skriv skedet "
                    + "ensamt, eller med ett tankstreck före resten.",
                "The row begins like a phase but is none, so the dialogue would not open. Write the phase "
                    + "alone, or with a dash before the rest.",
                wrong: Message(
                    sv: "- 2026-11-20 – 2026-12-15: öppen för synpunkter",
                    en: "- 2026-11-20 – 2026-12-15: open for comments"
                ),
                right: Message(
                    sv: "- 2026-11-20 – 2026-12-15: öppen – för synpunkter",
                    en: "- 2026-11-20 – 2026-12-15: open – for comments"
                )
            )
        case .promiseWithoutDay:
            Explanation(
                .section(.timeline),
                "Återkoppling är ett löfte, och ett löfte behöver en sista dag: en dag, eller en period som tar slut. "
                    + "\"senare\", \"omkring\" och "
                    + "\"tidigast\" har ingen.",
                "Feedback is a promise, and a promise needs a last day: a day, or a period that ends. "
                    + "\"later\", \"around\" and "
                    + "\"earliest\" have none.",
                wrong: Message(sv: "- senare: återkoppling", en: "- later: feedback"),
                right: Message(sv: "- våren 2027: återkoppling", en: "- spring 2027: feedback")
            )
        case .feedbackInWords:
            Explanation(
                .section(.timeline),
                "Bara ordet återkoppling är ett löfte. Står det inte i tidplanen lovar sidan återkoppling inom "
                    + "webbplatsens vanliga tid, också när en rad berättar om den med andra ord och en annan dag.",
                "Only the word feedback is a promise. If it is not in the timeline, the page promises feedback within the "
                    + "site's usual time, also when a row tells of it in other words and on another day.",
                wrong: Message(
                    sv: """
                        - 2026-11-10 – 2026-12-15: öppen
                        - mars 2027: samrådsredogörelse
                        """,
                    en: """
                        - 2026-11-10 – 2026-12-15: open
                        - March 2027: consultation report
                        """
                ),
                right: Message(
                    sv: """
                        - 2026-11-10 – 2026-12-15: öppen
                        - mars 2027: återkoppling – samrådsredogörelse
                        """,
                    en: """
                        - 2026-11-10 – 2026-12-15: open
                        - March 2027: feedback – consultation report
                        """
                )
            )
        case .unreadableMove:
            Explanation(
                .section(.timeline),
                "Det går inte att läsa vilken dag som flyttades. Skriv skedet, den nya dagen, \"i stället "
                    + "för\" och den gamla dagen.",
                "It can't be read which day was moved. Write the phase, the new day, \"instead of\" and the "
                    + "old day.",
                wrong: Message(
                    sv: "- Ändrat 2026-11-20: öppen längre i stället för till 8 december",
                    en: "- Changed 2026-11-20: open longer instead of until 8 December"
                ),
                right: Message(
                    sv: "- Ändrat 2026-11-20: öppen till 2026-12-15 i stället för 2026-12-08. "
                        + "Fler ville svara.",
                    en: "- Changed 2026-11-20: open until 2026-12-15 instead of 2026-12-08. "
                        + "More wanted to answer."
                )
            )
        case .moveNotInForce:
            Explanation(
                .section(.timeline),
                "Raden berättar om en ny dag som inte står i tidplanen. Ändra dagen där också.",
                "The line tells of a new day that does not stand in the timeline. Change the day there, too.",
                wrong: Message(
                    sv: "- Ändrat 2026-11-20: öppen till 2026-12-20 i stället för 2026-12-08. "
                        + "Fler ville svara.",
                    en: "- Changed 2026-11-20: open until 2026-12-20 instead of 2026-12-08. "
                        + "More wanted to answer."
                ),
                right: Message(
                    sv: "- Ändrat 2026-11-20: öppen till 2026-12-15 i stället för 2026-12-08. "
                        + "Fler ville svara.",
                    en: "- Changed 2026-11-20: open until 2026-12-15 instead of 2026-12-08. "
                        + "More wanted to answer."
                )
            )
        case .contradiction:
            Explanation(
                .section(.takePart),
                "Två uppgifter i filen, oftast dagar, kan inte båda vara rätt. Meddelandet säger vilka, och den ena måste "
                    + "rättas.",
                "Two facts in the file, most often days, can't both be right. The message says which, and one of them "
                    + "must be mended.",
                wrong: Message(sv: "- Sista dag: 2026-12-24", en: "- Last day: 2026-12-24"),
                right: Message(sv: "- Sista dag: 2026-12-15", en: "- Last day: 2026-12-15")
            )
        case .movedMeeting:
            Explanation(
                .section(.meetings),
                "När ett möte flyttas står den nya tiden efter \"När\", och den gamla efter \"från\" i raden "
                    + "om flytten.",
                "When a meeting is moved, the new time stands after \"When\", and the old one after \"from\" "
                    + "in the line about it.",
                wrong: Message(
                    sv: "- Flyttat 2026-11-20: från 2026-12-03 18.00–20.00. Lokalen var upptagen.",
                    en: "- Moved 2026-11-20: from 2026-12-03 18.00–20.00. The room was taken."
                ),
                right: Message(
                    sv: "- Flyttat 2026-11-20: från 2026-12-01 18.00–20.00. Lokalen var upptagen.",
                    en: "- Moved 2026-11-20: from 2026-12-01 18.00–20.00. The room was taken."
                )
            )
        case .meetingAfterEnd:
            Explanation(
                .otherwise,
                "Dialogen är slut, men ett möte är kvar. Ställ in mötet, så att ingen kommer förgäves.",
                "The dialogue has ended, but a meeting is left. Cancel it, so that nobody comes in vain.",
                wrong: Message(sv: "- När: 2026-12-03 18.00–20.00", en: "- When: 2026-12-03 18.00–20.00"),
                right: Message(
                    sv: """
                        - När: 2026-12-03 18.00–20.00
                        - Inställt 2026-11-20: Dialogen är avbruten.
                        """,
                    en: """
                        - When: 2026-12-03 18.00–20.00
                        - Cancelled 2026-11-20: The dialogue is cancelled.
                        """
                )
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
