extension MessageKind {
    /// Of words and names.
    var explanationOfNames: Explanation {
        switch self {
        case .unknownWord:
            Explanation(
                .frontMatter,
                "Här går bara vissa ord att använda. Meddelandet räknar upp dem.",
                "Only some words can be used here. The message lists them.",
                wrong: Message(sv: "nivå: lagom", en: "level: middling"),
                right: Message(sv: "nivå: dialog", en: "level: dialogue")
            )
        case .unknownName:
            Explanation(
                .frontMatter,
                "Namnet finns inte i organisation.yml. Oftast är det felstavat. Är det nytt, lägg till det "
                    + "där först.",
                "The name is not in organisation.yml. Most often it is misspelt. If it is new, add it there "
                    + "first.",
                wrong: Message(sv: "områden: Älvängn", en: "areas: Älvängn"),
                right: Message(sv: "områden: Älvängen", en: "areas: Älvängen")
            )
        case .unknownDialogue:
            Explanation(
                .frontMatter,
                "Det finns ingen dialog med det filnamnet. Skriv det utan \".md\".",
                "There is no dialogue with that file name. Write it without \".md\".",
                wrong: Message(sv: "fortsätter-i: torget-tva", en: "continues-in: torget-tva"),
                right: Message(sv: "fortsätter-i: andra", en: "continues-in: andra")
            )
        case .circle:
            Explanation(
                .frontMatter,
                "Det ena pekar på det andra som pekar tillbaka. Då kommer ingen fram.",
                "One points at the other, which points back. Then nobody arrives.",
                wrong: Message(sv: "fortsätter-i: torget", en: "continues-in: torget"),
                right: Message(sv: "fortsätter-i: andra", en: "continues-in: andra")
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
