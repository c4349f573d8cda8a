import SamtalModel

extension ReferenceMaker {
    /// How days, times, periods and people are written.
    var forms: [Reference.Chapter] {
        WrittenForm.Kind.allCases.map { kind in
            Reference.Chapter(
                kind.title,
                kind.about,
                WrittenForm.all.filter { $0.kind == kind }.map { form in
                    Reference.Entry(form.written.english, form.written, form.meaning, example: form.written)
                }
            )
        } + [smallWords, calendarWords]
    }

    /// Months, weekdays and ordinals, which are no words of their own in the grammar's tables.
    private var calendarWords: Reference.Chapter {
        // 4 January 2027 is a Monday, and 1 the first weekday (ISO 8601).
        let examples: [(kind: WordKind, meaning: Message, example: (Int, Message) -> Message)] = [
            (
                .months, Message(sv: "En månad.", en: "A month."),
                { _, word in Message(sv: "3 ", en: "3 ").joined("", word) }
            ),
            (
                .weekdays, Message(sv: "En veckodag. Den måste stämma.", en: "A weekday. It must be the right one."),
                { number, word in word.joined(" ", Message(sv: "\(4 + number) januari", en: "\(4 + number) January")) }
            ),
            (
                .ordinals, Message(sv: "Ett kvartals nummer.", en: "The number of a quarter."),
                { _, word in word.joined(" ", Message(sv: "kvartalet", en: "quarter")) }
            ),
        ]
        return Reference.Chapter(
            Message(sv: "Månader och veckodagar", en: "Months and weekdays"),
            Message(sv: "I dagar och perioder.", en: "In days and periods."),
            examples.flatMap { kind, meaning, example in
                kind.ids.enumerated().map { index, id in
                    let name = Message(sv: swedish.printed(kind, index), en: english.printed(kind, index))
                    return Reference.Entry(
                        "\(kind.id)-\(id)",
                        name,
                        others: others(kind, index),
                        meaning,
                        example: example(index, name).joined(" ", Message(sv: "2027", en: "2027"))
                    )
                }
            }
        )
    }

    /// The words that stand inside values, each with a value that has it.
    private var smallWords: Reference.Chapter {
        Reference.Chapter(
            Message(sv: "Små ord i värden", en: "Small words in values"),
            Message(
                sv: "Ord som Samtal förstår inuti dagar, tider och listor.",
                en: "Words inside days, times and lists."
            ),
            Particle.allCases.map {
                Reference.Entry($0.id, printed($0), others: others($0), $0.note.meaning, example: $0.note.example)
            }
                + Period.Qualifier.allCases.map {
                    Reference.Entry($0.id, printed($0), others: others($0), $0.meaning, example: rough(printed($0)))
                }
                + PeriodName.allCases.map {
                    Reference.Entry($0.id, printed($0), others: others($0), $0.note.meaning, example: $0.note.example)
                }
        )
    }

    private func rough(_ qualifier: Message) -> Message {
        qualifier.joined(" ", Message(sv: "mars 2027", en: "March 2027"))
    }
}

extension WrittenForm.Kind {
    fileprivate var title: Message {
        switch self {
        case .day: Message(sv: "Dagar", en: "Days")
        case .time: Message(sv: "Tider", en: "Times")
        case .days: Message(sv: "Från en dag till en annan", en: "From one day to another")
        case .period: Message(sv: "Perioder", en: "Periods")
        case .people: Message(sv: "Antal personer", en: "Numbers of people")
        }
    }

    fileprivate var about: Message {
        switch self {
        case .day: Message(sv: "Överallt där det ska stå en dag.", en: "Wherever a day is to stand.")
        case .time: Message(sv: "När ett möte eller tillfälle är.", en: "When a meeting or session is.")
        case .days: Message(sv: "I tidplanen, och för en utställning.", en: "In the timeline, and for an exhibition.")
        case .period:
            Message(
                sv:
                    "Där ingen exakt dag är bestämd: i tidplanen, i genomförandet, för ett beslut eller ett möte. Sidan "
                    + "skriver \"preliminärt\".",
                en:
                    "Where no day is set: in the timeline, in the implementation, for a decision or a meeting. The page says "
                    + "that it is preliminary."
            )
        case .people: Message(sv: "Hur många som deltog eller svarade.", en: "How many took part or answered.")
        }
    }
}

