extension MessageKind {
    /// Of what stands at the top of a file.
    var explanationOfKeys: Explanation {
        switch self {
        case .frontMatterMissing:
            Explanation(
                .file,
                "En fil börjar med sina uppgifter, mellan två rader med bara \"---\". Utan båda raderna går "
                    + "det inte att veta vad som är uppgifter och vad som är text.",
                "A file begins with its keys, between two lines with only \"---\". Without both, nobody can "
                    + "tell keys from text.",
                wrong: Message(
                    sv: """
                        rubrik: Nytt torg
                        ingress: Torget byggs om.

                        Text.
                        """,
                    en: """
                        title: A new square
                        summary: The square is rebuilt.

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skede: planeras
                        ---

                        Text.
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        phase: planned
                        ---

                        Text.
                        """
                )
            )
        case .tooLarge:
            Explanation(
                .otherwise,
                "Filen är större än en text behöver vara. Dela den, eller lägg bilder och dokument i mappen "
                    + "media.",
                "The file is larger than a text needs to be. Part it, or put pictures and documents in the "
                    + "folder media."
            )
        case .missingSpace:
            Explanation(
                .section(.meetings),
                "Efter kolonet i en uppgift, och efter \"#\" i en rubrik, ska det vara ett mellanslag.",
                "After the colon of a label or key, and after the \"#\" of a heading, there must be a space.",
                wrong: Message(sv: "- Form:möte", en: "- Form:meeting"),
                right: Message(sv: "- Form: möte", en: "- Form: meeting")
            )
        case .notAKey:
            Explanation(
                .frontMatter,
                "Mellan de två raderna med \"---\" får det bara stå uppgifter, en på varje rad: nyckel, "
                    + "kolon, mellanslag, värde.",
                "Between the two lines with \"---\" only keys may stand, one on each line: key, colon, "
                    + "space, value.",
                wrong: Message(sv: "Det här är en text", en: "This is a text"),
                right: Message(sv: "framtagen-med: Ungdomsrådet", en: "made-with: The youth council")
            )
        case .unknownKey:
            Explanation(
                .frontMatter,
                "Ordet före kolonet är inget som Samtal känner till. Oftast är det felstavat. Alla ord står "
                    + "i \"samtal words\".",
                "Samtal does not know the word before the colon. Most often it is misspelt. All words stand "
                    + "in \"samtal words\".",
                wrong: Message(sv: "områdn: alvangen", en: "araes: alvangen"),
                right: Message(sv: "områden: alvangen", en: "areas: alvangen")
            )
        case .twice:
            Explanation(
                .frontMatter,
                "Samma sak står två gånger, och bara den ena kan gälla. Ta bort den ena, eller flytta ihop "
                    + "texten.",
                "The same thing stands twice, and only one can hold. Remove one of them, or move the texts "
                    + "together.",
                wrong: Message(
                    sv: """
                        områden: alvangen
                        områden: nol
                        """,
                    en: """
                        areas: alvangen
                        areas: nol
                        """
                ),
                right: Message(sv: "områden: alvangen, nol", en: "areas: alvangen, nol")
            )
        case .missingValue:
            Explanation(
                .frontMatter,
                "Efter kolonet ska det stå något. Finns det inget att skriva, ta bort hela raden.",
                "Something must stand after the colon. If there is nothing to write, remove the whole line.",
                wrong: Message(sv: "framtagen-med:", en: "made-with:"),
                right: Message(sv: "framtagen-med: Ungdomsrådet", en: "made-with: The youth council")
            )
        case .missingKey:
            Explanation(
                .file,
                "En uppgift som alltid behövs saknas. Lägg till raden som meddelandet visar.",
                "Something that is always needed is missing. Add the line that the message shows.",
                wrong: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skede: planeras
                        ---

                        Text.
                        """,
                    en: """
                        ---
                        title: A new square
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        phase: planned
                        ---

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skede: planeras
                        ---

                        Text.
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        phase: planned
                        ---

                        Text.
                        """
                )
            )
        case .keyElsewhere:
            Explanation(
                .frontMatter,
                "Uppgiften finns, men hör till ett annat slags fil. Dialoger ligger i mappen dialogues och "
                    + "vanliga sidor i pages.",
                "There is such a key, but it belongs to another kind of file. Dialogues are in the folder "
                    + "dialogues, ordinary pages in pages.",
                wrong: Message(sv: "sidfot: ja", en: "footer: yes"),
                right: Message(sv: "områden: alvangen", en: "areas: alvangen")
            )
        case .tooLong:
            Explanation(
                .frontMatter,
                "Rubriken och ingressen visas i listor och sökträffar. Är de för långa läser ingen dem till "
                    + "slut.",
                "Titles and summaries are shown in lists and search results. Nobody reads long ones to the end.",
                wrong: Message(
                    sv: "rubrik: Nytt torg i Älvängen med plats för lek, torghandel, scen och "
                        + "sittplatser i skuggan av stora träd",
                    en: "title: A new square in Älvängen with room for play, a market, a stage "
                        + "and places to sit in the shade of trees"
                ),
                right: Message(sv: "rubrik: Nytt torg i Älvängen", en: "title: A new square in Älvängen")
            )
        case .missingRegistryNumber:
            Explanation(
                .frontMatter,
                "En detaljplan har ett ärende i diariet. Med numret hittar man handlingarna.",
                "A detailed plan has a case in the registry. By its number the documents are found.",
                wrong: Message(sv: "slag: detaljplan", en: "kind: plan"),
                right: Message(
                    sv: """
                        slag: detaljplan
                        diarienummer: KS 2026-117
                        """,
                    en: """
                        kind: plan
                        registry-number: KS 2026-117
                        """
                )
            )
        case .idCharacters:
            Explanation(
                .section(.meetings),
                "Ett id står i adresser och kalendrar. Därför får det bara ha a–z, 0–9 och enkla bindestreck.",
                "An id stands in addresses and calendars. Therefore it may have only a–z, 0–9 and single "
                    + "hyphens.",
                wrong: Message(sv: "- Id: Torgmöte 1", en: "- Id: The square 1"),
                right: Message(sv: "- Id: torgmote-1", en: "- Id: the-square-1")
            )
        case .formerAddress:
            Explanation(
                .frontMatter,
                "En adress som sidan har haft förut skrivs från webbplatsens rot, med snedstreck först och "
                    + "sist.",
                "An address that the page has had before is written from the site's root, with a slash first "
                    + "and last.",
                wrong: Message(sv: "tidigare-adresser: dialoger/torget", en: "aliases: dialogues/square"),
                right: Message(
                    sv: "tidigare-adresser: /dialoger/det-gamla-torget/",
                    en: "aliases: /dialogues/the-old-square/"
                )
            )
        case .missingReason:
            Explanation(
                .section(.timeline),
                "En dialog som avbryts eller inte blir av behöver ett skäl. Annars undrar alla som har svarat.",
                "A dialogue that is cancelled or declined needs a reason. Otherwise all who answered will "
                    + "wonder.",
                wrong: Message(sv: "- 2026-12-20: avbruten", en: "- 2026-12-20: cancelled"),
                right: Message(
                    sv: "- 2026-12-20: avbruten – pengarna räcker inte",
                    en: "- 2026-12-20: cancelled – there is not enough money"
                )
            )
        case .reasonTwice:
            Explanation(
                .file,
                "Skälet står både överst i filen och i tidplanen. Behåll det ena, så att de aldrig säger olika.",
                "The reason stands both at the top of the file and in the timeline. Keep one of them, so "
                    + "that they never differ.",
                wrong: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skäl: Det blev för dyrt.
                        ---

                        ## Tidplan

                        - 2026-12-20: avbruten – pengarna räcker inte
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        reason: It became too dear.
                        ---

                        ## Timeline

                        - 2026-12-20: cancelled – there is not enough money
                        """
                ),
                right: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        ---

                        ## Tidplan

                        - 2026-12-20: avbruten – pengarna räcker inte
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        ---

                        ## Timeline

                        - 2026-12-20: cancelled – there is not enough money
                        """
                )
            )
        case .reasonUnused:
            Explanation(
                .file,
                "Ett skäl visas bara när dialogen är avbruten, avböjd eller tillbakadragen.",
                "A reason is shown only where the dialogue is cancelled, declined or withdrawn.",
                wrong: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skäl: Det blev för dyrt.
                        ---

                        ## Tidplan

                        - 2026-11-20 – 2026-12-15: öppen
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        reason: It became too dear.
                        ---

                        ## Timeline

                        - 2026-11-20 – 2026-12-15: open
                        """
                ),
                right: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skäl: Det blev för dyrt.
                        ---

                        ## Tidplan

                        - 2026-11-20: avbruten
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        reason: It became too dear.
                        ---

                        ## Timeline

                        - 2026-11-20: cancelled
                        """
                )
            )
        case .missingPhase:
            Explanation(
                .file,
                "Sidan måste kunna säga hur långt dialogen har kommit. Det tar den ur tidplanen, eller ur "
                    + "\"skede\".",
                "The page must be able to tell how far the dialogue has come. It is taken from the timeline, "
                    + "or from \"phase\".",
                wrong: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        ---

                        Text.
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        ---

                        Text.
                        """
                ),
                right: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skede: planeras
                        ---

