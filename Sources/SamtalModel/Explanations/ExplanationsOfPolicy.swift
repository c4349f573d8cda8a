extension MessageKind {
    /// Of the policy on dialogue, and promises.
    var explanationOfPolicy: Explanation {
        switch self {
        case .missingInsights:
            Explanation(
                .otherwise,
                "Ett samtal utan beslut har ändå ett värde. Berätta vad det gav.",
                "A conversation without a decision has its worth. Tell what came of it.",
                right: Message(
                    sv: "- Nya insikter: Många möts vid brunnen.",
                    en: "- New insights: Many meet by the well."
                )
            )
        case .madeWith:
            Explanation(
                .otherwise,
                "Sidan säger vilka som har tagit fram frågorna. Har invånare varit med, skriv det.",
                "The page tells who made the questions. If residents took part, say so.",
                wrong: Message(sv: "framtagen-med: nej", en: "made-with: no"),
                right: Message(
                    sv: "framtagen-med: Ungdomsrådet skrev frågorna.",
                    en: "made-with: The youth council wrote the questions."
                )
            )
        case .missingInfluence:
            Explanation(
                .otherwise,
                "Den som svarar ska veta vad som går att påverka.",
                "Those who answer are to know what can be influenced.",
                right: Message(
                    sv: """
                        ## Det här kan du påverka

                        ### Träden

                        - Vad: vilka träd som planteras
                        """,
                    en: """
                        ## What you can influence

                        ### The trees

                        - What: which trees are planted
                        """
                )
            )
        case .missingDecision:
            Explanation(
                .otherwise,
                "Den som svarar ska veta vem som beslutar, och när.",
                "Those who answer are to know who decides, and when.",
                right: Message(
                    sv: """
                        ## Beslut

                        - Beslutas av: kommunstyrelsen
                        - När: 2027-02-10
                        """,
                    en: """
                        ## Decision

                        - Decided by: kommunstyrelsen
                        - When: 2027-02-10
                        """
                )
            )
        case .lateInvitation:
            Explanation(
                .otherwise,
                "Inbjudan kommer för nära inpå för att alla ska hinna. Gränserna står i site.yml: early-days "
                    + "och notice-days.",
                "The invitation comes too late for all to be able to come. The limits stand in site.yml: "
                    + "early-days and notice-days."
            )
        case .onlyDigital:
            Explanation(
                .otherwise,
                "Alla använder inte dator. Varje grupp ska bjudas in på minst ett annat sätt.",
                "Not all use computers. Every group is to be invited in at least one other way.",
                wrong: Message(sv: "- Så bjuder vi in: webb", en: "- How we invite: webb"),
                right: Message(sv: "- Så bjuder vi in: webb, brev", en: "- How we invite: webb, brev")
            )
        case .feedbackReach:
            Explanation(
                .otherwise,
                "Berätta vad som hände på samma sätt som ni bjöd in.",
                "Tell what came of it in the same ways in which you invited.",
                wrong: Message(sv: "- Så berättade vi: webb", en: "- How we told: webb"),
                right: Message(sv: "- Så berättade vi: webb, skola", en: "- How we told: webb, skola")
            )
        case .countVotes:
            Explanation(
                .otherwise,
                "Omröstningen är slut. Skriv antalet röster, med dagen de räknades.",
                "The vote has ended. Write the number of votes, with the day they were counted.",
                wrong: Message(sv: "- Röster: 120", en: "- Votes: 120"),
                right: Message(sv: "- Röster 2026-11-20: 163", en: "- Votes 2026-11-20: 163")
            )
        case .brokenPromise:
            Explanation(
                .otherwise,
                "Ni har lovat något till en dag som har passerat. Det visas på webbplatsen tills det är "
                    + "gjort. Gör det, eller berätta om en ny dag med \"Ändrat\".",
                "You have promised something by a day that has passed. The site shows it until it is done. "
                    + "Do it, or tell of a new day with \"Changed\".",
                wrong: Message(sv: "- 2027-01-14: återkoppling", en: "- 2027-01-14: feedback"),
                right: Message(
                    sv: """
                        - 2027-02-01: återkoppling
                        - Ändrat 2027-01-10: återkoppling 2027-02-01 i stället för 2027-01-14. Vi fick många svar.
                        """,
                    en: """
                        - 2027-02-01: feedback
                        - Changed 2027-01-10: feedback 2027-02-01 instead of 2027-01-14. We got many answers.
                        """
                )
            )
        case .passedPeriod:
            Explanation(
                .otherwise,
                "Perioden är över. Skriv dagen då det hände, eller en ny period.",
                "The period is over. Write the day on which it happened, or a new period.",
                wrong: Message(sv: "- våren 2026: inför beslut", en: "- spring 2026: decision"),
                right: Message(sv: "- 2026-05-12: inför beslut", en: "- 2026-05-12: decision")
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
