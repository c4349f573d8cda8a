extension MessageKind {
    /// Of translations and easy read.
    var explanationOfTranslations: Explanation {
        switch self {
        case .factInTranslation:
            Explanation(
                .otherwise,
                "Dagar, platser och andra uppgifter står bara i originalet, så att de aldrig kan bli olika. "
                    + "Översättningen har bara orden.",
                "Days, places and other facts stand only in the original, so that they can never differ. The "
                    + "translation has only the words.",
                wrong: Message(
                    sv: """
                        ## Meetings

                        ### A walk

                        - Id: vandring
                        - When: 2026-12-03 18.00–20.00
                        """,
                    en: """
                        ## Meetings

                        ### A walk

                        - Id: vandring
                        - When: 2026-12-03 18.00–20.00
                        """
                ),
                right: Message(
                    sv: """
                        ## Meetings

                        ### A walk

                        - Id: vandring
                        - Accessibility: no steps
                        """,
                    en: """
                        ## Meetings

                        ### A walk

                        - Id: vandring
                        - Accessibility: no steps
                        """
                )
            )
        case .notInOriginal:
            Explanation(
                .otherwise,
                "Översättningen har något som originalet saknar. Skriv det där först.",
                "The translation has something that the original lacks. Write it there first."
            )
        case .translationDiffers:
            Explanation(
                .otherwise,
                "Översättningen säger inte samma sak som originalet: något fattas, är för mycket eller står "
                    + "i en annan ordning.",
                "The translation does not say the same as the original: something lacks, is too much or "
                    + "stands in another order."
            )
        case .missingOriginal:
            Explanation(
                .otherwise,
                "En översättning ligger bredvid sitt original och heter likadant, med språkets kod före "
                    + "\".md\".",
                "A translation lies beside its original, and has the same name with the language's code "
                    + "before \".md\".",
                wrong: Message(sv: "dialogues/torget.en.md", en: "dialogues/torget.en.md"),
                right: Message(
                    sv: """
                        dialogues/torget.md
                        dialogues/torget.en.md
                        """,
                    en: """
                        dialogues/torget.md
                        dialogues/torget.en.md
                        """
                )
            )
        case .languageOfFile:
            Explanation(
                .otherwise,
                "Koden före \".md\" är ett av webbplatsens språk, eller \"lattlast\".",
                "The code before \".md\" is one of the site's languages, or \"lattlast\".",
                wrong: Message(sv: "dialogues/torget.eng.md", en: "dialogues/torget.eng.md"),
                right: Message(sv: "dialogues/torget.en.md", en: "dialogues/torget.en.md")
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
