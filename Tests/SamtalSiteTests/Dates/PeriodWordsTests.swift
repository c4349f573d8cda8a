import SamtalModel
import Testing

@testable import SamtalSite

/// How periods are printed; `PeriodTests` says what they are read from.
@Suite struct PeriodWordsTests {
    private static func part(_ unit: Period.Unit, _ first: String, _ last: String) -> Period.Part {
        Period.Part(unit, FeedSamples.days(first, last))
    }

    private static let march = part(.month(3), "2027-03-01", "2027-03-31")
    private static let april = part(.month(4), "2027-04-01", "2027-04-30")
    private static let autumn = part(.autumn, "2026-08-01", "2026-11-30")
    private static let spring = part(.spring, "2027-01-01", "2027-05-31")
    private static let afterSummer = part(.named(.afterSummer), "2027-08-01", "2027-11-30")
    private static let turnOfYear = part(.named(.turnOfYear), "2026-12-15", "2027-01-15")
    private static let afterTurnOfYear = part(.named(.afterTurnOfYear), "2027-01-01", "2027-01-31")
    private static let winter = part(.winter, "2026-11-01", "2027-02-28")

    @Test(
        arguments: [
            (Period(nil, march), "mars 2027", "March 2027"),
            (Period(nil, from: march, through: april), "mars–april 2027", "March–April 2027"),
            (Period(nil, from: march, through: april, isEither: true), "mars/april 2027", "March/April 2027"),
            (Period(nil, from: autumn, through: spring), "hösten 2026 – våren 2027", "autumn 2026 – spring 2027"),
            (Period(nil, winter), "vintern 2026/2027", "winter 2026/2027"),
            (Period(nil, afterSummer), "efter sommaren 2027", "after summer 2027"),
            (Period(nil, turnOfYear), "årsskiftet 2026/2027", "the turn of the year 2026/2027"),
            (Period(nil, afterTurnOfYear), "efter årsskiftet 2026/2027", "after the turn of the year 2026/2027"),
            (
                Period(.earliest, within: .end, march), "tidigast i slutet av mars 2027",
                "late in March 2027 at the earliest"
            ), (Period(.beginning, march), "början av mars 2027", "early in March 2027"),
            (Period(.middle, march), "mitten av mars 2027", "in the middle of March 2027"),
            (Period(.end, march), "slutet av mars 2027", "late in March 2027"),
            (Period(.around, march), "omkring mars 2027", "around March 2027"),
            (Period(.earliest, march), "tidigast mars 2027", "March 2027 at the earliest"),
            (Period(nil, part(.year, "2027-01-01", "2027-12-31")), "2027", "2027"),
            (Period(nil, part(.quarter(1), "2027-01-01", "2027-03-31")), "kvartal 1 2027", "quarter 1 2027"),
            // ISO 8601: the week of Monday 31 December 2029 is week 1 of 2030.
            (Period(nil, part(.week(1), "2029-12-31", "2030-01-06")), "vecka 1 2030", "week 1 2030"),
            (
                Period(.earliest, part(.day, "2027-03-15", "2027-03-15")), "tidigast 15 mars 2027",
                "15 March 2027 at the earliest"
            ),
        ] as [(Period?, String, String)]
    )
    func saysAPeriodAsItIsWritten(_ period: Period?, _ swedish: String, _ english: String) throws {
        let period = try #require(period)
        let vocabulary = try SampleSite.vocabulary()
        let (sv, en) = (DateWords(words: vocabulary.words(.swedish)), DateWords(words: vocabulary.words(.english)))
        #expect(sv.period(period) == swedish)
        #expect(en.period(period) == english)
        let last = period.days.last
        #expect(sv.text(When.period(period), on: last) == swedish + (period.isVague ? "" : " (preliminärt)"))
        #expect(sv.text(When.period(period), on: last + 1) == swedish)
    }

    /// What says by when something is to come is not preliminary.
    @Test(arguments: ["senast 15 mars 2027"]) func saysByWhen(_ swedish: String) throws {
        let period = Period(.latest, Self.part(.day, "2027-03-15", "2027-03-15"))
        let vocabulary = try SampleSite.vocabulary()
        let (sv, en) = (DateWords(words: vocabulary.words(.swedish)), DateWords(words: vocabulary.words(.english)))
        #expect(sv.text(When.period(period), on: period.days.first) == swedish)
        #expect(en.text(When.period(period), on: period.days.first) == "15 March 2027 at the latest")
    }

    @Test(
        arguments: [
            (Period(nil, afterSummer), "efter sommaren 2027", "after summer 2027"),
            (Period(nil, turnOfYear), "vid årsskiftet 2026/2027", "at the turn of the year 2026/2027"),
            (
                Period(.earliest, within: .beginning, march), "tidigast i början av mars 2027",
                "early in March 2027 at the earliest"
            ), (Period(.latest, march), "senast i mars 2027", "in March 2027 at the latest"),
            (Period(nil, march), "i mars 2027", "in March 2027"), (Period(nil, spring), "våren 2027", "in spring 2027"),
            (Period(.beginning, march), "i början av mars 2027", "early in March 2027"),
            (Period(.earliest, march), "tidigast i mars 2027", "in March 2027 at the earliest"),
        ] as [(Period, String, String)]
    )
    func saysAPeriodInASentence(_ period: Period, _ swedish: String, _ english: String) throws {
        let vocabulary = try SampleSite.vocabulary()
        #expect(DateWords(words: vocabulary.words(.swedish)).inSentence(period) == swedish)
        #expect(DateWords(words: vocabulary.words(.english)).inSentence(period) == english)
    }
}
