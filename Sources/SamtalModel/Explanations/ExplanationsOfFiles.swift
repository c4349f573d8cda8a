extension MessageKind {
    /// Of files and folders.
    var explanationOfFiles: Explanation {
        switch self {
        case .missingFile:
            Explanation(
                .otherwise,
                "Mappen med innehållet behöver både site.yml och organisation.yml.",
                "The folder with the content needs both site.yml and organisation.yml."
            )
        case .notAFile:
            Explanation(
                .otherwise,
                "Samtal läser bara vanliga filer, så att inget utanför mappen kan hamna på webbplatsen.",
                "Samtal reads only ordinary files, so that nothing outside the folder can end up on the site."
            )
        case .unreadableFile:
            Explanation(
                .otherwise,
                "Filen finns men går inte att öppna. Oftast saknas behörighet.",
                "The file is there but can't be opened. Most often the permission lacks."
            )
        case .sameAddress:
            Explanation(
                .otherwise,
                "Två sidor eller filer skulle få samma adress. Ge den ena ett annat namn.",
                "Two pages or files would get one address. Give one of them another name."
            )
        case .differsInCase:
            Explanation(
                .otherwise,
                "Namnen skiljer sig bara i stora och små bokstäver. På många datorer är de samma fil.",
                "The names differ only in capital and small letters. On many computers they are one file.",
                wrong: Message(
                    sv: """
                        media/Torget.jpg
                        media/torget.jpg
                        """,
                    en: """
                        media/Torget.jpg
                        media/torget.jpg
                        """
                ),
                right: Message(
                    sv: """
                        media/torget-norr.jpg
                        media/torget-soder.jpg
                        """,
                    en: """
                        media/torget-norr.jpg
                        media/torget-soder.jpg
                        """
                )
            )
        case .unusedFile:
            Explanation(
                .otherwise,
                "Samtal läser site.yml, organisation.yml och mapparna dialogues, pages och media. Låt namnet "
                    + "börja med \"_\" om det ska ligga kvar.",
                "Samtal reads site.yml, organisation.yml and the folders dialogues, pages and media. Begin "
                    + "the name with \"_\" if it is to stay.",
                wrong: Message(sv: "dialoger/torget.md", en: "dialoger/torget.md"),
                right: Message(sv: "dialogues/torget.md", en: "dialogues/torget.md")
            )
        case .fileName:
            Explanation(
                .otherwise,
                "Filens namn blir sidans adress: små bokstäver a–z, siffror och enkla bindestreck.",
                "The file's name becomes the page's address: small letters a–z, figures and single hyphens.",
                wrong: Message(sv: "dialogues/Nytt torg i Älvängen.md", en: "dialogues/Nytt torg i Älvängen.md"),
                right: Message(sv: "dialogues/nytt-torg-i-alvangen.md", en: "dialogues/nytt-torg-i-alvangen.md")
            )
        case .wordProcessor:
            Explanation(
                .otherwise,
                "Samtal läser vanliga textfiler. Kopiera texten ur Word till en ny fil i Anteckningar eller "
                    + "i webbläsaren.",
                "Samtal reads plain text files. Copy the text from Word to a new file in a text editor or "
                    + "the browser.",
                wrong: Message(sv: "dialogues/torget.docx", en: "dialogues/torget.docx"),
                right: Message(sv: "dialogues/torget.md", en: "dialogues/torget.md")
            )
        case .encoding:
            Explanation(
                .otherwise,
                "Filen är sparad med en gammal teckenkodning. Spara den som UTF-8, annars blir å, ä och ö fel.",
                "The file is saved in an old encoding. Save it as UTF-8; otherwise letters go wrong."
            )
        case .conflict:
            Explanation(
                .text,
                "Två personer har ändrat samma rader, och båda texterna står kvar. Behåll den rätta, och ta "
                    + "bort raderna med tecken.",
                "Two people have changed the same lines, and both texts are left. Keep the right one, and "
                    + "remove the lines of marks.",
                wrong: Message(
                    sv: """
                        <<<<<<< HEAD
                        Det ena.
                        =======
                        Det andra.
                        >>>>>>> torget
                        """,
                    en: """
                        <<<<<<< HEAD
                        One.
                        =======
                        Another.
                        >>>>>>> torget
                        """
                ),
                right: Message(sv: "Det andra.", en: "Another.")
            )
        case .controlCharacter:
            Explanation(
                .otherwise,
                "Ett osynligt styrtecken följde med när texten kopierades. Ta bort det.",
                "An unseen control character came along when the text was copied. Remove it."
            )
        case .unseenCharacter:
            Explanation(
                .otherwise,
                "Ett tecken som inte syns gör att texten läses på ett annat sätt än den ser ut. Skriv om "
                    + "raden för hand.",
                "A character that can't be seen makes the text read otherwise than it looks. Write the line "
                    + "anew by hand."
            )
        case .personalNumber:
            Explanation(
                .text,
                "Personuppgifter får inte publiceras. Ta bort numret, också om det bara liknar ett.",
                "Personal data may not be published. Remove the number, even if it only looks like one.",
                wrong: Message(sv: "Hör av dig till 19811218-9876.", en: "Get in touch with 19811218-9876."),
                right: Message(sv: "Hör av dig till planarkitekten.", en: "Get in touch with the planning architect.")
            )
        case .sameTitle:
            Explanation(
                .otherwise,
                "Två dialoger med samma rubrik går inte att skilja åt i listor och sökträffar.",
                "Two dialogues with one title can't be told apart in lists and search results.",
                wrong: Message(sv: "rubrik: Ny lekplats", en: "title: A new playground"),
                right: Message(sv: "rubrik: Ny lekplats i Nol", en: "title: A new playground in Nol")
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
