extension MessageKind {
    /// Of what is to be told of a dialogue afterwards, and of promises.
    var explanationOfPromises: Explanation {
        switch self {
        case .untoldEffect:
            Explanation(
                .otherwise,
                "När beslutet är fattat ska de som var med få veta vad det betydde. Ändrade dialogen inget, skriv varför.",
                "When the decision is taken, those who took part are to know what that meant. If the dialogue changed nothing, say why.",
                wrong: Message(
                    sv: """
                        - Beslutet blev: Torget får lekplats.
                        - Så påverkade dialogen beslutet: nej
                        """,
                    en: """
                        - Outcome: The square gets a playground.
                        - How the dialogue changed it: no
                        """
                ),
                right: Message(
                    sv: """
                        - Beslutet blev: Torget får lekplats.
                        - Så påverkade dialogen beslutet: Lekplatsen fanns inte i första förslaget.
                        """,
                    en: """
                        - Outcome: The square gets a playground.
                        - How the dialogue changed it: The playground was not in the first proposal.
                        """
                )
            )
        case .untoldAppeals:
            Explanation(
                .otherwise,
                "Policyn ska ge färre överklagade beslut. Det syns bara om det står hur det gick. 60 dagar efter beslutet går det att veta.",
                "The policy is to give fewer appealed decisions. That can be seen only if it is told. 60 days after the decision it is known.",
                wrong: Message(
                    sv: "- Beslutet blev: Torget får lekplats.",
                    en: "- Outcome: The square gets a playground."
                ),
                right: Message(
                    sv: """
                        - Beslutet blev: Torget får lekplats.
                        - Överklagat: nej
                        """,
                    en: """
                        - Outcome: The square gets a playground.
                        - Appeals: no
                        """
                )
            )
        case .feedbackReach:
            Explanation(
                .otherwise,
                "Berätta vad som hände på samma sätt som ni bjöd in. Det gäller varje återkoppling för sig, och är den från ett "
                    + "möte för någon grupp gäller det den gruppen.",
                "Tell what came of it in the same ways in which you invited: each time, and from a meeting for some group, "
                    + "that group.",
                wrong: Message(sv: "- Så berättade vi: webb", en: "- How we told: webb"),
                right: Message(sv: "- Så berättade vi: webb, skola", en: "- How we told: webb, skola")
            )
        case .lateFeedback:
            Explanation(
                .otherwise,
                "Återkoppling före beslutet låter dem som svarade se att de blev rätt förstådda, medan det går att ändra.",
                "Feedback before the decision lets those who answered see that they were understood, while it can be changed.",
                wrong: Message(
                    sv: """
                        - 2027-02-10: inför beslut
                        - 2027-03-01: återkoppling
                        """,
                    en: """
                        - 2027-02-10: decision
                        - 2027-03-01: feedback
                        """
                ),
                right: Message(
                    sv: """
                        - 2027-01-14: återkoppling
                        - 2027-02-10: inför beslut
                        """,
                    en: """
                        - 2027-01-14: feedback
                        - 2027-02-10: decision
                        """
                )
            )
        case .missingImplementation:
            Explanation(
                .otherwise,
                "När beslutet genomförs vill de som var med veta hur det går, och kan ofta fortfarande påverka något.",
                "While the decision is carried out, those who took part want to know how it goes, and can often still influence something.",
                wrong: Message(sv: "- 2027-04-01: genomförs", en: "- 2027-04-01: implementation"),
                right: Message(
                    sv: """
                        ## Genomförande

                        ### 2027-04-01 Vi börjar bygga

                        - Så långt har vi kommit: pågår
                        - Det går att påverka: bänkarnas färg
                        - Nästa rapport: 2027-07-01
                        """,
                    en: """
                        ## Implementation

                        ### 2027-04-01 We begin to build

                        - State: ongoing
                        - Can be influenced: the colour of the benches
                        - Next report: 2027-07-01
                        """
                )
            )
        case .silence:
            Explanation(
                .otherwise,
                "Så länge arbetet pågår ska ni berätta hur det går, minst så ofta som ongoing-feedback-days i site.yml säger. Det räcker att säga när ni berättar mer.",
                "As long as work goes on, tell how it goes at least as often as ongoing-feedback-days in site.yml says. It is enough to say when you will tell more.",
                wrong: Message(sv: "### 2026-04-01 Vi börjar bygga", en: "### 2026-04-01 We begin to build"),
                right: Message(
                    sv: """
                        ### 2026-04-01 Vi börjar bygga

                        - Nästa rapport: 2026-07-01
                        """,
                    en: """
                        ### 2026-04-01 We begin to build

                        - Next report: 2026-07-01
                        """
                )
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
        case .nearPeriod:
            Explanation(
                .otherwise,
                "En period, som en vecka, är preliminär: inget skede börjar med den. När det närmar sig behövs dagarna.",
                "A period, such as a week, is preliminary: no phase begins with it. When it draws near the days are needed.",
                wrong: Message(sv: "- vecka 48–51 2026: öppen", en: "- week 48–51 2026: open"),
                right: Message(sv: "- 2026-11-23 – 2026-12-20: öppen", en: "- 2026-11-23 – 2026-12-20: open")
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
