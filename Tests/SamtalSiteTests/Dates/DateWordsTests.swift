import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct DateWordsTests {
    private func words(_ language: Language) throws -> DateWords {
        DateWords(words: try SampleSite.vocabulary().words(language))
    }

    @Test(arguments: [
        ("2026-12-03", "2026-12-03", "3 december 2026"),
        ("2026-11-02", "2026-11-15", "2 till och med 15 november 2026"),
        ("2026-11-02", "2026-12-15", "2 november till och med 15 december 2026"),
        ("2026-12-15", "2027-01-03", "15 december 2026 till och med 3 januari 2027"),
        ("2026-03-15", "2027-03-03", "15 mars 2026 till och med 3 mars 2027"),
    ])
    func saysARangeWithoutSayingAnythingTwice(_ first: String, _ last: String, _ text: String) throws {
        #expect(try words(.swedish).text(FeedSamples.days(first, last)) == text)
    }

    @Test func saysTimesWithoutADash() throws {
        let evening = FeedSamples.evening("2026-12-03")
        #expect(try words(.swedish).text(evening) == "torsdag 3 december 2026 kl. 18.00 till 20.00")
        #expect(try words(.english).text(evening) == "Thursday 3 December 2026, 18:00 to 20:00")
        let night = Meeting.Time.hours(
            start: FeedSamples.time("2026-12-31", 22),
            end: FeedSamples.time("2027-01-01", 1, 30)
        )
        #expect(
            try words(.swedish).text(night)
                == "torsdag 31 december 2026 kl. 22.00 till fredag 1 januari 2027 kl. 1.30"
        )
        #expect(
            try words(.swedish).text(Meeting.Time.days(FeedSamples.days("2026-12-03", "2026-12-03")))
                == "torsdag 3 december 2026"
        )
    }

    @Test func marksEachDayAndTimeForMachines() throws {
        let html = try words(.swedish).html(FeedSamples.evening("2026-12-03")).markup
        #expect(
            html == "<time datetime=\"2026-12-03T18:00\">torsdag 3\u{A0}december 2026 kl.\u{A0}18.00</time> till "
                + "<time datetime=\"2026-12-03T20:00\">20.00</time>"
        )
    }

    @Test(arguments: [
        ("öppen till 2026-12-20.", "öppen till <time datetime=\"2026-12-20\">20\u{A0}december 2026</time>."),
        ("2026-12-20", "<time datetime=\"2026-12-20\">20\u{A0}december 2026</time>"),
        ("(2026-12-20) & mer", "(<time datetime=\"2026-12-20\">20\u{A0}december 2026</time>) &amp; mer"),
    ])
    func writesADayInATextInWords(_ text: String, _ html: String) throws {
        #expect(try words(.swedish).spokenHTML(text).markup == html)
    }

    @Test(arguments: [
        ("vardagar kl. 8.00–16.30", "vardagar kl. 8.00 till 16.30"), ("18:00 - 20:00", "18:00 till 20:00"),
        ("kl. 8–16 och 17–18", "kl. 8 till 16 och 17 till 18"), ("kl 8-16.", "kl 8 till 16."),
        ("2026-12-03 18.00—20.00", "3 december 2026 18.00 till 20.00"), ("kl. 10.", "kl. 10."),
        ("13–19 år", "13–19 år"), ("paragraf 25.10–25.80", "paragraf 25.10–25.80"),
        ("0303-70 30 00", "0303-70 30 00"), ("8.00–16.300", "8.00–16.300"), ("kl. 8–", "kl. 8–"),
    ])
    func saysTillBetweenTimesOfTheClock(_ text: String, _ said: String) throws {
        #expect(try words(.swedish).spoken(text) == said)
    }

    /// Both in a text and in one beside it in the paragraph; what is no hours stays.
    @Test(arguments: [
        ("måndag 13–19, tisdagar kl. 13–16", "måndag 13 till 19, tisdagar kl. 13 till 16"),
        ("måndag 13-19, tisdagar kl. 13-16", "måndag 13 till 19, tisdagar kl. 13 till 16"),
        ("måndag 13–19, tisdagar 13–16", "måndag 13–19, tisdagar 13–16"),
        ("kl. 8–16, tel. 08-12 34 56, sidorna 7–5", "kl. 8 till 16, tel. 08-12 34 56, sidorna 7–5"),
        ("kl. 8.00–16.00, åldern 7–12", "kl. 8.00 till 16.00, åldern 7–12"),
    ])
    func saysHoursEvenly(_ text: String, _ said: String) throws {
        #expect(try words(.swedish).spoken(text) == said)
    }

    @Test(arguments: [
        ("446 40 Älvängen", "446~40 Älvängen"), ("24 017 000 kr", "24~017~000 kr"), ("0303-70 30 00", "0303-70~30~00"),
        ("den 20 december kl. 17.00", "den 20~december kl.~17.00"), ("Kl. 8", "Kl.~8"), ("20 personer", "20 personer"),
        ("2026 12 personer", "2026 12 personer"), ("+46 303 70 30 00", "+46~303~70~30~00"), ("1 2 3", "1 2 3"),
        ("100 200 300 400 500 600", "100~200~300~400~500 600"), ("cykl 5", "cykl 5"), (" 5", " 5"), ("5 ", "5 "),
        ("3 maj", "3~maj"), ("3 majs", "3 majs"),
    ])
    func breaksNoLineInWhatIsReadAsOne(_ text: String, _ whole: String) throws {
        #expect(try words(.swedish).unbroken(text).replacing("\u{A0}", with: "~") == whole)
    }

    @Test(arguments: [
        "SBN-2026-12-20", "2026-12-201", "2026-13-20", "2026-02-30", "å2026-12-20", "/2026-12-20/", "12026-12-20",
        "2026-12-2", "20ab-12-20", "----------", "", "protokoll_2026-12-20.pdf",
    ])
    func leavesWhatIsNoDayByItself(_ text: String) throws {
        #expect(try words(.swedish).spokenHTML(text).markup == text)
    }
}
