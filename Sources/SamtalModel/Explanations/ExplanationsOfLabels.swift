extension MessageKind {
    /// Of sections, headings and labels.
    var explanationOfLabels: Explanation {
        switch self {
        case .unknownLabel:
            Explanation(
                .section(.meetings),
                "Ordet före kolonet är ingen etikett i det här avsnittet. Oftast är det felstavat. Vilka som "
                    + "finns visar till exempel \"samtal words Möten\".",
                "The word before the colon is no label of this section. Most often it is misspelt. \"samtal "
                    + "words Meetings\" shows which there are.",
                wrong: Message(sv: "- Platts: Biblioteket", en: "- Plaace: The library"),
                right: Message(sv: "- Plats: Biblioteket", en: "- Place: The library")
            )
        case .noLabel:
            Explanation(
                .section(.meetings),
                "I en lista med uppgifter börjar varje punkt med en etikett och ett kolon. Annan text skrivs "
                    + "i ett stycke under listan.",
                "In a list of facts each item begins with a label and a colon. Other text is written in a "
                    + "paragraph below the list.",
                wrong: Message(sv: "- Vi bjuder på fika", en: "- There is coffee"),
                right: Message(sv: "- Tillgänglighet: trappfritt", en: "- Accessibility: no steps")
            )
        case .unknownLanguageCode:
            Explanation(
                .otherwise,
                "Språket inom parentes efter en etikett skrivs med sin kod på två eller tre bokstäver.",
                "The language in parentheses after a label is written by its code of two or three letters.",
                wrong: Message(
                    sv: "- Enkät (arabiska): https://www.example.org/ar",
                    en: "- Survey (Arabic): https://www.example.org/ar"
                ),
                right: Message(
                    sv: "- Enkät (ar): https://www.example.org/ar",
                    en: "- Survey (ar): https://www.example.org/ar"
                )
            )
        case .labelWithoutDay:
            Explanation(
                .section(.meetings),
                "Den här etiketten behöver dagen före kolonet, så att alla ser när det berättades.",
                "This label needs the day before the colon, so that all see when it was told.",
                wrong: Message(sv: "- Inställt: Det är för halt.", en: "- Cancelled: It is too icy."),
                right: Message(
                    sv: "- Inställt 2026-11-20: Det är för halt.",
                    en: "- Cancelled 2026-11-20: It is too icy."
                )
            )
        case .sessionNumbers:
            Explanation(
                .section(.meetings),
                "Tillfällen räknas 1, 2, 3 och så vidare, utan luckor. Numret är för alltid: kalendrar "
                    + "känner igen tillfället på det.",
                "Sessions are counted 1, 2, 3 and so on, without gaps. The number is for ever: calendars "
                    + "know the session by it.",
                wrong: Message(
                    sv: """
                        - Tillfälle 1: 2026-12-03 18.00–20.00
                        - Tillfälle 3: 2026-12-10 18.00–20.00
                        """,
                    en: """
                        - Session 1: 2026-12-03 18.00–20.00
                        - Session 3: 2026-12-10 18.00–20.00
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
        case .missingLabel:
            Explanation(
                .whole(.affected),
                "En rad som alltid behövs i avsnittet saknas.",
                "A line that the section always needs is missing.",
                wrong: Message(
                    sv: """
                        ### unga

                        - Så berörs de: De går över torget.
                        - Så deltar de: En workshop.
                        """,
                    en: """
                        ### unga

                        - How they are affected: They cross the square.
                        - How they take part: A workshop.
                        """
                ),
                right: Message(
                    sv: """
                        ### unga

                        - Så berörs de: De går över torget.
                        - Så deltar de: En workshop.
                        - Så bjuder vi in: skola
                        """,
                    en: """
                        ### unga

                        - How they are affected: They cross the square.
                        - How they take part: A workshop.
                        - How we invite: skola
                        """
                )
            )
        case .labelInValue:
            Explanation(
                .whole(.feedback),
                "Det som står efter en etikett hör till den, ända till radens slut. En etikett till behöver en egen rad.",
                "What stands after a label belongs to it, to the end of the line. Another label needs a line of its own.",
                wrong: Message(
                    sv: """
                        ### 2027-01-14 Vad alla svar ledde till

                        - Ni sa: Fler träd.
                        - Vi gjorde: Det blir tolv träd. Ni sa: Fler bänkar. Vi gjorde: Det blir sex bänkar.
                        """,
                    en: """
                        ### 2027-01-14 What all answers led to

                        - You said: More trees.
                        - We did: There will be twelve trees. You said: More benches. We did: There will be six benches.
                        """
                ),
                right: Message(
                    sv: """
                        ### 2027-01-14 Vad alla svar ledde till

                        - Ni sa: Fler träd.
                        - Vi gjorde: Det blir tolv träd.
                        - Ni sa: Fler bänkar.
                        - Vi gjorde: Det blir sex bänkar.
                        """,
                    en: """
                        ### 2027-01-14 What all answers led to

                        - You said: More trees.
                        - We did: There will be twelve trees.
                        - You said: More benches.
                        - We did: There will be six benches.
                        """
                )
            )
        case .lostLine:
            Explanation(
                .whole(.meetings),
                "Raden ser ut som en uppgift, men läses som vanlig text. Uppgifter börjar med ett streck "
                    + "längst till vänster, i listan under rubriken, där varje rad är en uppgift. Text får stå ovanför "
                    + "listan eller under den.",
                "The line looks like a fact, but is read as ordinary text. Facts begin with a dash at the "
                    + "far left, in the list below the heading, where each line is a fact. Text may stand above the "
                    + "list or below it.",
                wrong: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Publicerat: 2026-10-01

                        Plats: Biblioteket
                        """,
                    en: """
                        ### A meeting

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Published: 2026-10-01

                        Place: The library
                        """
                ),
                right: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Publicerat: 2026-10-01
                        - Plats: Biblioteket
                        """,
                    en: """
                        ### A meeting

                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
                        - Published: 2026-10-01
                        - Place: The library
                        """
                )
            )
        case .headingNearlyKnown:
            Explanation(
                .text,
                "Rubriken är nästan en av dem som Samtal förstår, och då skulle allt under den bli vanlig "
                    + "text. Stava den rätt, eller välj en helt annan.",
                "The heading is nearly one that Samtal understands, and then all below it would become "
                    + "ordinary text. Spell it right, or choose another.",
                wrong: Message(
                    sv: """
                        ## Mötten

                        Text.
                        """,
                    en: """
                        ## Meetngs

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ## Så blev det

                        Text.
                        """,
                    en: """
                        ## How it went

                        Text.
                        """
                )
            )
        case .headingOverList:
            Explanation(
                .text,
                "Listan under rubriken är uppgifter, men de läses bara under sin egen rubrik.",
                "The list below the heading holds facts, but they are read only below their own heading.",
                wrong: Message(
                    sv: """
                        ## Så gör du

                        - Enkät: https://www.example.org/enkat
                        - Telefon: 0303-70 30 00
                        """,
                    en: """
                        ## What to do

                        - Survey: https://www.example.org/enkat
                        - Telephone: 0303-70 30 00
                        """
                ),
                right: Message(
                    sv: """
                        ## Så kan du delta

                        - Enkät: https://www.example.org/enkat
                        - Telefon: 0303-70 30 00
                        """,
                    en: """
                        ## How to take part

                        - Survey: https://www.example.org/enkat
                        - Telephone: 0303-70 30 00
                        """
                )
            )
        case .headingLevel:
            Explanation(
                .text,
                "Rubriker börjar på nivå två (\"##\") och går ett steg i taget, så att skärmläsare kan visa "
                    + "dem som en innehållsförteckning.",
                "Headings begin at level two (\"##\") and go one step at a time, so that screen readers can "
                    + "show them as a table of contents.",
                wrong: Message(
                    sv: """
                        ## Bakgrund

                        #### Förr

                        Text.
                        """,
                    en: """
                        ## Background

                        #### Before

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ## Bakgrund

                        ### Förr

                        Text.
                        """,
                    en: """
                        ## Background

                        ### Before

                        Text.
                        """
                )
            )
        case .emptyHeading:
            Explanation(
                .text,
                "En rubrik utan text syns inte, men läses upp.",
                "A heading without text can't be seen, yet is read aloud.",
                wrong: Message(
                    sv: """
                        ##

                        Text.
                        """,
                    en: """
                        ##

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ## Bakgrund

                        Text.
                        """,
                    en: """
                        ## Background

                        Text.
                        """
                )
            )
        case .underlinedHeading:
            Explanation(
                .text,
                "En rad med streck gör raden ovanför till en rubrik. Oftast var det inte meningen.",
                "A line of dashes makes a heading of the line above it. Most often that was not meant.",
                wrong: Message(
                    sv: """
                        Så gick det
                        ---

                        Text.
                        """,
                    en: """
                        How it went
                        ---

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ## Så gick det

                        Text.
                        """,
                    en: """
                        ## How it went

                        Text.
                        """
                )
            )
        case .listWithoutHeading:
            Explanation(
                .whole(.meetings),
                "I det här avsnittet har varje sak en egen rubrik med tre \"#\". Utan rubrik hör listan inte "
                    + "till något.",
                "In this section each thing has a heading of its own with three \"#\". Without one the list "
                    + "belongs to nothing.",
                wrong: Message(
                    sv: """
                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        """,
                    en: """
                        - Id: torgmote-1
                        - When: 2026-12-03 18.00–20.00
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
        case .swallowedHeading:
            Explanation(
                .text,
                "Rubriken står inuti något annat, en lista, ett citat eller kod, och då försvinner allt "
                    + "under den.",
                "The heading stands inside something else, a list, a quotation or code, and then all below "
                    + "it is lost.",
                wrong: Message(
                    sv: """
                        - En punkt

                          ## Möten

                          Text.
                        """,
                    en: """
                        - An item

                          ## Meetings

                          Text.
                        """
                ),
                right: Message(
                    sv: """
                        - En punkt

                        Text.
                        """,
                    en: """
                        - An item

                        Text.
                        """
                )
            )
        case .codeWithoutEnd:
            Explanation(
                .text,
                "En rad med tre grava accenter gör allt under den till kod, tills en likadan rad kommer.",
                "A line with three backticks makes code of all below it, until another such line comes.",
                wrong: Message(
                    sv: """
                        ```
                        Text.
                        """,
                    en: """
                        ```
                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ```
                        Text.
                        ```
                        """,
                    en: """
                        ```
                        Text.
                        ```
                        """
                )
            )
        case .missingColon:
            Explanation(
                .section(.timeline),
                "Efter tiden i en rad ska det stå ett kolon.",
                "A colon must stand after the time of a row.",
                wrong: Message(sv: "- 2027-02-10 inför beslut", en: "- 2027-02-10 decision"),
                right: Message(sv: "- 2027-02-10: inför beslut", en: "- 2027-02-10: decision")
            )
        case .rowWithoutDay:
            Explanation(
                .section(.timeline),
                "Varje rad börjar med när det är: en dag, flera dagar, en period eller \"senare\". Annan text står under "
                    + "listan.",
                "Each row begins with when it is: a day, several days, a period or \"later\". Other text stands below the "
                    + "list.",
                wrong: Message(sv: "- Byggstart", en: "- Building begins"),
                right: Message(sv: "- våren 2027: byggstart", en: "- spring 2027: building begins")
            )
        case .headingWithoutDay:
            Explanation(
                .whole(.feedback),
                "Rubriken börjar med dagen, så att man ser när återkopplingen kom.",
                "The heading begins with the day, so that one sees when the feedback came.",
                wrong: Message(
                    sv: """
                        ### Det här fick vi veta

                        - Ni sa: I skuggan.
                        - Vi gjorde: Vi flyttar bänkarna.
                        """,
                    en: """
                        ### What we learnt

                        - You said: In the shade.
                        - We did: We move the benches.
                        """
                ),
                right: Message(
                    sv: """
                        ### 2026-11-18 Det här fick vi veta

                        - Ni sa: I skuggan.
                        - Vi gjorde: Vi flyttar bänkarna.
                        """,
                    en: """
                        ### 2026-11-18 What we learnt

                        - You said: In the shade.
                        - We did: We move the benches.
                        """
                )
            )
        case .sameDay:
            Explanation(
                .whole(.feedback),
                "Två rubriker med samma dag går inte att skilja åt i flöden. Ge den ena ett Id.",
                "Two headings of the same day can't be told apart in feeds. Give one of them an Id.",
                wrong: Message(
                    sv: """
                        ### 2026-11-18 Träden

                        Text.

                        ### 2026-11-18 Bänkarna

                        Text.
                        """,
                    en: """
                        ### 2026-11-18 The trees

                        Text.

                        ### 2026-11-18 The benches

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ### 2026-11-18 Träden

                        Text.

                        ### 2026-11-18 Bänkarna

                        - Id: bankarna
                        """,
                    en: """
                        ### 2026-11-18 The trees

                        Text.

                        ### 2026-11-18 The benches

                        - Id: bankarna
                        """
                )
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
