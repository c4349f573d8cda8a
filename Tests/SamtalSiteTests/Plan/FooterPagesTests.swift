import SamtalModel
import Testing

@testable import SamtalSite

/// Which ordinary pages stand at the foot of every page, and where the others are found.
@Suite struct FooterPagesTests {
    private func page(_ number: Int, _ key: String = "") -> (path: String, text: String) {
        let name = number < 10 ? "sida-0\(number)" : "sida-\(number)"
        return ("pages/\(name).md", "---\nrubrik: Om \(name)\ningress: En sida.\n\(key)\n---\n\nOrd.\n")
    }

    private func links(_ page: String) -> Int { page.ranges(of: "<li><a href=\"/sida-").count }

    @Test func areAllThereIsWhileTheyAreFew() async throws {
        let site = try await SampleSite.plan((1...8).map { page($0) })
        #expect(site.diagnostics == [])
        let front = try site.page("/")
        #expect(links(front) == 8 && !front.contains("Fler sidor") && !site.has("/sidor/"))
    }

    @Test func areTheFirstFewUntilTheOfficeChooses() async throws {
        let site = try await SampleSite.plan((1...9).map { page($0) })
        let front = try site.page("/")
        #expect(links(front) == 8 && !front.contains("sida-09"))
        #expect(front.contains("<li><a href=\"/sidor/\">Fler sidor</a></li>"))
        #expect(site.diagnostics.map(\.place.file) == ["content/pages/sida-09.md"])
        #expect(site.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: ["sidfot: ja", "footer: yes", "meny: ja"])
    func areThoseThatTheOfficeChooses(_ key: String) async throws {
        let site = try await SampleSite.plan((1...12).map { page($0, $0 > 10 ? key : "") })
        #expect(site.diagnostics == [])
        let front = try site.page("/")
        #expect(links(front) == 2 && front.contains("sida-11") && front.contains("sida-12"))
    }

    @Test func leaveOutThoseThatAreToStayAway() async throws {
        let site = try await SampleSite.plan([page(1), page(2, "sidfot: nej")])
        #expect(site.diagnostics == [])
        #expect(links(try site.page("/")) == 1)
        #expect(links(try site.page("/sidor/")) == 3, "the list has both, and the foot below it one")
    }

    @Test func areAllInTheListInTheLanguagesOrder() async throws {
        let titles = ["Östra Ale", "Aktuellt", "Ängar", "Zonen"]
        let files = titles.enumerated().map { number, title in
            (path: "pages/sida-\(number).md", text: "---\nrubrik: \(title)\nsidfot: nej\n---\n\nOrd.\n")
        }
        let english = (path: "pages/sida-0.en.md", text: "---\ntitle: East\n---\n\nWords.\n")
        let site = try await SampleSite.plan(files + [english])
        let list = try site.page("/sidor/")
        let places = ["Aktuellt", "Zonen", "Ängar", "Östra Ale"].map { list.firstRange(of: ">\($0)</a>")?.lowerBound }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        let pages = try site.page("/en/pages/")
        #expect(pages.contains("<h1 id=\"content\" tabindex=\"-1\">More pages</h1>"))
        #expect(pages.contains(">East</a>") && !pages.contains("Aktuellt"))
    }

    @Test func mayHaveThePlaceOfAListThatIsNotNeeded() async throws {
        let own = (path: "pages/sidor.md", text: "---\nrubrik: Sidor\n---\n\nOrd.\n")
        #expect(try await SampleSite.plan([own]).diagnostics == [])
        let taken = try await SampleSite.plan([own, page(1, "sidfot: nej")])
        #expect(taken.diagnostics.map(\.severity) == [.error])
    }
}
