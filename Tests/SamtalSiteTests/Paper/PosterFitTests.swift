import SamtalModel
import Testing

@testable import SamtalSite

/// That posters really fit is seen by Tests/Browser/paper.py; here is what they choose, and what they leave out.
@Suite struct PosterFitTests {
    private func text(_ length: Int) -> PosterText {
        let words = String(repeating: "ord och ", count: length / 8 + 1).prefix(length)
        return PosterText(words: String(words), language: .swedish)
    }

    private func poster(title: Int = 20, facts: Int = 2, length: Int = 20, items: Int = 0, times: Int = 1) -> Poster {
        Poster(
            notice: nil,
            call: "Var med och påverka",
            isOff: false,
            title: text(title),
            event: nil,
            change: nil,
            lead: text(length),
            when: nil,
            times: (0..<times).map { _ in
                PosterTime(
                    day: HTML(),
                    clock: nil,
                    session: nil,
                    state: nil,
                    isOff: false,
                    place: nil,
                    words: text(44).words
                )
            },
            timesLeft: 0,
            placesHeading: "Plats",
            places: [text(20)],
            text: nil,
            lists: items == 0 ? [] : [PosterList(heading: "Lista", items: (0..<items).map { _ in text(length) })],
            facts: (0..<facts).map { PosterFact(term: "Nr \($0)", text: text(length)) },
            waysHeading: "Var med utan dator",
            ways: [PosterFact(term: "Brev", text: text(30))],
            phone: PosterPhone("0303-70 30 00"),
            page: Address("/dialoger/torget/"),
            fragment: nil,
            shortAddress: "dialog.example.org/dialoger/torget"
        )
    }

    @Test func isTheLargerTheLessThereIsToSay() {
        let types = [0, 2, 4, 8, 12].map { poster(facts: $0, length: 60).fitted().size.type }
        #expect(types == types.sorted() && Set(types).count > 2)
        #expect(poster(facts: 0).fitted().size.type <= 3)
    }

    @Test(arguments: [(10, 1), (40, 2), (80, 3), (120, 4), (300, 5)])
    func printsATitleTheLargerTheShorterItIs(_ length: Int, _ title: Int) {
        #expect(poster(title: length).fitted().size.title == title)
    }

    @Test func breaksNoWordOfATitle() {
        var long = poster()
        long.event = PosterText(words: "Översiktsplaneringsförutsättningarna", language: .swedish)
        let size = long.fitted().size
        #expect(size.title > 1)
        let emWidth: Double = PosterSize.titles[size.title - 1] * PosterSize.types[size.type - 1]
        let width: Double = 36 * 0.65 * 0.65 * emWidth
        #expect(width < 510)
    }

    @Test func leavesNothingOutThatThereIsRoomFor() {
        let fitted = poster(facts: 6, length: 60, items: 12).fitted()
        #expect(!fitted.poster.isShortened)
        #expect(fitted.poster.facts.map(\.text.words) == poster(facts: 6, length: 60).facts.map(\.text.words))
        #expect(fitted.poster.lists.first?.items.count == 12 && fitted.poster.lists.first?.left == 0)
    }

    @Test func tellsHowMuchOfAListIsLeft() {
        let list = poster(items: 15).fitted().poster.lists.first
        #expect(list?.items.count == 11 && list?.left == 4)
    }

    @Test func shortensTheLongestFirstAndSaysSo() {
        let fitted = poster(title: 300, facts: 9, length: 2000, items: 40, times: 12).fitted()
        #expect(fitted.poster.isShortened && fitted.size.type == PosterSize.types.count)
        #expect(fitted.poster.title.words.count == 300 && fitted.poster.times.count == 12)
        #expect(fitted.poster.facts.allSatisfy { $0.text.words.hasSuffix(" …") })
        #expect(fitted.poster.facts.first?.term == "Nr 0")
    }

    /// What is in the worst poster is short enough for the smallest type.
    @Test func hasRoomForTheWorst() {
        var worst = poster(title: 300, facts: 9, length: 5000, items: 0, times: 12)
        worst.event = text(300)
        worst.change = PosterFact(term: "Flyttat", text: text(300))
        worst.text = text(1000)
        worst.places = [text(200), text(200)]
        worst.ways = [PosterFact(term: "Brev", text: text(500)), PosterFact(term: "På plats", text: text(500))]
        let fitted = worst.fitted()
        let measure = PosterHeight(type: PosterSize.types[fitted.size.type - 1])
        let height = measure.height(of: fitted.poster, title: PosterSize.titles[fitted.size.title - 1])
        #expect(height * measure.type <= PosterHeight.page.height)
    }
}

@Suite struct PosterPhoneTests {
    @Test(arguments: [
        ("0303-70 30 00", "0303-70 30 00", nil),
        ("0303-70 30 00, vardagar kl. 8.00–16.30", "0303-70 30 00", "vardagar kl. 8.00–16.30"),
        ("Kontaktcenter, 0303-70 30 00, vardagar", "0303-70 30 00", "Kontaktcenter, vardagar"),
        ("Ring 0303-70 30 00 så skriver vi.", "0303-70 30 00", "Ring 0303-70 30 00 så skriver vi."),
        ("Rum 07, ring +46 303 70 30 00 (vardagar)", "+46 303 70 30 00", "Rum 07, ring +46 303 70 30 00 (vardagar)"),
        ("Fråga i växeln", "Fråga i växeln", nil),
    ])
    func findsTheNumberToRing(_ words: String, _ number: String, _ note: String?) {
        #expect(PosterPhone(words).number == number)
        #expect(PosterPhone(words).note == note)
    }
}
