import SamtalModel

extension Label {
    var proposalNote: WordNote {
        switch self {
        case .readIt:
            WordNote("Länk till förslaget.", "A link to the proposal.", "https://www.example.org/forslag/1")
        case .submitted: WordNote("Dagen då det kom in.", "The day on which it came in.", "2026-10-05")
        case .votingUntil:
            WordNote("Sista dagen att rösta.", "The last day to vote.", "2026-11-05")
        case .votes: WordNote("Hur många som har röstat.", "How many have voted.", "120")
        case .votesNeeded:
            WordNote("Hur många röster som krävs.", "How many votes are needed.", "100")
        case .answerBy:
            WordNote(
                "Dagen då ni senast svarar. Det är ett löfte.",
                "The day by which you answer. It is a promise.",
                "2026-12-20"
            )
        case .handledBy:
            WordNote(
                "Vem eller vilka som behandlar det: id eller namn ur organisation.yml, eller någon annans namn.",
                "Who handles it, one or several: an id or name from organisation.yml, or someone else's name.",
                "samhallsbyggnadsnamnden"
            )
        case .answer:
            WordNote(
                "Svaret, och dagen då det gavs.",
                "The answer, and the day on which it was given.",
                "Vi bygger det nästa år.",
                "We build it next year."
            )
        case .theAnswerWas: WordNote("Ja, delvis eller nej.", "Yes, in part or no.", "delvis", "in part")
        default:
            WordNote(
                "En annan dialog som liknar: dess filnamn utan .md.",
                "Another dialogue that is like it: its file name without .md.",
                "andra"
            )
        }
    }

    var influenceNote: WordNote {
        switch self {
        case .what:
            WordNote(
                "Vad det är som går att påverka.",
                "What it is that can be influenced.",
                "Vilka träd som planteras.",
                "Which trees are planted."
            )
        case .whereItIsUsed:
            WordNote(
                "Var svaren används.",
                "Where the answers are used.",
                "I ritningarna.",
                "In the drawings."
            )
        case .how:
            WordNote("Hur man gör.", "How one does it.", "Svara på enkäten.", "Answer the survey.")
        default:
            WordNote(
                "Hur mycket man kan påverka. Annars nivån högst upp i filen.",
                "How much one can influence. Otherwise the level at the top of the file.",
                "dialog",
                "dialogue"
            )
        }
    }

    var takePartNote: WordNote {
        switch self {
        case .survey: WordNote("Länk till enkäten.", "A link to the survey.", "https://www.example.org/enkat")
        case .webForm:
            WordNote(
                "Länk till ett formulär eller en e-tjänst.",
                "A link to a form or an e-service.",
                "https://www.example.org/synpunkt"
            )
        case .eMail:
            WordNote("Adressen att svara till. Annars den i kontakt.", "Where to e-mail.", "dialog@example.org")
        case .letter:
            WordNote(
                "Adressen för brev.",
                "The address for letters.",
                "Ale kommun, Dialog, 449 80 Alafors"
            )
        case .telephone: WordNote("Numret att ringa.", "The number to phone.", "0303-70 30 00")
        case .inPerson:
            WordNote("Var man kan svara på plats.", "Where to answer in person.", "Biblioteket i Nol")
        case .onPaper:
            WordNote(
                "Var det finns papper att svara på, eller en låda att lämna det i.",
                "Where there is paper to answer on, or a box to leave it in.",
                "Finns på biblioteken",
                "At the libraries"
            )
        case .markYourAnswer:
            WordNote("Vad man skriver på svaret.", "What to write on the answer.", "KS 2026-117")
        case .lastDay:
            WordNote(
                "Sista dagen att svara. Annars när den öppna raden slutar.",
                "The last day to answer. Otherwise the end of the open row.",
                "2026-12-15"
            )
        case .timeNeeded:
            WordNote("Hur lång tid det tar.", "How long it takes.", "Fem minuter", "Five minutes")
        case .age: WordNote("För vilka åldrar.", "For which ages.", "Från 13 år", "From 13 years")
        default:
            WordNote("Om BankID krävs.", "Whether e-identification is needed.", "nej", "no")
        }
    }

    var affectedNote: WordNote {
        switch self {
        case .howTheyAreAffected:
            WordNote(
                "Vad det betyder för dem.",
                "What it means for them.",
                "De går över torget till skolan.",
                "They cross the square on their way to school."
            )
        case .howTheyTakePart:
            WordNote(
                "Hur de kan vara med.",
                "How they can take part.",
                "Vi kommer till fritidsgården.",
                "We come to the youth centre."
            )
        case .didNotReach:
            WordNote(
                "Vilka i gruppen ni inte nådde, och varför.",
                "Whom in the group you did not reach, and why.",
                "De yngsta: skolan hade lov.",
                "The youngest: the schools were closed."
            )
        default:
            WordNote(
                "Hur ni bjuder in: kanaler ur organisation.yml.",
                "How you invite: channels from organisation.yml.",
                "skola, webb",
                "skola, webb"
            )
        }
    }
}
