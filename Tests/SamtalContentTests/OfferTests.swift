import SamtalModel
import Testing

@testable import SamtalContent

/// What a message says to write instead is read as it stands.
@Suite struct OfferTests {
    private static let loose = [
        "efter samrådet, hösten 2027", "före jul", "2026-10-05 –", "från den 5 oktober 2026", "t.o.m. 2026-12-15",
        "årsskiftet 2026", "omkring allhelgonahelgen 2030",
        "januari 2027 (kyrkofullmäktige), hösten 2027 (detaljplanen)", "lördag 5 december 2026, bara den dagen",
        "en kväll i januari 2027, dag bestäms senare", "två dagar före", "i januari, dag bestäms", "2027 någon gång",
        "för vägen 2026-12-11, för torget 2027-01-17", "onsdag 11 november 2026, 15.30–19.00, fika kl. 16",
        "torsdag 3 december 2026, kl. 18.30 och så länge det behövs", "slutet av januari 2027 eller så",
        "2026-12-15 kl. 16.00 på torget", "nämnden 2027-02-10 – 2027-02-12 eller senare",
    ]

    /// What stands in quotation marks after "Skriv".
    private func offers(_ message: String) -> [String] {
        message.matches(of: /Skriv (?:bara |till exempel )?"([^"]+)"/).map { String($0.output.1) }
    }

    private func wrong<Value>(_ reading: Reading<Value>) -> String? {
        if case .wrong(let message) = reading { message.message.swedish } else { nil }
    }

    @Test(arguments: loose)
    func canBeReadWhereTheyStand(_ text: String) throws {
        let message = try #require(wrong(readWhen(text, words: swedishWords)))
        for offer in offers(message) { #expect(readWhen(offer, words: swedishWords).value != nil, "\(message)") }
        for offer in offers(wrong(readDay(text, words: swedishWords)) ?? "") {
            #expect(readDay(offer, words: swedishWords).value != nil, "\(offer)")
        }
        for offer in offers(wrong(readLastDay(text, words: swedishWords)) ?? "") {
            #expect(readLastDay(offer, words: swedishWords).value != nil, "\(offer)")
        }
        for offer in offers(wrong(readMeetingTime(text, words: swedishWords)) ?? "") {
            let isPeriod = readWhen(offer, words: swedishWords).value?.isPreliminary ?? false
            #expect(isPeriod || readMeetingTime(offer, words: swedishWords).value != nil, "\(offer)")
        }
    }

    @Test(arguments: [
        ("efter samrådet, hösten 2027", "hösten 2027"),
        ("en kväll i januari 2027, dag bestäms senare", "i januari 2027"),
    ])
    func areTheNearest(_ text: String, _ offer: String) throws {
        #expect(try offers(#require(wrong(readWhen(text, words: swedishWords)))) == [offer])
    }

    @Test(.timeLimit(.minutes(1))) func areLookedForInTheBeginningAlone() {
        let long = String(repeating: "a ", count: 100_000)
        #expect(offers(wrong(readWhen(long + "2026-12-11", words: swedishWords)) ?? "") == ["2026-12-03"])
    }

    @Test func areTheLastDayOfAPeriodWhereADayIsNeeded() throws {
        let message = try #require(wrong(readDay("slutet av januari 2027", words: swedishWords)))
        #expect(offers(message) == ["2027-01-31"])
    }

    @Test(arguments: [
        "60–75 på de två första", "nästan 50 i lokalen och 80–100 på länken", "96 av 408 hushåll", "ca 40 ideer",
    ])
    func areOfCountsWhatIsANumber(_ text: String) throws {
        let all = try offers(#require(wrong(readCount(text, words: swedishWords))))
        #expect(all.count == 1)
        for offer in all { #expect(readCount(offer, words: swedishWords).value != nil, "\(offer)") }
    }
}
