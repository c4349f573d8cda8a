import Foundation
@testable import SamtalBuild
import SamtalContent
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// What was published and promised is missed by the next build.
@Suite struct ComparePlanTests {
    private func vocabulary() throws -> Vocabulary {
        let files = try ["en", "sv"].map { code in
            let path = "languages/\(code).yml"
            return (name: path, bytes: Array(try Data(contentsOf: URL(filePath: Checkout.path(path)))))
        }
        return try #require(readVocabulary(files).value)
    }

    private func context(
        _ meetings: [Meeting] = [],
        pages: [OrdinaryPage] = [],
        languages: [Language] = [.swedish]
    ) throws -> SiteContext {
        let settings = Settings(
            name: "Samtal",
            municipality: "Ale kommun",
            baseURL: BaseURL("https://dialog.example.org/"),
            identity: "dialog.example.org",
            languages: languages,
            timeZone: .utc,
            contact: .init()
        )
        var dialogue = DialogueFacts(
            id: "torget",
            slug: "torget",
            place: Place(file: "content/dialogues/torget.md"),
            title: Localized("Torget", in: .swedish),
            summary: Localized("Om torget", in: .swedish),
            responsible: ["sektorn"],
            published: Day(number: 20_000)
        )
        dialogue.meetings = meetings
        return SiteContext(
            municipality: Municipality(
                settings: settings,
                organisation: Organisation(),
                dialogues: [Dialogue(dialogue)],
                pages: pages,
                media: []
            ),
            vocabulary: try vocabulary(),
            zone: .utc,
            baseURL: try #require(BaseURL("https://dialog.example.org/")),
            now: Moment(seconds: 1_795_431_600)
        )
    }

    private func plan(_ addresses: [String] = [], _ occasions: [OccasionFact] = []) -> SitePlan {
        SitePlan(
            files: addresses.map { PlannedFile(address: Address($0), isPermanent: true) { [] } },
            occasions: occasions,
            dialogueCount: 0,
            meetingCount: 0
        )
    }

    private func dropped(_ before: [String], _ after: [String]) throws -> [Diagnostic] {
        let previous = Manifest(permanent: before.map(Address.init))
        return comparePlan(plan(after), of: try context(), with: previous, contentFolder: "content")
    }

    @Test func acceptsNewAddresses() throws {
        #expect(try dropped(["/"], ["/", "/dialoger/torget/"]).isEmpty)
    }

    @Test func findsTheFileThatWordedAPageOfTheSitesOwn() throws {
        let page = OrdinaryPage(
            slug: "foresla",
            place: Place(file: "content/pages/foresla.md"),
            editions: [Edition(.swedish)],
            title: Localized("Föreslå", in: .swedish),
            summary: Localized("", in: .swedish),
            body: Localized(Prose(), in: .swedish)
        )
        let context = try context(pages: [page], languages: [.swedish, .english])
        let origins = AddressOrigins(context, plan(), since: Manifest())
        #expect(origins.origin(of: Address("/foresla/")) == .page("foresla"))
        let easyRead = Edition(.swedish, isEasyRead: true)
        #expect(origins.origin(of: Address("/foresla/lattlast/")) == .pageEdition("foresla", easyRead))
        #expect(origins.origin(of: Address("/en/propose/")) == .pageEdition("foresla", Edition(.english)))
        #expect(origins.origin(of: Address("/en/om/")) == .page("om"))
    }

    @Test func comparesWithNothingOnAFirstBuild() throws {
        #expect(comparePlan(plan(), of: try context(), with: nil, contentFolder: "content").isEmpty)
    }

