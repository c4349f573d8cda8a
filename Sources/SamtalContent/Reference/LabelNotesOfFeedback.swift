import SamtalModel

extension Label {
    var feedbackNote: WordNote {
        switch self {
        case .fromMeeting:
            WordNote(
                "Mötet det kom fram på, eller flera: deras Id.",
                "The meeting it comes from, or several: their Id.",
                "torgvandring"
            )
        case .weAsked: WordNote("Vad ni frågade.", "What you asked.", "Var vill du sitta?", "Where do you want to sit?")
        case .youSaid:
            WordNote(
                "Vad ni fick höra. Efter det kommer vad ni gjorde.",
                "What you were told. After it comes what you did.",
                "I skuggan.",
                "In the shade."
            )
        case .newInsights:
            WordNote(
                "Sådant ni inte visste.",
                "What you did not know.",
                "Många möts vid brunnen.",
                "Many meet by the well."
            )
        case .nextStep:
            WordNote(
                "Vad som händer nu.",
                "What happens now.",
                "Vi ritar om torget.",
                "We redraw the square."
            )
        case .howWeTold:
            WordNote(
                "Hur ni berättade: kanaler ur organisation.yml.",
                "How you told: channels from organisation.yml.",
                "skola, webb"
            )
        case .answers: WordNote("Hur många som svarade.", "How many answered.", "85")
        default:
            WordNote(
                "Vilken återkoppling med \"Vi utreder\" som det här svarar på: dess Id eller dag.",
                "Which entry with \"We are looking into it\" this answers: its Id or day.",
                "svar-1"
            )
        }
    }

    var answerNote: WordNote {
        switch self {
        case .weDid: WordNote("Det ni gjorde.", "What you did.", "Vi flyttar bänkarna.", "We move the benches.")
        case .weDidInPart:
            WordNote(
                "Det ni gjorde delvis. Skriv också varför inte allt.",
                "What you did in part. Write why not all, too.",
                "Hälften flyttas.",
                "Half of them are moved."
            )
        case .weDidNot:
            WordNote(
                "Det ni inte gjorde. Skriv också varför.",
                "What you did not do. Write why, too.",
                "Taket byggs inte.",
                "The roof is not built."
            )
        case .weAreLookingIntoIt:
            WordNote(
                "Det ni inte vet än. Skriv också när besked kommer.",
                "What you don't know yet. Write when the answer comes, too.",
                "Vi mäter ljudet.",
                "We measure the noise."
            )
        case .notOursToDecide:
            WordNote(
                "Det som någon annan bestämmer.",
                "What somebody else decides.",
                "Trafikverket bestämmer.",
                "The transport agency decides."
            )
        case .whyNot:
            WordNote("Varför det inte blev så.", "Why it was not done.", "Det är för dyrt.", "It costs too much.")
        default:
            WordNote(
                "Dagen då beskedet senast kommer. Det är ett löfte.",
                "The day by which the answer comes. It is a promise.",
                "2027-01-14"
            )
        }
    }

    var decisionNote: WordNote {
        switch self {
        case .outcome:
            WordNote(
                "Vad beslutet blev. Dagen då det berättades får stå i etiketten.",
                "What was decided. The day on which it was told may stand in the label.",
                "Torget byggs om.",
                "The square is rebuilt."
            )
        case .howTheDialogueChangedIt:
            WordNote(
                "Vad dialogen betydde för beslutet.",
                "What the dialogue meant to the decision.",
                "Det blir fler träd.",
                "There will be more trees."
            )
        case .effect:
            WordNote(
                "Om dialogen ändrade beslutet, bekräftade det eller inte betydde något.",
                "Whether the dialogue changed the decision, confirmed it or meant nothing.",
                "ändrade det",
                "changed it"
            )
        case .final:
            WordNote("Dagen då beslutet fick laga kraft.", "The day on which it became final.", "2026-12-14")
        case .minutes: WordNote("Länk till protokollet.", "A link to the minutes.", "https://www.example.org/protokoll")
        case .appeals:
            WordNote(
                "Hur många som överklagade, nej, eller ja om det inte är känt hur många.",
                "How many appealed, no, or yes where it is not known how many.",
                "nej",
                "no"
            )
        case .appealBy:
            WordNote(
                "Sista dag att överklaga, och klockslaget om det finns ett.",
                "The last day to appeal, and the time of day if there is one.",
                "2026-12-14"
            )
        case .aboutAppeals:
            WordNote(
                "Hur den som vill gör för att överklaga, eller var ett överklagande prövas.",
                "How to appeal, or where an appeal is tried.",
                "Förvaltningsrätten prövar beslutet.",
                "The administrative court is trying the decision."
            )
        default:
            WordNote(
                "Dialogen som beslutet ledde till: dess filnamn utan .md.",
                "The dialogue that it led to: its file name without .md.",
                "andra"
            )
        }
    }

    var implementationNote: WordNote {
        switch self {
        case .state: WordNote("Läget.", "How it stands.", "pågår", "ongoing")
        case .canBeInfluenced:
            WordNote(
                "Vad som ännu går att påverka.",
                "What can still be influenced.",
                "Vilka blommor det blir.",
                "Which flowers there will be."
            )
        default:
            WordNote(
                "Dagen eller perioden för nästa rapport. Det är ett löfte.",
                "The day or period of the next report. It is a promise.",
                "2027-03-01"
            )
        }
    }
}
