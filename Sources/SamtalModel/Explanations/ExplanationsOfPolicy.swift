extension MessageKind {
    /// Of the policy on dialogue, until one has had one's say.
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
        case .unfinishedPoint:
            Explanation(
                .otherwise,
                "Den som vill påverka ska veta vad frågan gäller, var svaren används och hur man gör.",
                "Those who want to have a say are to know what it is about, where the answers are used and how to do it.",
                wrong: Message(
                    sv: """
                        ### Träden

                        - Vad: vilka träd som planteras
                        """,
                    en: """
                        ### The trees

                        - What: which trees are planted
                        """
                ),
                right: Message(
                    sv: """
                        ### Träden

                        - Vad: vilka träd som planteras
                        - Här används svaren: i ritningen som nämnden beslutar om
                        - Hur: svara på enkäten eller kom till mötet
                        """,
                    en: """
                        ### The trees

                        - What: which trees are planted
                        - Where it is used: in the drawing that the board decides on
                        - How: answer the survey or come to the meeting
                        """
                )
            )
        case .missingLevel:
            Explanation(
                .otherwise,
                "Den som svarar ska veta hur mycket svaren väger. Skriv nivån överst i filen, eller för varje punkt.",
                "Those who answer are to know how much the answers weigh. Write the level at the top of the file, or for each point.",
                wrong: Message(sv: "syfte: beslut", en: "purpose: decision"),
                right: Message(
                    sv: """
                        syfte: beslut
                        nivå: konsultation
                        """,
                    en: """
                        purpose: decision
                        level: consultation
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
                "Inbjudan, eller en ny dag, kommer för nära inpå för att alla ska hinna. Gränserna står i site.yml: early-days "
                    + "och notice-days.",
                "The invitation, or a new day, comes too late for all to be able to come. The limits stand in site.yml: "
                    + "early-days and notice-days.",
                wrong: Message(
                    sv: """
                        - När: 2026-12-03 18.00–20.00
                        - Publicerat: 2026-11-30
                        """,
                    en: """
                        - When: 2026-12-03 18.00–20.00
                        - Published: 2026-11-30
                        """
                ),
                right: Message(
                    sv: """
                        - När: 2026-12-17 18.00–20.00
                        - Publicerat: 2026-11-30
                        """,
                    en: """
                        - When: 2026-12-17 18.00–20.00
                        - Published: 2026-11-30
                        """
                )
            )
        case .neverOpens:
            Explanation(
                .otherwise,
                "En dialog går att delta i när den är öppen. Utan den raden syns den inte bland det som pågår.",
                "One can take part in a dialogue while it is open. Without that row it is not among what goes on.",
                wrong: Message(
                    sv: """
                        - 2027-01-11: planeras
                        - 2027-04-26: inför beslut
                        """,
                    en: """
                        - 2027-01-11: planned
                        - 2027-04-26: decision
                        """
                ),
                right: Message(
                    sv: """
                        - 2027-01-11: planeras
                        - 2027-02-01 – 2027-03-14: öppen
                        - 2027-04-26: inför beslut
                        """,
                    en: """
                        - 2027-01-11: planned
                        - 2027-02-01 – 2027-03-14: open
                        - 2027-04-26: decision
                        """
                )
            )
        case .missingGroups:
            Explanation(
                .otherwise,
                "Skriv vilka frågan berör, hur den berör dem, och hur ni når dem. Då kan de hitta dialogen under sin grupp.",
                "Write whom the question concerns, how, and how you reach them. Then they can find the dialogue under their group.",
                wrong: Message(sv: "## Vilka berörs", en: "## Who is affected"),
                right: Message(
                    sv: """
                        ## Vilka berörs

                        ### Äldre

                        - Så berörs de: vägen till vårdcentralen blir längre
                        - Så deltar de: samtal på träffpunkten
                        - Så bjuder vi in: brev, muntligt
                        """,
                    en: """
                        ## Who is affected

                        ### Äldre

                        - How they are affected: the way to the health centre gets longer
                        - How they take part: a conversation at the meeting place
                        - How we invite: brev, muntligt
                        """
                )
            )
        case .onlyDigital:
            Explanation(
                .otherwise,
                "Alla använder inte dator. Varje grupp ska bjudas in på minst ett annat sätt.",
                "Not all use computers. Every group is to be invited in at least one other way.",
                wrong: Message(sv: "- Så bjuder vi in: webb", en: "- How we invite: webb"),
                right: Message(sv: "- Så bjuder vi in: webb, brev", en: "- How we invite: webb, brev")
            )
        case .notReached:
            Explanation(
                .otherwise,
                "Säg vilka som inte kom, och varför. Då går det att göra bättre nästa gång. Kom de, skriv hur många.",
                "Tell who did not come, and why. Then it can be done better next time. If they came, write how many.",
                wrong: Message(
                    sv: """
                        ### Äldre

                        - Så bjuder vi in: brev
                        """,
                    en: """
                        ### Äldre

                        - How we invite: brev
                        """
                ),
                right: Message(
                    sv: """
                        ### Äldre

                        - Så bjuder vi in: brev
                        - Nådde inte: brevet kom fram efter mötet
                        """,
                    en: """
                        ### Äldre

                        - How we invite: brev
                        - Did not reach: the letter arrived after the meeting
                        """
                )
            )
        case .unfitUnit:
            Explanation(
                .otherwise,
                "En enhet i kommunen, som finns när dialogen börjar, ansvarar för den. Har enheten bytt namn eller gått upp i en annan, skriv den nya.",
                "A unit of the municipality that is there when the dialogue begins is responsible for it. If the unit has a new name or is part of another, write the new one.",
                wrong: Message(sv: "ansvarig: sektor-teknik", en: "responsible: sektor-teknik"),
                right: Message(sv: "ansvarig: sektor-samhallsbyggnad", en: "responsible: sektor-samhallsbyggnad")
            )
        case .saysNothing:
            Explanation(
                .otherwise,
                "Här står ett ord, men det svarar inte på frågan. Skriv så att den som läser förstår.",
                "There is a word here, but it does not answer the question. Write so that those who read understand.",
                wrong: Message(sv: "- Så deltar de: -", en: "- How they take part: -"),
                right: Message(
                    sv: "- Så deltar de: samtal på träffpunkten",
                    en: "- How they take part: a conversation at the meeting place"
                )
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