extension Particle {
    fileprivate var note: WordNote {
        switch self {
        case .until:
            WordNote(
                "Mellan två dagar.",
                "Between two days.",
                "- 2026-11-20 till 2026-12-15: öppen",
                "- 2026-11-20 to 2026-12-15: open"
            )
        case .from:
            WordNote(
                "Framför den första av två dagar, och framför den gamla tiden när ett möte flyttas.",
                "Before the first of two days, and before the old time when a meeting is moved.",
                "- Flyttat 2026-11-20: från 2026-12-01 18.00–20.00. Lokalen var upptagen.",
                "- Moved 2026-11-20: from 2026-12-01 18.00–20.00. The room was taken."
            )
        case .insteadOf:
            WordNote(
                "Framför den gamla dagen när något flyttas.",
                "Before the old day when something is moved.",
                "- Ändrat 2026-11-20: öppen till 2026-12-15 i stället för 2026-12-08. Fler ville svara.",
                "- Changed 2026-11-20: open until 2026-12-15 instead of 2026-12-08. More wanted to answer."
            )
        case .at:
            WordNote(
                "Framför ett klockslag.",
                "Before a time of day.",
                "- När: 2026-12-03 kl. 18.00–20.00",
                "- When: 2026-12-03 at 18.00–20.00"
            )
        case .feedback:
            WordNote(
                "Ett löfte om återkoppling i tidplanen.",
                "A promise of feedback in the timeline.",
                "- 2027-01-14: återkoppling – vad svaren ledde till",
                "- 2027-01-14: feedback – what the answers led to"
            )
        case .decorative:
            WordNote(
                "En bild som inte säger något.",
                "A picture that says nothing.",
                "![](media/torget.png \"dekorativ\")",
                "![](media/torget.png \"decorative\")"
            )
        case .and:
            WordNote(
                "Före det sista i en lista.",
                "Before the last of a list.",
                "- Så berättade vi: skola och webb",
                "- How we told: skola and webb"
            )
        case .of:
            WordNote(
                "I en period.",
                "In a period.",
                "- slutet av mars 2027: byggstart",
                "- end of March 2027: building begins"
            )
        case .percent:
            WordNote(
                "Efter en siffra i ett resultat.",
                "After a figure of a result.",
                "- Leka: 60 procent",
                "- Play: 60 percent"
            )
        case .or:
            WordNote(
                "Mellan två perioder.",
                "Between two periods.",
                "- mars eller april 2027: byggstart",
                "- March or April 2027: building begins"
            )
        case .untilFurtherNotice:
            WordNote(
                "När det inte finns något slut.",
                "Where there is no end.",
                "- 2026-11-20 – tills vidare: öppen",
                "- 2026-11-20 – until further notice: open"
            )
        case .later:
            WordNote("När ingen vet än.", "Where nobody knows yet.", "- senare: byggstart", "- later: building begins")
        case .during:
            WordNote(
                "Framför en period. Det gör ingen skillnad.",
                "Before a period. It makes no difference.",
                "- under 2028: byggstart",
                "- during 2028: building begins"
            )
        case .between:
            WordNote(
                "Framför två dagar.",
                "Before two days.",
                "- mellan den 1 april och den 31 maj 2027: öppen",
                "- between 1 April and 31 May 2027: open"
            )
        case .am:
            WordNote(
                "Efter ett klockslag före middagstid.",
                "After a time before noon.",
                "- När: 2026-12-03 kl. 9 fm–kl. 11 fm",
                "- When: 2026-12-03 9am–11am"
            )
        case .pm:
            WordNote(
                "Efter ett klockslag efter middagstid.",
                "After a time after noon.",
                "- När: 2026-12-03 kl. 6 em–kl. 8 em",
                "- When: 2026-12-03 6pm–8pm"
            )
        case .noon:
            WordNote("Klockan 12.00.", "12:00.", "- När: 2026-12-03 mitt på dagen", "- When: 2026-12-03 noon")
        case .midnight:
            WordNote(
                "Klockan 24.00, efter en början.",
                "24:00, after a beginning.",
                "- När: 2026-12-03 18.00–midnatt",
                "- When: 2026-12-03 6pm–midnight"
            )
        }
    }
}

