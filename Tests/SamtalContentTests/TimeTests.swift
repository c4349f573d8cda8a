import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct TimeTests {
    @Test(arguments: [
        "2026-12-03 18.00–20.00", "2026-12-03 18:00-20:00", "2026-12-03 kl. 18–20", "2026-12-03, kl 18.00 till 20.00",
        "torsdag 3 december 2026 kl. 18.00–20.00", "3 december 2026 klockan 18 - 20",
        "2026-12-03 18.00\u{A0}–\u{A0}20.00", "Thursday 3 December 2026, 6pm–8pm", "3 December 2026, 6 pm to 8 pm",
        "2026-12-03 6:00pm–8:00pm", "2026-12-03 6–8pm", "2026-12-03 6.00 p.m. – 8 p.m.", "2026-12-03 kl. 6 em–8 em",
        "2026-12-03 kl. 6–8 på kvällen",
    ])
    func readsEveryWayToWriteAMeetingsTime(_ text: String) throws {
        let day = try #require(Day(year: 2026, month: 12, day: 3))
        let start = try #require(LocalTime(day, hour: 18, minute: 0))
        let end = try #require(LocalTime(day, hour: 20, minute: 0))
        #expect(readMeetingTime(text, words: swedishWords).value == .hours(start: start, end: end))
    }

    @Test(arguments: [
        ("9am–11am", 9, 11), ("9–11am", 9, 11), ("11–1pm", 11, 13), ("10 to noon", 10, 12), ("12 noon–2pm", 12, 14),
        ("12–2pm", 12, 14), ("12am–1am", 0, 1), ("noon–1pm", 12, 13), ("kl. 9 fm–kl. 11 fm", 9, 11),
    ])
    func readsTimesOfAClockOfTwelveHours(_ text: String, _ from: Int, _ until: Int) throws {
        let day = try #require(Day(year: 2026, month: 12, day: 3))
        let start = try #require(LocalTime(day, hour: from, minute: 0))
        let end = try #require(LocalTime(day, hour: until, minute: 0))
        let time = readMeetingTime("2026-12-03 \(text)", words: swedishWords).value
        #expect(time == .hours(start: start, end: end))
    }

    @Test(arguments: ["6pm", "6 p.m.", "from 6pm", "kl. 18", "från kl. 18.00", "kl. 6 på kvällen"])
    func readsABeginningAlone(_ text: String) throws {
        let day = try #require(Day(year: 2026, month: 12, day: 3))
        let start = try #require(LocalTime(day, hour: 18, minute: 0))
        #expect(readMeetingTime("2026-12-03 \(text)", words: swedishWords).value == .hours(start: start, end: nil))
    }

    @Test(arguments: [
        "18.30–ca 20.30", "kl. 18.30 till ca 20.30", "18.30–cirka 20.30", "6.30pm to about 8.30pm",
        "6:30–about 8:30pm",
    ])
    func readsAnEndThatIsToldRoughly(_ text: String) throws {
        let day = try #require(Day(year: 2026, month: 12, day: 3))
        let start = try #require(LocalTime(day, hour: 18, minute: 30))
        let end = try #require(LocalTime(day, hour: 20, minute: 30))
        let time = readMeetingTime("2026-12-03 \(text)", words: swedishWords).value
        #expect(time == .hours(start: start, end: end, endsAbout: true))
    }

    @Test(arguments: [
        ("2026-12-03, tid meddelas senare", "tid meddelas senare"), ("3 mars 2027 (time tbc)", "time tbc"),
    ])
    func readsADayWhoseTimeIsToldLater(_ text: String, _ said: String) {
        #expect(readDaysWithTimeToCome(text, words: swedishWords)?.said == said)
        #expect(readDaysWithTimeToCome(text + " på torget", words: swedishWords) == nil)
    }

    @Test(arguments: [
        "2026-12-03 13am", "2026-12-03 0pm", "2026-12-03 18–20pmx", "2026-12-03 ca", "2026-12-03 18",
        "2026-12-03 17.00–16.00", "2026-12-03 18.00–18.00", "2026-12-03 24.00–25.00",
        "2026-12-03 24.00", "2026-12-03 18.60–20.00", "2026-12-03 18.0–20.00", "18.00–20.00", "2026-12-03 på kvällen",
        "",
    ])
    func refusesWhatIsNoTime(_ text: String) {
        #expect(readMeetingTime(text, words: swedishWords).isWrong)
    }

    @Test func readsAWholeDayAndARangeOfDays() throws {
        let first = try #require(Day(year: 2026, month: 12, day: 3))
        #expect(readMeetingTime("2026-12-03", words: swedishWords).value == .days(DayRange(first)))
        let range = try #require(DayRange(from: first, through: first + 7))
        #expect(readMeetingTime("2026-12-03 – 2026-12-10", words: swedishWords).value == .days(range))
    }

    @Test(arguments: [("0", 0), ("1 200", 1_200), ("1,200", 1_200), ("1000000000", 1_000_000_000)])
    func readsNumbersOfPeople(_ text: String, number: Int) {
        #expect(readNumber(text).value == number)
    }

    @Test(arguments: ["-1", "1000000001", "tolv", "", "1.5", "99999999999999999999", "١٢"])
    func refusesOtherNumbers(_ text: String) {
        #expect(readNumber(text).isWrong)
    }
}
