import SamtalModel

extension Label {
    var meetingNote: WordNote {
        switch self {
        case .session:
            WordNote(
                "Ett av flera tillfällen, med nummer: tid och gärna plats. Är dagen inte bestämd, ungefär när.",
                "One of several sessions, with a number: time and perhaps place. If the day is not set, about when.",
                "2026-12-04 16.00–18.00, Biblioteket i Nol",
                "2026-12-04 16.00–18.00, The library in Nol"
            )
        case .form:
            WordNote("Vad för slags möte det är.", "What kind of meeting it is.", "möte", "meeting")
        case .place: WordNote("Stället.", "The place.", "Biblioteket i Nol", "The library in Nol")
        case .address: WordNote("Gatuadressen.", "The street address.", "Folketshusvägen 8, Nol")
        case .open:
            WordNote(
                "Öppettider med egna ord.",
                "Opening hours in words.",
                "Måndagar 13–19",
                "Mondays 13–19"
            )
        case .online:
            WordNote(
                "Adress för den som är med på nätet, eller hur man gör.",
                "The address for those who join online, or how to.",
                "https://www.example.org/mote"
            )
        case .organiser:
            WordNote(
                "Vem som ordnar mötet, om det inte är den som ansvarar för dialogen.",
                "Who arranges it, if not the one responsible for the dialogue.",
                "Hembygdsföreningen i Nol",
                "The local history society in Nol"
            )
        case .for:
            WordNote(
                "För vilka grupper. Efter semikolon får du skriva fritt.",
                "For which groups. After a semicolon you may write freely.",
                "unga; du som är nyfiken",
                "unga; you who are curious"
            )
        case .signUp:
            WordNote(
                "Hur man anmäler sig.",
                "How to sign up.",
                "Ring 0303-70 30 00",
                "Phone 0303-70 30 00"
            )
        case .signUpBy: WordNote("Sista dagen för anmälan.", "The last day to sign up.", "2026-12-01")
        case .seats: WordNote("Hur många det finns plats för.", "How many there is room for.", "40")
        case .languages:
            WordNote(
                "Vilka språk som talas.",
                "Which languages are spoken.",
                "svenska, arabiska",
                "Swedish, Arabic"
            )
        case .accessibility:
            WordNote(
                "Ingång, hiss, hörslinga och annat.",
                "Entrance, lift, induction loop and so on.",
                "Hörslinga. Inga trappsteg.",
                "Induction loop. No steps."
            )
        case .children:
            WordNote(
                "Vad som finns för barn.",
                "What there is for children.",
                "Lekhörna",
                "A play corner"
            )
        case .published:
            WordNote("Dagen då mötet annonserades.", "The day on which it was announced.", "2026-10-01")
        case .fromTheMunicipality:
            WordNote(
                "Vilka roller från kommunen som är med. Inga personer.",
                "Which roles from the municipality take part. No persons.",
                "Planarkitekten",
                "The planning architect"
            )
        default:
            WordNote(
                "Länk till anteckningarna.",
                "A link to the notes.",
                "https://www.example.org/anteckningar"
            )
        }
    }

    var meetingChangeNote: WordNote {
        switch self {
        case .moved:
            WordNote(
                "Mötet har fått ny tid eller plats. Skriv den gamla tiden efter \"från\".",
                "The meeting has a new time or place. Write the old time after \"from\".",
                "från 2026-12-01 18.00–20.00. Lokalen var upptagen.",
                "from 2026-12-01 18.00–20.00. The room was taken."
            )
        case .cancelled:
            WordNote("Mötet blir inte av.", "The meeting is called off.", "Det är för halt.", "It is too icy.")
        case .postponed:
            WordNote(
                "Mötet skjuts upp, och den nya tiden är inte klar.",
                "The meeting is put off, and the new time is not known.",
                "Vi letar ny lokal.",
                "We look for another room."
            )
        default:
            WordNote(
                "Ett inställt eller uppskjutet möte blir av.",
                "A meeting that was called off is on again.",
                "Vi har sandat.",
                "We have gritted."
            )
        }
    }
}