extension Period.Qualifier {
    fileprivate var meaning: Message {
        switch self {
        case .beginning: Message(sv: "Den första delen.", en: "The first part.")
        case .middle: Message(sv: "Den mellersta delen.", en: "The middle part.")
        case .end: Message(sv: "Den sista delen.", en: "The last part.")
        case .around: Message(sv: "Ungefär då. Det går inte att lova.", en: "About then. It can't be promised.")
        case .earliest: Message(sv: "Inte före. Det går inte att lova.", en: "Not before. It can't be promised.")
        case .latest:
            Message(
                sv: "Inte efter. För en dag eller en period, men inte för skedena öppen och pausad.",
                en: "Not after. For a day or a period, but not for the phases open and paused."
            )
        }
    }
}

extension PeriodName {
    fileprivate var note: WordNote {
        switch self {
        case .spring: WordNote("Slutar 31 maj.", "Ends on 31 May.", "våren 2027", "spring 2027")
        case .summer: WordNote("Slutar 31 augusti.", "Ends on 31 August.", "sommaren 2027", "summer 2027")
        case .autumn: WordNote("Slutar 30 november.", "Ends on 30 November.", "hösten 2027", "autumn 2027")
        case .winter:
            WordNote("Slutar med februari.", "Ends with February.", "vintern 2026/2027", "winter 2026/2027")
        case .quarter: WordNote("Tre månader.", "Three months.", "kvartal 1 2027", "quarter 1 2027")
        case .half: WordNote("Sex månader.", "Six months.", "första halvåret 2027", "first half of 2027")
        case .week: WordNote("Veckans nummer.", "The week's number.", "vecka 36 2027", "week 36 2027")
        case .beforeSummer:
            WordNote("Slutar 31 maj.", "Ends on 31 May.", "före sommaren 2027", "before summer 2027")
        case .afterSummer:
            WordNote("Slutar 30 november.", "Ends on 30 November.", "efter sommaren 2027", "after summer 2027")
        case .lateWinter:
            WordNote("Februari och mars.", "February and March.", "vårvintern 2027", "late winter 2027")
        case .beforeChristmas:
            WordNote("Slutar 23 december.", "Ends on 23 December.", "före jul 2026", "before Christmas 2026")
        case .afterChristmas:
            WordNote(
                "Slutar 31 januari året efter.",
                "Ends on 31 January of the next year.",
                "efter jul 2026",
                "after Christmas 2026"
            )
        case .afterNewYear:
            WordNote("Slutar 31 januari.", "Ends on 31 January.", "efter nyår 2027", "after New Year 2027")
        case .beforeTurnOfYear:
            WordNote(
                "Slutar 31 december. Skrivs med två år.",
                "Ends on 31 December. Written with two years.",
                "före årsskiftet 2026/2027",
                "before the turn of the year 2026/2027"
            )
        case .turnOfYear:
            WordNote(
                "Slutar 15 januari. Skrivs med två år.",
                "Ends on 15 January. Written with two years.",
                "årsskiftet 2026/2027",
                "the turn of the year 2026/2027"
            )
        case .afterTurnOfYear:
            WordNote(
                "Slutar 31 januari. Skrivs med två år.",
                "Ends on 31 January. Written with two years.",
                "efter årsskiftet 2026/2027",
                "after the turn of the year 2026/2027"
            )
        }
    }
}