    @Test func tellsOnceOfAPageAndWhatBelongsToIt() throws {
        let before = ["/", "/dialoger/torget/", "/dialoger/torget/feed.xml", "/dialoger/torget/calendar.ics"]
        let found = try dropped(before, ["/"])
        #expect(found.map(\.place) == [Place(file: "content/dialogues/torget.md")])
        #expect(
            found.first?.message.swedish == """
                Adressen /dialoger/torget/ och 2 som hör till den är publicerade men finns inte längre. Har filen bytt \
                namn, skriv "id: torget" och "tidigare-adresser: /dialoger/torget/" i den. Ska sidan bort, lägg tillbaka \
                filen och skriv "tillbakadragen: 2026-11-23" och "skäl: …" i den.
                """
        )
    }

    @Test(arguments: [
        ("/omraden/nol/", "content/organisation.yml", "until"),
        ("/omraden/nol/calendar.ics", "content/organisation.yml", "until"),
        ("/moten/torget-1.ics", "content", "Inställt 2026-11-23"),
        ("/moten/", "content", "tidigare-adresser: /moten/"),
        ("/en/dialogues/torget/", "content/site.yml", "Låt språket \"en\" stå kvar"),
        ("/om/", "content/pages/om.md", "tidigare-adresser: /om/"),
        ("/feed.xml", "content", "tidigare-adresser: /feed.xml"),
        ("/dialoger/torget-2/feed.xml", "content/dialogues/torget-2.md", "tidigare-adresser"),
    ])
    func namesTheFileAndTheWayOut(_ address: String, _ file: String, _ words: String) throws {
        let found = try dropped([address], ["/"])
        #expect(found.map(\.place.file) == [file])
        #expect(found.allSatisfy { $0.severity == .error && $0.message.swedish.contains(words) })
    }

    private func meeting(changes: Int) throws -> Meeting {
        let place = Place(file: "content/dialogues/torget.md", line: 31, column: 1)
        let day = Day(number: 20_500)
        var meeting = Meeting(
            id: "torget-1",
            heading: Localized("Möte", in: .swedish),
            published: day,
            text: Localized(Prose(), in: .swedish),
            place: place
        )
        meeting.occasions = [.init(id: "torget-1", session: nil, time: .days(DayRange(day)))]
        meeting.changes = (0..<changes).map { number in
            Meeting.Change(
                kind: .moved,
                date: day + number,
                session: nil,
                earlier: nil,
                text: Localized(Prose(), in: .swedish),
                place: place
            )
        }
        return meeting
    }

    private let before = OccasionFact(
        id: "torget-1",
        start: "2026-12-01T18:00",
        end: "2026-12-01T20:00",
        location: "Biblioteket"
    )
    private let moved = OccasionFact(
        id: "torget-1",
        start: "2026-12-03T18:00",
        end: "2026-12-03T20:00",
        location: "Biblioteket"
    )
    private let elsewhere = OccasionFact(
        id: "torget-1",
        start: "2026-12-01T18:00",
        end: "2026-12-01T20:00",
        location: "Skolan"
    )

    private func changed(to fact: OccasionFact, told: Int, toldBefore: Int = 0) throws -> [String] {
        let previous = Manifest(occasions: [RememberedOccasion(fact: before, changes: toldBefore)])
        let context = try context([meeting(changes: told)])
        return comparePlan(plan([], [fact]), of: context, with: previous, contentFolder: "content")
            .map(\.message.swedish)
    }

    @Test func missesTheLineThatTellsOfAMove() throws {
        #expect(
            try changed(to: moved, told: 0) == [
                """
                Mötet "torget-1" har fått en ny tid utan att någon får veta det. Låt raden "- Flyttat 2026-11-23: från \
                2026-12-01 18.00–20.00. Skriv varför." stå sist i mötets lista.
                """
            ]
        )
        #expect(try changed(to: moved, told: 1).isEmpty)
    }

    @Test func missesTheSecondMoveThatOnlyTheFirstLineTellsOf() throws {
        #expect(try changed(to: moved, told: 1, toldBefore: 1).count == 1)
        #expect(try changed(to: moved, told: 2, toldBefore: 1).isEmpty)
    }

    @Test func missesTheLineThatTellsOfAnotherPlace() throws {
        #expect(try changed(to: elsewhere, told: 0).first?.contains("Ändrat 2026-11-23: Ny plats, tidigare") == true)
        #expect(try changed(to: before, told: 0).isEmpty)
    }
}
