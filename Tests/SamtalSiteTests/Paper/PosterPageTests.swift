import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct PosterPageTests {
    private func poster(_ lines: String, _ more: String = "", now: String = "2026-11-23T12:00") async throws -> String {
        let body = """
            ## Möten

            ### Torgmöte

            - Id: mote
            - Plats: Biblioteket
            - Adress: Exempelgatan 1
            - Publicerat: 2026-11-02
            \(lines)

            \(more)

            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen
            """
        let site = try await SampleSite.plan([dialogueFile(body: body)], now: now)
        #expect(site.contentErrors.isEmpty, "\(site.contentErrors.map(\.message.swedish))")
        return try site.page("/moten/mote/affisch/")
    }

    private let when = "- När: 2026-12-03 18.00–20.00"

    @Test func saysWhatWhenAndWhere() async throws {
        let poster = try await poster(when)
        #expect(poster.contains("<p class=\"call\">Var med och påverka</p>"))
        #expect(poster.contains("<span class=\"about\">Nytt torg</span>"))
        #expect(poster.contains("<span class=\"event\">Torgmöte</span><span class=\"visually-hidden\">)</span></h1>"))
        #expect(poster.contains(">torsdag 3 december 2026</time>"))
        #expect(poster.contains("kl. <time datetime=\"2026-12-03T18:00\">18.00</time> till <time"))
        #expect(poster.contains("<dd><bdi>Biblioteket</bdi></dd>\n<dd><bdi>Exempelgatan 1</bdi></dd>"))
        #expect(poster.contains("<title>Affisch: Torgmöte 3 december 2026, Nytt torg – Samtal i Ale</title>"))
        #expect(poster.contains("<p class=\"remark\">Det här är ett exempel.</p>"))
    }

    @Test func saysHowToTakePartWithoutAComputer() async throws {
        let poster = try await poster(when)
        #expect(poster.contains("Var med utan dator"))
        for words in ["<a href=\"tel:0303703000\">0303-70 30 00</a>", "449 80 Alafors", "Ale torg 7"] {
            #expect(poster.contains(words))
        }
        let late = try await self.poster("- När: 2027-01-13 18.00–20.00", now: "2027-01-10T12:00")
        #expect(!late.contains("Var med utan dator") && late.contains("Har du frågor?") && late.contains("Välkommen"))
    }

    @Test func saysHowToGetInOrWhomToAsk() async throws {
        #expect(try await poster(when).contains("<dd>Fråga dialog@example.org</dd>"))
        #expect(try await poster(when + "\n- Tillgänglighet: trappfritt").contains("<dd>trappfritt</dd>"))
    }

    @Test func leadsToTheMeetingsPlaceOnThePage() async throws {
        let poster = try await poster(when)
        #expect(poster.contains("<a href=\"/dialoger/torget/#meeting-mote\">"))
        #expect(poster.contains(">dialog.example.org/<wbr>dialoger/<wbr>torget</a>"))
        #expect(poster.contains("aria-label=\"QR-kod som leder till dialog.example.org/dialoger/torget\""))
        let code = try #require(QRCode(of: "https://dialog.example.org/dialoger/torget/#meeting-mote"))
        #expect(poster.contains(code.svg(label: "QR-kod som leder till dialog.example.org/dialoger/torget").markup))
    }

    @Test func saysFirstThatItIsCancelled() async throws {
        let poster = try await poster(when + "\n- Inställt 2026-11-20: Det är för halt.")
        #expect(poster.contains("<p class=\"call cancelled\">Inställt</p>"))
        #expect(poster.contains("<strong>Inställt.</strong> Det är för halt."))
        #expect(!poster.contains("Var med och påverka"))
    }

    @Test func saysFromWhenItWasMoved() async throws {
        let moved = when + "\n- Flyttat 2026-11-20: från 2026-12-01 18.00–20.00. Lokalen var upptagen."
        let poster = try await poster(moved)
        #expect(poster.contains("<strong>Flyttat.</strong> Tidigare tid: tisdag 1 december 2026 kl. 18.00 till 20.00."))
        #expect(poster.contains("<p class=\"call\">Var med och påverka</p>"))
    }

    @Test func hasAllThatIsLeftOfASeries() async throws {
        let times = (1...5).map { "- Tillfälle \($0): 2026-11-\(20 + $0) 18.00–20.00" }.joined(separator: "\n")
        let poster = try await poster(times + "\n- Tillfälle 4 inställt 2026-11-20: Lokalen var upptagen.")
        #expect(!poster.contains("21 november") && !poster.contains("22 november"))
        for day in 23...25 { #expect(poster.contains("\(day) november 2026")) }
        #expect(poster.ranges(of: "<strong class=\"tag\">Inställt</strong>").count == 1)
        #expect(poster.contains("<strong>Inställt.</strong> Tillfälle 4, tisdag 24 november. Lokalen var upptagen."))
        #expect(poster.contains("<p class=\"call\">Var med och påverka</p>"))
    }

    @Test func countsTheTimesThatItHasNoRoomFor() async throws {
        let times = (1...14).map { "- Tillfälle \($0): 2027-01-\($0 + 9) 18.00–20.00" }.joined(separator: "\n")
        let poster = try await poster(times)
        #expect(poster.contains("<dd>och 3 till på webben</dd>") && poster.contains("20 januari 2027"))
        #expect(!poster.contains("21 januari 2027"))
    }

    @Test func showsWhenAnExhibitionIsOpen() async throws {
        let lines = "- När: 2026-12-01 – 2026-12-10\n- Form: utställning\n- Öppet: vardagar kl. 9.00 till 16.00"
        let poster = try await poster(lines)
        #expect(poster.contains("<dt>Öppet</dt>\n<dd>vardagar kl. 9.00 till 16.00</dd>"))
        #expect(poster.contains("1</time> till och med <time datetime=\"2026-12-10\">10 december 2026</time>"))
    }

    @Test func saysThatItIsOnTheWeb() async throws {
        let body = """
            ## Möten

            ### Torgmöte

            - Id: mote
            - När: 2026-12-03 18.00–20.00
            - Digitalt: https://www.example.org/mote
            - Publicerat: 2026-11-02
            """
        let page = try await SampleSite.plan([dialogueFile(body: body)]).page("/moten/mote/affisch/")
        #expect(page.contains("<bdi>På webben. Länken finns på dialogens sida.</bdi>"))
        #expect(!page.contains("www.example.org/mote"))
        let both = try await poster(when + "\n- Digitalt: https://www.example.org/mote")
        #expect(both.contains("Du kan också vara med på webben."))
    }

    @Test func invitesToADialogueAndItsMeetings() async throws {
        let body = """
            ## Det här kan du påverka

            ### Bänkarna

            - Vad: hur många

            ## Så kan du delta

            - E-post: [Skriv till torggruppen](mailto:torget@example.org)
            - Telefon: Torggruppen, 0303-70 30 01

            ## Möten

            ### Torgmöte

            - Id: mote
            - När: 2026-12-03 18.00–20.00
            - Plats: Biblioteket
            - Publicerat: 2026-11-02

            ### Torgvandring

            - Id: vandring
            - När: 2026-12-04 18.00–20.00
            - Plats: Torget
            - Publicerat: 2026-11-02
            - Inställt 2026-11-20: Det är för halt.

            ## Tidplan

            - 2026-11-02 – 2026-12-15: öppen
            """
        let site = try await SampleSite.plan([dialogueFile(front: "områden: Surte, Nol", body: body)])
        let poster = try site.page("/dialoger/torget/affisch/")
        #expect(poster.contains("Du kan vara med till och med den <time datetime=\"2026-12-15\">"))
        #expect(poster.contains("<dt>Områden</dt>\n<dd><bdi><bdi>Surte</bdi>, <bdi>Nol</bdi></bdi></dd>"))
        #expect(poster.contains("<li>Bänkarna</li>") && poster.contains("torget@example.org"))
        #expect(poster.contains("</strong>, Torgmöte, <bdi>Biblioteket</bdi></li>") && !poster.contains("Torgvandring"))
        #expect(poster.contains("<a href=\"tel:0303703001\">0303-70 30 01</a></p>\n<p>Torggruppen</p>"))
    }
}
