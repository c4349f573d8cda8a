import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct SearchPageTests {
    private func titled(_ slug: String, _ title: String, front: String = "") -> (path: String, text: String) {
        let file = dialogueFile(slug, front: front)
        return (file.path, file.text.replacing("rubrik: Nytt torg", with: "rubrik: \(title)"))
    }

    /// What stands between the tags of a kind, in the page's order.
    private func texts(of element: String, in page: String) -> [String] {
        page.split(separator: "<\(element)").dropFirst().compactMap { part in
            part.firstIndex(of: ">").flatMap { start in
                part[part.index(after: start)...].firstRange(of: "</\(element)>").map { end in
                    String(part[part.index(after: start)..<end.lowerBound])
                }
            }
        }
    }

    @Test func listsEveryDialogueUnderItsLetter() async throws {
        let site = try await SampleSite.plan([
            titled("a", "Öns hamn"), titled("b", "Ängen"), titled("c", "Åvägen"), titled("d", "Backen"),
            titled("e", "3 lekplatser"),
        ])
        let page = try site.page("/sok/")
        #expect(
            texts(of: "bdi", in: page).filter { !["Samtal i Ale", "Ale kommun", "Svenska", "English"].contains($0) }
                == ["3 lekplatser", "Backen", "Åvägen", "Ängen", "Öns hamn"]
        )
        #expect(texts(of: "h3", in: page).filter { !$0.contains("<a") } == ["Siffror", "B", "Å", "Ä", "Ö"])
        #expect(
            page.contains("<li><a href=\"#letter-%C3%A5\">Å</a></li>") && page.contains("<h3 id=\"letter-å\">Å</h3>")
        )
        #expect(page.contains("<span class=\"small\">Planeras</span>"))
    }

    @Test func hasArchivedDialoguesAndNotWithdrawnOnes() async throws {
        let body = "## Tidplan\n\n- 2025-01-02 – 2025-02-01: öppen\n- 2025-03-01: avslutad"
        let old = dialogueFile("gammal", body: body).text.replacing(
            "publicerad: 2026-10-12",
            with: "publicerad: 2025-01-01"
        )
        let site = try await SampleSite.plan([
            (path: "dialogues/gammal.md", text: old),
            dialogueFile("borta", front: "tillbakadragen: 2026-11-01\nskäl: Av misstag."),
        ])
        #expect(try !site.page("/dialoger/").contains("href=\"/dialoger/gammal/\""), "it is in the archive")
        #expect(try site.page("/sok/").contains("href=\"/dialoger/gammal/\""))
        #expect(try !site.page("/sok/").contains("borta"))
        #expect(try !site.page("/sok/index.json").contains("borta"))
    }

    @Test func goesOnOnFurtherPagesThatLettersLeadTo() async throws {
        let files =
            (1...199).map { titled("a\($0)", "Abborren \($0)") } + [titled("b1", "Bäcken"), titled("b2", "Bäcken två")]
        let site = try await SampleSite.plan(files)
        let (first, second) = (try site.page("/sok/"), try site.page("/sok/sida/2/"))
        #expect(!site.has("/sok/sida/3/"))
        #expect(texts(of: "li", in: first).count { $0.contains("small") } == 200)
        #expect(second.contains("<h2 id=\"letter-b\">B</h2>") && second.contains("href=\"/dialoger/b2/\""))
        #expect(second.contains("<title>Alla dialoger A till Ö (sida 2) – Samtal i Ale</title>"))
        #expect(second.contains("<li><a href=\"/sok/#letter-a\">A</a></li>"))
        #expect(second.contains("<li><a href=\"/sok/#letter-b\">B</a></li>"), "to where the letter begins")
        #expect(second.contains("<a href=\"/sok/\">Sök bland dialoger</a>"))
        #expect(!second.contains("<form") && !second.contains("<script"))
        #expect(site.has("/en/search/page/2/"))
    }

    @Test func offersOnlyWhatSomeDialogueHas() async throws {
        let site = try await SampleSite.plan([dialogueFile(front: "områden: nol")])
        let page = try site.page("/sok/")
        #expect(page.contains("<option value=\"nol\">Nol</option>") && !page.contains("<option value=\"surte\""))
        #expect(page.contains("<option value=\"planned\">Planeras</option>") && !page.contains("value=\"open\""))
        #expect(!page.contains("data-key=\"o\""), "there are no topics at all")
        let english = try site.page("/en/search/")
        #expect(english.contains("<option value=\"nol\" lang=\"sv\">Nol</option>") && english.contains("name=\"area\""))
    }

    @Test func isReachedFromTheMenuAndTheFrontPageAndFromContent() async throws {
        let site = try await SampleSite.plan([dialogueFile(body: "[Sök efter torg](/sok/?q=torg)")])
        #expect(site.diagnostics.isEmpty && site.contentErrors.isEmpty)
        #expect(try site.page("/dialoger/torget/").contains("<a href=\"/sok/?q=torg\">Sök efter torg</a>"))
        #expect(try site.page("/dialoger/torget/").contains("<li><a href=\"/sok/\">Sök</a></li>"))
        #expect(try site.page("/").contains("<a href=\"/sok/\">Sök bland dialoger</a>"))
        #expect(try site.page("/sok/").contains("<li><a href=\"/sok/\" aria-current=\"true\">Sök</a></li>"))
    }

    @Test func hasItsScriptAloneAndOnlyWhereTheThemeHasOne() async throws {
        let site = try await SampleSite.plan([dialogueFile()])
        #expect(try site.page("/sok/").contains("<script src=\"/assets/search-1.js\" defer></script>"))
        for file in site.plan.files where file.address.file.hasSuffix(".html") {
            let isSearch = ["/sok/", "/en/search/"].contains(file.address.path)
            let page = String(decoding: file.render(), as: UTF8.self)
            #expect(page.contains("<script src") == isSearch, "\(file.address.path)")
        }
        let bare = try await SampleSite.plan([dialogueFile()], assets: ["style.css": "/assets/style-1.css"])
        #expect(try !bare.page("/sok/").contains("<script"))
    }
}
