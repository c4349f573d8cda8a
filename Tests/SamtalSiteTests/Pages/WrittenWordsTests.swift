import SamtalModel
import Testing

@testable import SamtalSite

/// What the author wrote comes to the reader whole: spoken evenly, unbroken, and with what can be rung and followed.
@Suite struct WrittenWordsTests {
    private func section(_ body: String, media: [String] = ["bild.png", "Kallelse möte.png"]) async throws -> String {
        let site = try await SampleSite.plan([dialogueFile(body: body)], media: media)
        #expect(site.contentErrors.isEmpty && site.diagnostics.filter { $0.severity == .error }.isEmpty)
        let page = try site.written("/dialoger/torget/").replacing("\u{A0}", with: "~")
        let start = try #require(page.firstRange(of: "id=\"background\""))
        return String(page[start.upperBound...].prefix(while: { _ in true }).split(separator: "</section>")[0])
    }

    @Test func leavesTheWordsOfALinkAndOfCode() async throws {
        let text = try await section(
            "Se [tider 2026-12-20 kl. 8–16](https://example.org/x), `2026-12-20` och 2026-12-20."
        )
        #expect(text.contains(">tider 2026-12-20 kl.~8–16</a>"))
        #expect(text.contains("<code>2026-12-20</code>"))
        #expect(text.contains("och <time datetime=\"2026-12-20\">20~december 2026</time>."))
    }

    @Test func saysHoursAlikeInAllOfAParagraph() async throws {
        let text = try await section("Öppet måndag 13–19,\ntisdagar **kl. 13–16**.\n\nFör dig som är 13–19 år.")
        #expect(text.contains("måndag 13 till 19,\ntisdagar <strong>kl.~13 till 16</strong>."))
        #expect(text.contains("är 13–19 år."))
    }

    @Test func linksATelephoneNumberButNotInALinkOrCode() async throws {
        let text = try await section("Ring 0303-70 30 00, [0303-70 30 01](https://example.org/) eller `0303-70 30 02`.")
        #expect(text.contains("Ring <a href=\"tel:0303703000\">0303-70~30~00</a>, "))
        #expect(text.ranges(of: "tel:").count == 1)
    }

    @Test func keepsTheTitleOfAPicture() async throws {
        let text = try await section(
            "![Torget](media/bild.png \"Torget en kväll\")\n\nOch ![Torget](media/bild.png \"till\")."
        )
        #expect(text.contains("<figure>\n<img src=\"/media/bild.png\" alt=\"Torget\""))
        #expect(text.contains("<figcaption>Torget en kväll</figcaption>"))
        #expect(
            text.contains(
                "Och <img src=\"/media/bild.png\" alt=\"Torget\" width=\"640\" height=\"480\" loading=\"lazy\"> <small>till</small>."
            )
        )
    }

    @Test func doesNotSayAgainWhatKindOfFileItIs() async throws {
        let text = try await section(
            "[Planen (PDF)](https://example.org/a.pdf), [Planen](https://example.org/a.pdf), "
                + "[Bilden, png](media/bild.png), [Bild (png, 1 kB)](media/bild.png)"
        )
        #expect(text.contains(">Planen (PDF)</a>, <a href=\"https://example.org/a.pdf\">Planen (pdf)</a>, "))
        #expect(text.contains(">Bilden, png (1 kB)</a>, ") && text.contains(">Bild (png, 1 kB)</a>"))
    }

    @Test func linksAFileWithSpacesInItsName() async throws {
        let text = try await section("[Kallelsen](<media/Kallelse möte.png>) och ![Bilden](<media/Kallelse möte.png>)")
        #expect(text.contains("<a href=\"/media/Kallelse%20m%C3%B6te.png\">Kallelsen (png, 1 kB)</a>"))
        #expect(text.contains("<img src=\"/media/Kallelse%20m%C3%B6te.png\" alt=\"Bilden\""))
    }

    @Test func linksAddressesInTheSummaryAndTheReasonOnThePageAlone() async throws {
        let files = [
            dialogueFile("stopp", front: "skede: avbruten\nskäl: Läs www.example.org/stopp, eller ring 0303-70 30 00."),
            (path: "pages/om.md", text: "---\nrubrik: Om\ningress: Skriv till om@example.org.\n---\n\nText.\n"),
        ]
        let site = try await SampleSite.plan(files)
        let page = try site.page("/dialoger/stopp/")
        #expect(
            page.contains(
                "Läs <a href=\"https://www.example.org/stopp\">www.example.org/stopp</a>, eller ring <a href=\"tel:"
            )
        )
        #expect(try site.page("/om/").contains("<p class=\"lead\">Skriv till <a href=\"mailto:om@example.org\">"))
        #expect(try !site.page("/arkiv/").contains("https://www.example.org/stopp"))
    }

    @Test func tellsSessionsOfOneDayApart() async throws {
        let body = """
            ## Tidplan

            - 2026-11-01: planeras

            ## Möten

            ### Kvällar

            - Id: kvallar
            - Tillfälle 1: 2026-12-05 10.00–12.00
            - Tillfälle 2: 2026-12-05 13.00–15.00
            - Tillfälle 3: 2026-12-06 13.00–15.00
            - Plats: Biblioteket
            - Publicerat: 2026-11-02
            """
        let page = try await SampleSite.plan([dialogueFile(body: body)]).page("/dialoger/torget/")
        #expect(page.contains("Kvällar</a> kl. <time datetime=\"2026-12-05T13:00\">13.00</time> till "))
        #expect(page.ranges(of: "Kvällar</a> kl. ").count == 2)
    }

    @Test func keepsWhatALinkToAnOnlineMeetingSays() async throws {
        let body = """
            ## Möten

            ### Kartan

            - Id: kartan
            - När: 2026-12-05 10.00–12.00
            - Digitalt: [Se kartan hemma](https://www.åmål.se/karta)
            - Tillgänglighet: Skriv till [oss](mailto:a@b.org) eller <a@b.org>
            - Publicerat: 2026-11-02
            """
        let site = try await SampleSite.plan([dialogueFile(front: "kontakt: <plan@b.org>", body: body)])
        #expect(
            try site.page("/dialoger/torget/").contains("<a href=\"https://www.åmål.se/karta\">Se kartan hemma</a>")
        )
        #expect(try site.page("/dialoger/torget/").contains("<a href=\"mailto:plan@b.org\">plan@b.org</a>"))
        let lines = try site.page("/moten/kartan.ics").replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
        #expect(lines.contains("\nCONFERENCE;VALUE=URI:https://www.xn--ml-xiab.se/karta\n"))
        #expect(lines.contains("Digitalt: Se kartan hemma (https://www.åmål.se/karta)"))
        #expect(lines.contains("Skriv till oss (a@b.org) eller a@b.org\\n") && !lines.contains("mailto:"))
        #expect(lines.contains("\nCONTACT:plan@b.org\n"))
    }
}