                        Text.
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        phase: planned
                        ---

                        Text.
                        """
                )
            )
        case .phaseBesideTimeline:
            Explanation(
                .file,
                "Där det finns en tidplan är det den som styr. Ett skede vid sidan av skulle förr eller "
                    + "senare säga något annat.",
                "Where there is a timeline, it rules. A phase beside it would sooner or later say something "
                    + "else.",
                wrong: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        skede: planeras
                        ---

                        ## Tidplan

                        - 2026-11-20 – 2026-12-15: öppen
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        phase: planned
                        ---

                        ## Timeline

                        - 2026-11-20 – 2026-12-15: open
                        """
                ),
                right: Message(
                    sv: """
                        ---
                        rubrik: Nytt torg
                        ingress: Torget byggs om.
                        ansvarig: kommunstyrelsen
                        publicerad: 2026-10-01
                        ---

                        ## Tidplan

                        - 2026-11-20 – 2026-12-15: öppen
                        """,
                    en: """
                        ---
                        title: A new square
                        summary: The square is rebuilt.
                        responsible: kommunstyrelsen
                        published: 2026-10-01
                        ---

                        ## Timeline

                        - 2026-11-20 – 2026-12-15: open
                        """
                )
            )
        case .phaseByItself:
            Explanation(
                .section(.timeline),
                "Skedet \"beslutad\" kommer av sig självt när det står i filen vad beslutet blev. Skriv "
                    + "\"inför beslut\" i tidplanen.",
                "The phase \"decided\" comes by itself when the file tells the outcome. Write \"decision\" "
                    + "in the timeline.",
                wrong: Message(sv: "- 2027-02-10: beslutad", en: "- 2027-02-10: decided"),
                right: Message(sv: "- 2027-02-10: inför beslut", en: "- 2027-02-10: decision")
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
