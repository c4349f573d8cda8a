extension MessageKind {
    /// Of ordinary text, links and pictures.
    var explanationOfTexts: Explanation {
        switch self {
        case .rawHTML:
            Explanation(
                .text,
                "HTML visas inte, av säkerhetsskäl. Skriv i Markdown i stället.",
                "HTML is not shown, for safety. Write Markdown instead.",
                wrong: Message(sv: "<b>Viktigt</b> att veta.", en: "<b>Important</b> to know."),
                right: Message(sv: "**Viktigt** att veta.", en: "**Important** to know.")
            )
        case .table:
            Explanation(
                .text,
                "Tabeller går inte att läsa i en smal telefon, och inte att skriva här. Gör en lista.",
                "Tables can't be read on a narrow phone, and not be written here. Make a list.",
                wrong: Message(
                    sv: """
                        | Gata | Stolpar |
                        |---|---|
                        | Skepplandavägen | 144 |
                        """,
                    en: """
                        | Street | Posts |
                        |---|---|
                        | Skepplandavägen | 144 |
                        """
                ),
                right: Message(sv: "- Skepplandavägen: 144 stolpar", en: "- Skepplandavägen: 144 posts")
            )
        case .asterisks:
            Explanation(
                .text,
                "Stjärnorna skulle synas på sidan, eller försvinna. Skriv dem tätt intill orden, eller ta "
                    + "bort dem.",
                "The asterisks would show on the page, or vanish. Write them close to the words, or remove "
                    + "them.",
                wrong: Message(sv: "Ytan är 3*4*2 meter.", en: "The area is 3*4*2 metres."),
                right: Message(sv: "Ytan är 3 × 4 × 2 meter.", en: "The area is 3 × 4 × 2 metres.")
            )
        case .leftoverMark:
            Explanation(
                .text,
                "Tecknen betyder något i andra program, men inte här. De skulle synas på sidan.",
                "The marks mean something in other programs, but not here. They would show on the page.",
                wrong: Message(sv: "Vi ses på ~~tisdag~~ onsdag.", en: "We meet on ~~Tuesday~~ Wednesday."),
                right: Message(sv: "Vi ses på onsdag.", en: "We meet on Wednesday.")
            )
        case .linkInFact:
            Explanation(
                .whole(.meetings),
                "Platser, namn, dagar, tal och rubriker visas som vanlig text, så länken skulle inte synas. Skriv den där "
                    + "länkar syns: under \"Digitalt\", eller i texten under listan.",
                "Places, names, days, numbers and headings are shown as plain text, so the link would not be shown. Write "
                    + "it where links are: under \"Online\", or in the text below the list.",
                wrong: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Plats: [Teams](https://www.example.org/mote)
                        - Publicerat: 2026-10-01
                        """,
                    en: """
                        ### A meeting

                        - Id: a-meeting-1
                        - When: 2026-12-03 18.00–20.00
                        - Place: [Teams](https://www.example.org/meeting)
                        - Published: 2026-10-01
                        """
                ),
                right: Message(
                    sv: """
                        ### Torgmöte

                        - Id: torgmote-1
                        - När: 2026-12-03 18.00–20.00
                        - Digitalt: [Teams](https://www.example.org/mote)
                        - Publicerat: 2026-10-01
                        """,
                    en: """
                        ### A meeting

                        - Id: a-meeting-1
                        - When: 2026-12-03 18.00–20.00
                        - Online: [Teams](https://www.example.org/meeting)
                        - Published: 2026-10-01
                        """
                )
            )
        case .notALink:
            Explanation(
                .text,
                "En länk skrivs med texten inom hakparentes och adressen inom parentes, utan mellanslag "
                    + "emellan.",
                "A link is written with its text in brackets and its address in parentheses, with no space "
                    + "between.",
                wrong: Message(
                    sv: "[Enkäten] (https://www.example.org/enkat)",
                    en: "[The survey] (https://www.example.org/enkat)"
                ),
                right: Message(
                    sv: "[Enkäten](https://www.example.org/enkat)",
                    en: "[The survey](https://www.example.org/enkat)"
                )
            )
        case .unusedLinkAddress:
            Explanation(
                .text,
                "Raden läses som en adress som ingen länk använder, och syns inte på sidan.",
                "The line is read as an address that no link uses, and does not show on the page.",
                wrong: Message(
                    sv: """
                        Text.

                        [enkäten]: https://www.example.org/enkat
                        """,
                    en: """
                        Text.

                        [the survey]: https://www.example.org/enkat
                        """
                ),
                right: Message(
                    sv: """
                        Text.

                        [Enkäten](https://www.example.org/enkat)
                        """,
                    en: """
                        Text.

                        [The survey](https://www.example.org/enkat)
                        """
                )
            )
        case .linkAddress:
            Explanation(
                .text,
                "Adressen är inte hel, eller av ett slag som man inte kan länka till.",
                "The address is not whole, or of a kind that can't be linked to.",
                wrong: Message(sv: "[Enkäten](www.example.org/enkat)", en: "[The survey](www.example.org/enkat)"),
                right: Message(
                    sv: "[Enkäten](https://www.example.org/enkat)",
                    en: "[The survey](https://www.example.org/enkat)"
                )
            )
        case .linkText:
            Explanation(
                .text,
                "Den som läser med skärmläsare hör länkarna för sig, så texten måste säga vart de leder.",
                "Those who use a screen reader hear the links by themselves, so the text must say where they "
                    + "lead.",
                wrong: Message(
                    sv: "[Läs mer](https://www.example.org/enkat)",
                    en: "[Read more](https://www.example.org/enkat)"
                ),
                right: Message(
                    sv: "[Svara på enkäten](https://www.example.org/enkat)",
                    en: "[Answer the survey](https://www.example.org/enkat)"
                )
            )
        case .deadLink:
            Explanation(
                .otherwise,
                "Länken går till en sida på webbplatsen som inte finns.",
                "The link leads to a page of this site that does not exist.",
                wrong: Message(sv: "[Torget](/dialoger/torgett/)", en: "[The square](/dialogues/torgett/)"),
                right: Message(sv: "[Torget](/dialoger/torget/)", en: "[The square](/dialogues/torget/)")
            )
        case .laterLink:
            Explanation(
                .otherwise,
                "Sidan visas först senare. Till dess står länkens text utan länk.",
                "The page is shown only later. Until then the link's text stands without a link."
            )
        case .missingPicture:
            Explanation(
                .text,
                "Bilden ligger inte i mappen media. Bilder hämtas aldrig från andra webbplatser.",
                "The picture is not in the folder media. Pictures are never fetched from other sites.",
                wrong: Message(sv: "![Torget](media/torgett.png)", en: "![The square](media/torgett.png)"),
                right: Message(sv: "![Torget](media/torget.png)", en: "![The square](media/torget.png)")
            )
        case .notAPicture:
            Explanation(
                .otherwise,
                "Filen är ingen bild. Länka till den i stället.",
                "The file is no picture. Link to it instead.",
                wrong: Message(sv: "![Underlag](media/underlag.pdf)", en: "![Documents](media/underlag.pdf)"),
                right: Message(sv: "[Underlag](media/underlag.pdf)", en: "[Documents](media/underlag.pdf)")
            )
        case .pictureWithoutText:
            Explanation(
                .text,
                "Den som inte ser bilden behöver en text om vad den visar. Säger den inget, skriv "
                    + "\"dekorativ\".",
                "Those who can't see the picture need a text on what it shows. If it says nothing, write "
                    + "\"decorative\".",
                wrong: Message(sv: "![](media/torget.png)", en: "![](media/torget.png)"),
                right: Message(
                    sv: "![Torget från norr](media/torget.png)",
                    en: "![The square from the north](media/torget.png)"
                )
            )
        case .listRunsTogether:
            Explanation(
                .text,
                "Raderna ser ut som en lista, men flyter ihop till ett stycke. Börja varje rad med ett streck.",
                "The lines look like a list, but run together to a paragraph. Begin each with a dash.",
                wrong: Message(
                    sv: """
                        • träd
                        • bänkar
                        """,
                    en: """
                        • trees
                        • benches
                        """
                ),
                right: Message(
                    sv: """
                        - träd
                        - bänkar
                        """,
                    en: """
                        - trees
                        - benches
                        """
                )
            )
        case .listNumber:
            Explanation(
                .text,
                "En numrerad lista räknas av sig själv från sitt första nummer, så numren på sidan skulle "
                    + "bli andra.",
                "A numbered list counts by itself from its first number, so the page would have other numbers.",
                wrong: Message(
                    sv: """
                        1. Skriv
                        3. Skicka
                        """,
                    en: """
                        1. Write
                        3. Send
                        """
                ),
                right: Message(
                    sv: """
                        1. Skriv
                        2. Skicka
                        """,
                    en: """
                        1. Write
                        2. Send
                        """
                )
            )
        case .templateText:
            Explanation(
                .text,
                "En text i mallen säger vad du ska skriva. Den är kvar, och står på sidan.",
                "A text of the template says what you are to write. It is still there, and is on the page.",
                wrong: Message(sv: "Skriv texten här.", en: "Write the text here."),
                right: Message(
                    sv: "Torget byggs om under våren.",
                    en: "The square is rebuilt during the spring."
                )
            )
        case .hardToRead:
            Explanation(
                .otherwise,
                "LIX mäter hur långa ord och meningar är. Dela meningarna, och byt långa ord mot korta.",
                "LIX measures how long words and sentences are. Part the sentences, and use short words for "
                    + "long."
            )
        case .tooDeep:
            Explanation(
                .otherwise,
                "Listor inuti listor inuti listor går inte att läsa. Gör texten enklare.",
                "Lists within lists within lists can't be read. Make the text simpler."
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
