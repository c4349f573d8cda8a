extension MessageKind {
    /// Of themes, languages and the program itself.
    var explanationOfProgram: Explanation {
        switch self {
        case .ownFault:
            Explanation(
                .otherwise,
                "Felet är Samtals, inte ditt. Berätta om det för dem som sköter programmet.",
                "The fault is Samtal's, not yours. Tell those who look after the program."
            )
        case .template:
            Explanation(
                .otherwise,
                "En mall i temat har ett fel. Meddelandet säger vad som ska stå.",
                "A template of the theme has a fault. The message says what must stand there.",
                wrong: Message(sv: "{{#meetings}} … {{/meeting}}", en: "{{#meetings}} … {{/meeting}}"),
                right: Message(sv: "{{#meetings}} … {{/meetings}}", en: "{{#meetings}} … {{/meetings}}")
            )
        case .stylesheet:
            Explanation(
                .otherwise,
                "Temats stilmall saknar en färg, eller har den på ett sätt som inte går att räkna på.",
                "The theme's style sheet lacks a colour, or has it in a way that can't be worked out.",
                wrong: Message(sv: "--accent: blue;", en: "--accent: blue;"),
                right: Message(
                    sv: "--accent: light-dark(#005ea5, #7cc4ff);",
                    en: "--accent: light-dark(#005ea5, #7cc4ff);"
                )
            )
        case .languageFile:
            Explanation(
                .otherwise,
                "En fil i mappen languages saknar ett ord, eller har ett för mycket. Varje språk har samma "
                    + "ord som engelskan.",
                "A file in the folder languages lacks a word, or has one too many. Every language has the "
                    + "words that English has."
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
