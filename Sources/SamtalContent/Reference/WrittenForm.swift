import SamtalModel

/// A way in which a day, a time, a period or a number may be written.
struct WrittenForm: Sendable {
    enum Kind: Sendable, CaseIterable { case day, time, days, period, people }

    let kind: Kind
    let meaning: Message
    /// As it is written in a Swedish and in an English file.
    let written: Message

    fileprivate init(_ kind: Kind, _ sv: String, _ en: String, _ swedish: String, _ english: String? = nil) {
        self.kind = kind
        meaning = Message(sv: sv, en: en)
        written = Message(sv: swedish, en: english ?? swedish)
    }

    static let all: [WrittenForm] =
        days + times + spans + periods + roughPeriods + people

    private static let days = [
        WrittenForm(.day, "År, månad och dag.", "Year, month and day.", "2026-12-03"),
        WrittenForm(.day, "Med månadens namn.", "With the month's name.", "3 december 2026", "3 December 2026"),
        WrittenForm(
            .day,
            "Med veckodag. Den måste stämma.",
            "With the weekday. It must be the right one.",
            "torsdag 3 december 2026",
            "Thursday 3 December 2026"
        ),
        WrittenForm(.day, "Kort.", "Short.", "3/12 2026"),
    ]

    private static let times = [
        WrittenForm(.time, "Dag, början och slut.", "Day, beginning and end.", "2026-12-03 18.00–20.00"),
        WrittenForm(
            .time,
            "Med ord.",
            "With words.",
            "torsdag 3 december 2026 kl. 18.00–20.00",
            "Thursday 3 December 2026 at 18.00–20.00"
        ),
        WrittenForm(.time, "Kolon går också.", "Colons will do.", "2026-12-03 18:00-20:00"),
        WrittenForm(.time, "Bara när det börjar.", "Only when it begins.", "2026-12-03 kl. 18.00", "2026-12-03 18.00"),
        WrittenForm(.time, "Förbi midnatt.", "Past midnight.", "2026-12-03 18.00–24.00"),
        WrittenForm(
            .time,
            "Slutet ungefär.",
            "The end only roughly.",
            "2026-12-03 18.00–ca 20.30",
            "2026-12-03 18.00–about 20.30"
        ),
        WrittenForm(
            .time,
            "Med fm och em.",
            "With am and pm.",
            "2026-12-03 kl. 6–7.30 em",
            "2026-12-03, 6–7.30pm"
        ),
    ]

    private static let spans = [
        WrittenForm(.days, "Från och med, till och med.", "Both ends included.", "2026-11-20 – 2026-12-15"),
        WrittenForm(
            .days,
            "Med ord.",
            "With words.",
            "2026-11-20 till 2026-12-15",
            "2026-11-20 until 2026-12-15"
        ),
        WrittenForm(
            .days,
            "Med ord för båda.",
            "With words for both.",
            "från den 20 november till den 15 december 2026",
            "from 20 November to 15 December 2026"
        ),
        WrittenForm(
            .days,
            "Förkortat.",
            "Shortened, in Swedish.",
            "fr.o.m. 2026-11-20 t.o.m. 2026-12-15",
            "2026-11-20 to 2026-12-15"
        ),
        WrittenForm(
            .days,
            "Utan slut, för skedet öppen.",
            "Without an end, for the open phase.",
            "2026-11-20 – tills vidare",
            "2026-11-20 – until further notice"
        ),
    ]

    private static let periods = [
        WrittenForm(.period, "Ett år.", "A year.", "2027"),
        WrittenForm(.period, "Två år.", "Two years.", "2026–2027"),
        WrittenForm(.period, "En månad.", "A month.", "mars 2027", "March 2027"),
        WrittenForm(.period, "En månad i siffror.", "A month in figures.", "2027-03"),
        WrittenForm(.period, "Flera månader.", "Several months.", "mars–april 2027", "March–April 2027"),
        WrittenForm(
            .period,
            "En årstid: våren slutar 31 maj, sommaren 31 augusti, hösten 30 november.",
            "A season: spring ends on 31 May, summer on 31 August, autumn on 30 November.",
            "våren 2027",
            "spring 2027"
        ),
        WrittenForm(
            .period,
            "Vintern har två år och slutar med februari.",
            "Winter has two years, and ends with February.",
            "vintern 2026/2027",
            "winter 2026/2027"
        ),
        WrittenForm(
            .period,
            "Från en period till en annan.",
            "From one period to another.",
            "hösten 2026 – våren 2027",
            "autumn 2026 – spring 2027"
        ),
        WrittenForm(
            .period,
            "Före eller efter sommaren: slutar 31 maj, eller 30 november.",
            "Before or after summer: ends on 31 May, or on 30 November.",
            "efter sommaren 2027",
            "after summer 2027"
        ),
        WrittenForm(
            .period,
            "Ett årsskifte har två år, och slutar 15 januari.",
            "A turn of the year has two years, and ends on 15 January.",
            "vid årsskiftet 2026/2027",
            "at the turn of the year 2026/2027"
        ),
        WrittenForm(.period, "Ett kvartal.", "A quarter.", "kvartal 1 2027", "quarter 1 2027"),
        WrittenForm(
            .period,
            "Ett kvartal med ord.",
            "A quarter in words.",
            "första kvartalet 2027",
            "first quarter 2027"
        ),
        WrittenForm(.period, "En vecka.", "A week.", "vecka 36 2027", "week 36 2027"),
        WrittenForm(.period, "Flera veckor.", "Several weeks.", "vecka 12–14 2027", "week 12–14 2027"),
    ]

    private static let roughPeriods = [
        WrittenForm(
            .period,
            "Början, mitten eller slutet av en period.",
            "The beginning, middle or end of a period.",
            "slutet av mars 2027",
            "end of March 2027"
        ),
        WrittenForm(.period, "Ungefär då.", "About then.", "omkring mars 2027", "around March 2027"),
        WrittenForm(
            .period,
            "Inte före. En dag går också.",
            "Not before. A day will do too.",
            "tidigast 2027-03-15",
            "earliest 2027-03-15"
        ),
        WrittenForm(
            .period,
            "Inte före en del av en period.",
            "Not before a part of a period.",
            "tidigast i början av 2028",
            "early in 2028 at the earliest"
        ),
        WrittenForm(
            .period,
            "Inte efter. En dag går också: för återkoppling är det ett löfte.",
            "Not after. A day will do too: for feedback it is a promise.",
            "senast 2027-03-15",
            "no later than 2027-03-15"
        ),
        WrittenForm(.period, "Ingen vet än.", "Nobody knows yet.", "senare", "later"),
    ]

    private static let people = [
        WrittenForm(.people, "Hur många.", "How many.", "24"),
        WrittenForm(.people, "Tusental.", "Thousands.", "1 200", "1,200"),
        WrittenForm(.people, "Hur många i varje grupp.", "How many of each group.", "unga 20, boende 4"),
        WrittenForm(.people, "Ungefär. Räknas som 40.", "About. Counted as 40.", "ca 40", "about 40"),
        WrittenForm(
            .people,
            "Ungefär, med ord. Räknas som 10.",
            "About, in words. Counted as 10.",
            "ett tiotal",
            "ten or so"
        ),
        WrittenForm(.people, "Mellan två tal. Räknas som 30.", "Between two. Counted as 30.", "30–50"),
    ]
}
