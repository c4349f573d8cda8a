import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct CountTests {
    @Test(arguments: [
        ("24", Count(24)), ("1 200", Count(1_200)), ("24\u{A0}017", Count(24_017)), ("0", Count(0)),
        ("ca 100", Count(100, amount: .about)), ("Cirka 1 200", Count(1_200, amount: .about)),
        ("över 100", Count(100, amount: .over)), ("fler än 100", Count(100, amount: .over)),
        ("minst 20", Count(20, amount: .atLeast)), ("nästan 400", Count(400, amount: .nearly)),
        ("about 100", Count(100, amount: .about)), ("30–50", Count(30, highest: 50)), ("30-50", Count(30, highest: 50)),
        ("30 till 50", Count(30, highest: 50)), ("ca 30 – 50", Count(30, highest: 50, amount: .about)),
        ("96 av 408", Count(96, outOf: 408)), ("96 of 408", Count(96, outOf: 408)),
        ("1 000 000 000", Count(1_000_000_000)), ("6,412", Count(6_412)), ("1.900", Count(1_900)),
        ("ett tiotal", Count(10, amount: .about)), ("drygt ett hundratal", Count(100, amount: .over)),
        ("ett 20-tal", Count(20, amount: .about)), ("a hundred or so", Count(100, amount: .about)),
        ("1,234,567", Count(1_234_567)), ("over 1,900", Count(1_900, amount: .over)),
        ("more than 1,900", Count(1_900, amount: .over)), ("närmare 180", Count(180, amount: .nearly)),
        ("upp emot 50", Count(50, amount: .nearly)), ("drygt 1 200", Count(1_200, amount: .over)),
        ("knappt 50", Count(50, amount: .nearly)), ("roughly 40", Count(40, amount: .about)),
        ("1,200–1,500", Count(1_200, highest: 1_500)), ("1,200 of 6,412", Count(1_200, outOf: 6_412)),
        ("24 personer", Count(24)), ("omkring 200 sammanlagt", Count(200, amount: .about)), ("24 people", Count(24)),
        ("30–50 deltagare", Count(30, highest: 50)),
    ])
    func readsHowManyExactlyOrRoughly(_ text: String, count: Count) {
        #expect(readCount(text, words: swedishWords).value == count)
    }

    @Test(arguments: [
        "6,41", "6,4123", "1234,567", "ca 50, varav 41 skrev upp sig", "100 vuxna", "50–30", "408 av 96", "30–",
        "96 av", "1000000001", "12,5", "ca 100-tal", "24 (ca)",
    ])
    func refusesWhatIsNoNumber(_ text: String) {
        #expect(readCount(text, words: swedishWords).isWrong)
    }

    @Test(arguments: [
        ("residents 1,200, youth 20", "residents 1200, youth 20"), ("unga 20, boende 4", "unga 20, boende 4"),
        ("unga 20,boende 1 200", "unga 20,boende 1 200"), ("ca 1.200 och 3", "ca 1200 och 3"),
        ("unga 20, 100", "unga 20, 100"),
        ("", ""),
    ])
    func partsNumbersAtNoMarkOfThousands(_ text: String, _ list: String) {
        #expect(withoutThousandsMarks(text) == list)
    }

    /// What else it is of is said in words of the author's own.
    @Test(arguments: ["över 300 önskemål", "24 vuxna", "24 personer och två hundar"])
    func refusesMoreThanHowMany(_ text: String) {
        #expect(readCount(text, words: swedishWords).isWrong)
    }

    @Test(arguments: ["många", "ett tiotal och fler", "ca", "", "unga 20"]) func findsNoneWhereNoneBegins(
        _ text: String
    ) {
        let reading = readCount(text, words: swedishWords)
        #expect(reading.value == nil && !reading.isWrong)
    }

    @Test(arguments: [
        ("12", ResultTable.Figure.count(Count(12))), ("ca 60", .count(Count(60, amount: .about))),
        ("62 %", .percent(6_200)), ("62%", .percent(6_200)), ("12,5 %", .percent(1_250)), ("12.25 %", .percent(1_225)),
        ("ca 8 %", .percent(800, amount: .about)), ("över 60 procent", .percent(6_000, amount: .over)),
        ("8,1 %", .percent(810)), ("6,412", .count(Count(6_412))), ("48 procent", .percent(4_800)),
        ("100 %", .percent(10_000)), ("0,05 %", .percent(5)),
    ])
    func readsFigures(_ text: String, figure: ResultTable.Figure) {
        #expect(readFigure(text, words: swedishWords).value?.figure == figure)
        #expect(readFigure(text, words: swedishWords).value?.share == nil)
    }

    @Test(arguments: [
        ("179 (72%)", Count(179), 7_200), ("179 (72 %)", Count(179), 7_200), ("417 (88.3 %)", Count(417), 8_830),
        ("72 % (179)", Count(179), 7_200), ("ca 1,200 (8,1 %)", Count(1_200, amount: .about), 810),
    ])
    func readsANumberWithItsShare(_ text: String, count: Count, share: Int) {
        let read = readFigure(text, words: swedishWords).value
        #expect(read?.figure == .count(count))
        #expect(read?.share == share)
    }

    @Test(arguments: [
        "179 (72)", "72 % (72 %)", "179 (ca 72 %)", "179 (720 %)", "101 %", "100,5 %", "12,345 %", "62 % av alla",
        "30 minuter",
    ])
    func refusesFiguresThatCanNotBe(_ text: String) {
        #expect(readFigure(text, words: swedishWords).isWrong)
    }
}

@Suite struct ListPartsTests {
    private static let known: Set<String> = ["Kultur", "fritid", "Kultur och fritid", "Nol", "Vård och omsorg", "brev"]

    @Test(arguments: [
        ("Nol", ["Nol"]), ("Nol, brev", ["Nol", "brev"]), ("Nol och brev", ["Nol", "brev"]),
        ("Nol, brev och Kultur", ["Nol", "brev", "Kultur"]), ("Kultur och fritid", ["Kultur och fritid"]),
        ("Nol och Kultur och fritid", ["Nol", "Kultur och fritid"]),
        ("Kultur och fritid och Vård och omsorg", ["Kultur och fritid", "Vård och omsorg"]),
        ("Nol, och brev", ["Nol", "brev"]), ("Nol and brev", ["Nol", "brev"]), ("Nol samt brev", ["Nol", "brev"]),
        ("Nol,, ", ["Nol"]), ("", []), ("Kultor och fritod", ["Kultor och fritod"]),
        ("Nol och Bohos", ["Nol", "Bohos"]), ("Bohos och Nol", ["Bohos", "Nol"]), ("Nochnol", ["Nochnol"]),
    ])
    func partsAtCommasAndAndAndTakesTheLongestName(_ text: String, names: [String]) {
        let parts = listParts(text, words: swedishWords) { Self.known.contains(String($0)) }
        #expect(parts.map { String($0.name) } == names)
    }

    @Test func tellsWhereEachNameStands() {
        let parts = listParts("Nol, Kultur och brev", words: swedishWords) { Self.known.contains(String($0)) }
        #expect(parts.map(\.offset) == [0, 5, 16])
    }
}
