extension MessageKind {
    /// Of meetings, feedback, results and decisions.
    var explanationOfEntries: Explanation {
        switch self {
        case .missingMeetingId:
            Explanation(
                .whole(.meetings),
                "Kalendrar känner igen ett möte på dess Id. Det får aldrig ändras när mötet är publicerat.",
                "Calendars know a meeting by its Id. It must never change once the meeting is published.",
                wrong: Message(
                    sv: """
                        ### Torgmöte

                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket
                        """,
                    en: """
                        ### A meeting

                        - When: 2026-12-03 18.00–20.00
                        - Place: The library
                        """
                ),
                right: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket
                        """,
                    en: """
                        ### A meeting

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Place: The library
                        """
                )
            )
        case .whenAndSessions:
            Explanation(
                .section(.meetings),
                "Ett möte har antingen en tid eller flera tillfällen.",
                "A meeting has either one time or several sessions.",
                wrong: Message(
                    sv: """
                        - När: 2026-12-03 18.00–20.00
                        - Tillfälle 1: 2026-12-10 18.00–20.00
                        """,
                    en: """
                        - When: 2026-12-03 18.00–20.00
                        - Session 1: 2026-12-10 18.00–20.00
                        """
                ),
                right: Message(
                    sv: """
                        - Tillfälle 1: 2026-12-03 18.00–20.00
                        - Tillfälle 2: 2026-12-10 18.00–20.00
                        """,
                    en: """
                        - Session 1: 2026-12-03 18.00–20.00
                        - Session 2: 2026-12-10 18.00–20.00
                        """
                )
            )
        case .sessionWithoutDay:
            Explanation(
                .section(.meetings),
                "Minst ett av flera tillfällen behöver en dag. Är ingen bestämd skriver du när, ungefär, efter \"När\".",
                "At least one of several sessions needs a day. If none is set, write about when after \"When\".",
                wrong: Message(sv: "- Tillfälle 1: våren 2027", en: "- Session 1: spring 2027"),
                right: Message(sv: "- När: våren 2027", en: "- When: spring 2027")
            )
        case .onlineAsPlace:
            Explanation(
                .section(.meetings),
                "Efter \"Plats\" står vart man går. \"Teams\" där läses som om det stod efter \"Digitalt\", och där står det redan något "
                    + "annat. Är bara ett av flera tillfällen digitalt skriver du \"digitalt\" efter tillfällets tid.",
                "Where to go stands after \"Place\". \"Teams\" there is read as if it stood after \"Online\", where something else stands "
                    + "already. If only one of several sessions is online, write \"online\" after its time.",
                wrong: Message(
                    sv: """
                        - Plats: Teams
                        - Digitalt: https://www.example.org/mote
                        """,
                    en: """
                        - Place: Teams
                        - Online: https://www.example.org/meeting
                        """
                ),
                right: Message(
                    sv: "- Digitalt: Vi ses på Teams. Länken får du när du anmäler dig.",
                    en: "- Online: We meet on Teams. You get the link when you sign up."
                )
            )
        case .missingPlace:
            Explanation(
                .whole(.meetings),
                "Den som vill komma måste veta vart, eller hur man är med på nätet.",
                "Whoever wants to come must know where to go, or how to join online.",
                wrong: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        """,
                    en: """
                        ### A meeting

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        """
                ),
                right: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Digitalt: https://www.example.org/mote
                        """,
                    en: """
                        ### A meeting

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Online: https://www.example.org/mote
                        """
                )
            )
        case .missingPublished:
            Explanation(
                .whole(.meetings),
                "Dagen då mötet annonserades visar om inbjudan kom i god tid.",
                "The day on which the meeting was announced shows whether the invitation came in good time.",
                wrong: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket
                        """,
                    en: """
                        ### A meeting

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Place: The library
                        """
                ),
                right: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket
                        - Publicerat: 2026-11-02
                        """,
                    en: """
                        ### A meeting

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Place: The library
                        - Published: 2026-11-02
                        """
                )
            )
        case .idTaken:
            Explanation(
                .whole(.meetings),
                "Två saker får aldrig ha samma id. Kopierar du ett möte, ge kopian ett eget.",
                "Two things may never have one id. If you copy a meeting, give the copy one of its own.",
                wrong: Message(
                    sv: """
                        ### Det ena

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket

                        ### Det andra

                        - Id: torgmote-1
                        - När: 2026-12-10 18.00–20.00
                        - Plats: Biblioteket
                        """,
                    en: """
                        ### One

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Place: The library

                        ### Another

                        - Id: torgmote-1
                        - When: 2026-12-10 18.00–20.00
                        - Place: The library
                        """
                ),
                right: Message(
                    sv: """
                        ### Det ena

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket

                        ### Det andra

                        - Id: torgmote-2
                        - När: 2026-12-10 18.00–20.00
                        - Plats: Biblioteket
                        """,
                    en: """
                        ### One

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Place: The library

                        ### Another

                        - Id: torgmote-2
                        - When: 2026-12-10 18.00–20.00
                        - Place: The library
                        """
                )
            )
        case .decisionOfSeveralDays:
            Explanation(
                .section(.decision),
                "Ett beslut fattas på en dag. Vet ni inte vilken, skriv ungefär när.",
                "A decision is taken on one day. If you don't know which, write about when.",
                wrong: Message(sv: "- När: 2027-02-10 – 2027-02-12", en: "- When: 2027-02-10 – 2027-02-12"),
                right: Message(sv: "- När: februari 2027", en: "- When: February 2027")
            )
        case .decisionWithoutDay:
            Explanation(
                .section(.decision),
                "Beslutet är fattat, och då finns det en dag. Skriv den efter \"När\", eller i etiketten.",
                "It is decided, and then there is a day. Write it after \"When\", or in the label.",
                wrong: Message(
                    sv: """
                        - När: hösten 2026
                        - Beslutet blev: Torget byggs om.
                        """,
                    en: """
                        - When: autumn 2026
                        - Outcome: The square is rebuilt.
                        """
                ),
                right: Message(
                    sv: """
                        - När: 2026-11-19
                        - Beslutet blev: Torget byggs om.
                        """,
                    en: """
                        - When: 2026-11-19
                        - Outcome: The square is rebuilt.
                        """
                )
            )
        case .appeals:
            Explanation(
                .section(.decision),
                "Skriv hur många som överklagade, med siffror, eller \"nej\". \"Ja\" går också, om det inte är känt hur många. "
                    + "Var det prövas skriver du efter \"Om överklagande\".",
                "Write how many appealed, in figures, or \"no\". \"Yes\" will do where it is not known how many. Where it is "
                    + "tried goes after \"About appeals\".",
                wrong: Message(sv: "- Överklagat: av grannarna", en: "- Appeals: by the neighbours"),
                right: Message(sv: "- Överklagat: 3", en: "- Appeals: 3")
            )
        case .replyToNothing:
            Explanation(
                .section(.feedback),
                "\"Besked om\" svarar på en tidigare återkoppling med \"Vi utreder\". Det finns ingen sådan "
                    + "med det id:t eller den dagen.",
                "\"Reply to\" answers an earlier entry with \"We are looking into it\". There is none with "
                    + "that id or day.",
                wrong: Message(sv: "- Besked om: svar-9", en: "- Reply to: svar-9"),
                right: Message(sv: "- Nästa steg: Vi ritar om torget.", en: "- Next step: We redraw the square.")
            )
        case .unclearWay:
            Explanation(
                .section(.takePart),
                "Vad som än står efter \"Telefon\", \"E-post\", \"Brev\" eller \"På plats\" visas som ett sätt att svara. "
                    + "Finns inte det sättet, skriv bara \"nej\".",
                "Whatever stands after \"Phone\", \"E-mail\", \"Letter\" or \"In person\" is shown as a way to answer. If "
                    + "there is no such way, write only \"no\".",
                wrong: Message(
                    sv: "- Telefon: nej, men du kan skicka brev",
                    en: "- Phone: no, but you can write a letter"
                ),
                right: Message(sv: "- Telefon: nej", en: "- Phone: no")
            )
        case .missingWhyNot:
            Explanation(
                .section(.feedback),
                "Den som fick nej, eller bara en del, ska få veta varför.",
                "Whoever was told no, or got only a part, is to know why.",
                wrong: Message(
                    sv: """
                        - Ni sa: Bygg ett tak.
                        - Vi gjorde inte: Taket byggs inte.
                        """,
                    en: """
                        - You said: Build a roof.
                        - We did not: The roof is not built.
                        """
                ),
                right: Message(
                    sv: """
                        - Ni sa: Bygg ett tak.
                        - Vi gjorde inte: Taket byggs inte.
                        - Varför inte: Det är för dyrt.
                        """,
                    en: """
                        - You said: Build a roof.
                        - We did not: The roof is not built.
                        - Why not: It costs too much.
                        """
                )
            )
        case .missingReplyBy:
            Explanation(
                .section(.feedback),
                "\"Vi utreder\" är ett löfte om besked, och ett löfte behöver en dag.",
                "\"We are looking into it\" promises an answer, and a promise needs a day.",
                wrong: Message(
                    sv: """
                        - Ni sa: Det bullrar.
                        - Vi utreder: Vi mäter ljudet.
                        """,
                    en: """
                        - You said: It is noisy.
                        - We are looking into it: We measure the noise.
                        """
                ),
                right: Message(
                    sv: """
                        - Ni sa: Det bullrar.
                        - Vi utreder: Vi mäter ljudet.
                        - Besked senast: 2027-01-14
                        """,
                    en: """
                        - You said: It is noisy.
                        - We are looking into it: We measure the noise.
                        - Answer by: 2027-01-14
                        """
                )
            )
        case .unanswered:
            Explanation(
                .section(.feedback),
                "Efter varje \"Ni sa\" kommer vad ni gjorde med det: ett av de fem svaren.",
                "After each \"You said\" comes what you did with it: one of the five answers.",
                wrong: Message(sv: "- Ni sa: I skuggan.", en: "- You said: In the shade."),
                right: Message(
                    sv: """
                        - Ni sa: I skuggan.
                        - Vi gjorde: Vi flyttar bänkarna.
                        """,
                    en: """
                        - You said: In the shade.
                        - We did: We move the benches.
                        """
                )
            )
        case .replyByElsewhere:
            Explanation(
                .section(.feedback),
                "\"Besked senast\" hör till \"Vi utreder\" och står direkt under den raden.",
                "\"Answer by\" belongs to \"We are looking into it\", and stands right below that line.",
                wrong: Message(
                    sv: """
                        - Ni sa: I skuggan.
                        - Vi gjorde: Vi flyttar bänkarna.
                        - Besked senast: 2027-01-14
                        """,
                    en: """
                        - You said: In the shade.
                        - We did: We move the benches.
                        - Answer by: 2027-01-14
                        """
                ),
                right: Message(
                    sv: """
                        - Ni sa: I skuggan.
                        - Vi utreder: Vi letar plats.
                        - Besked senast: 2027-01-14
                        """,
                    en: """
                        - You said: In the shade.
                        - We are looking into it: We look for room.
                        - Answer by: 2027-01-14
                        """
                )
            )
        case .unknownMeeting:
            Explanation(
                .section(.feedback),
                "Mötet finns inte i filen. Skriv dess Id, precis som det står under \"Möten\".",
                "The meeting is not in the file. Write its Id just as it stands under \"Meetings\".",
                wrong: Message(sv: "- Från möte: torgmote-9", en: "- From meeting: torgmote-9"),
                right: Message(sv: "- Nästa steg: Vi ritar om torget.", en: "- Next step: We redraw the square.")
            )
        case .missingAnswer:
            Explanation(
                .section(.proposal),
                "\"Svaret blev\" sammanfattar ett svar som också måste stå med sina ord.",
                "\"The answer was\" sums up an answer that must also stand in words.",
                wrong: Message(sv: "- Svaret blev: ja", en: "- The answer was: yes"),
                right: Message(
                    sv: """
                        - Svar 2026-11-20: Vi bygger det.
                        - Svaret blev: ja
                        """,
                    en: """
                        - Answer 2026-11-20: We build it.
                        - The answer was: yes
                        """
                )
            )
        case .figuresWithoutQuestion:
            Explanation(
                .whole(.results),
                "Siffrorna hör till en fråga, som skrivs som rubrik ovanför dem.",
                "The figures belong to a question, which is written as a heading above them.",
                wrong: Message(
                    sv: """
                        - Leka: 120
                        - Sitta: 80
                        """,
                    en: """
                        - Play: 120
                        - Sit: 80
                        """
                ),
                right: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120
                        - Sitta: 80
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120
                        - Sit: 80
                        """
                )
            )
        case .aboutSurvey:
            Explanation(
                .whole(.results),
                "Varje rad under frågan blir ett svar i tabellen. Hur många som svarade har en egen etikett, och annat om "
                    + "undersökningen är vanlig text.",
                "Each row below the question becomes an answer in the table. How many answered has a label of its own, and other "
                    + "things about the survey are ordinary text.",
                wrong: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120
                        - Sitta: 80
                        - Totalt: 200
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120
                        - Sit: 80
                        - Total: 200
                        """
                ),
                right: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120
                        - Sitta: 80
                        - Antal svar: 200
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120
                        - Sit: 80
                        - Answers: 200
                        """
                )
            )
        case .calledOffInWords:
            Explanation(
                .whole(.meetings),
                "Att ett möte är inställt måste stå på en egen rad i listan. I texten eller rubriken syns det inte i kalendrar, "
                    + "flöden och listor.",
                "That a meeting is cancelled must stand on a line of its own in the list. In the text or heading it is not seen in "
                    + "calendars, feeds and lists.",
                wrong: Message(
                    sv: """
                        ### Kvällsmöte

                        - Id: kvallsmote
                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket
                        - Publicerat: 2026-11-02

                        Mötet är inställt.
                        """,
                    en: """
                        ### Evening meeting

                        - Id: evening-meeting
                        - When: 2026-12-03 18.00–20.00
                        - Place: The library
                        - Published: 2026-11-02

                        The meeting is cancelled.
                        """
                ),
                right: Message(
                    sv: """
                        ### Kvällsmöte

                        - Id: kvallsmote
                        - När: 2026-12-03 18.00–20.00
                        - Plats: Biblioteket
                        - Publicerat: 2026-11-02
                        - Inställt 2026-11-22: Lokalen är översvämmad.
                        """,
                    en: """
                        ### Evening meeting

                        - Id: evening-meeting
                        - When: 2026-12-03 18.00–20.00
                        - Place: The library
                        - Published: 2026-11-02
                        - Cancelled 2026-11-22: The room is flooded.
                        """
                )
            )
        case .missingFigure:
            Explanation(
                .whole(.results),
                "Alla rader under frågan behöver en siffra, annars går det inte att jämföra dem.",
                "All rows below the question need a figure; otherwise they can't be compared.",
                wrong: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120
                        - Sitta: 80
                        - Handla: några
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120
                        - Sit: 80
                        - Shop: a few
                        """
                ),
                right: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120
                        - Sitta: 80
                        - Handla: 3
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120
                        - Sit: 80
                        - Shop: 3
                        """
                )
            )
        case .shareOfOther:
            Explanation(
                .whole(.results),
                "Bredvid ett antal får andelen stå. Den räknas på alla som svarade, eller på alla rader tillsammans.",
                "Beside a number its share may stand. It is of all who answered, or of all rows together.",
                wrong: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120 (75 %)
                        - Sitta: 80 (40 %)
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120 (75 %)
                        - Sit: 80 (40 %)
                        """
                ),
                right: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120 (60 %)
                        - Sitta: 80 (40 %)
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120 (60 %)
                        - Sit: 80 (40 %)
                        """
                )
            )
        case .mixedFigures:
            Explanation(
                .whole(.results),
                "Raderna under en fråga är alla antal eller alla procent, så att staplarna går att jämföra.",
                "The rows below a question are all numbers or all shares, so that the bars can be compared.",
                wrong: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 120
                        - Sitta: 40 %
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 120
                        - Sit: 40 %
                        """
                ),
                right: Message(
                    sv: """
                        ### Vad vill du göra?

                        - Leka: 60 %
                        - Sitta: 40 %
                        """,
                    en: """
                        ### What do you want to do?

                        - Play: 60 %
                        - Sit: 40 %
                        """
                )
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
