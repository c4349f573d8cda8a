import SamtalModel
import Testing

@testable import SamtalSite

/// What kind of meeting it is, who arranges it, and how many there is room for.
@Suite struct MeetingFormTests {
    private func site(_ lines: String, organisation: String = SampleSite.organisation) async throws -> SampleSite {
        let body = meetingSection + "\n" + lines
        let files = [dialogueFile(body: body), (path: "organisation.yml", text: organisation)]
        let site = try await SampleSite.plan(files)
        #expect(site.contentErrors.map(\.message.swedish) == [])
        return site
    }

    @Test(arguments: [
        ("workshop", "Workshop", "Ny workshop"), ("medborgarverkstad", "Workshop", "Ny workshop"),
        ("vandring", "Vandring", "Ny vandring"), ("Trygghetsvandring", "Vandring", "Ny vandring"),
        ("café", "Dialogcafé", "Nytt dialogcafé"), ("öppet hus", "Drop-in", "Nytt möte"),
        ("utställning", "Utställning", "Ny utställning"),
    ])
    func isToldWhereverTheMeetingIs(_ written: String, _ shown: String, _ announced: String) async throws {
        let site = try await site("- Form: \(written)\n")
        #expect(try site.page("/dialoger/torget/").contains("<dt>Form</dt>\n<dd>\(shown)</dd>"))
        #expect(try site.page("/dialoger/torget/").contains("\(announced): <a href=\"#meeting-torgmote\">"))
        #expect(try site.page("/dialoger/torget/feed.xml").contains("<title>\(announced): Torgmöte torsdag 3 december"))
        #expect(try calendar(of: site).contains("Form: \(shown)"))
    }

    @Test(arguments: ["möte", "samrådsmöte", "informationsmöte", "dialogmöte", "på plats"])
    func isNotToldOfAnOrdinaryMeeting(_ written: String) async throws {
        let site = try await site("- Form: \(written)\n")
        #expect(try !site.page("/dialoger/torget/").contains("<dt>Form</dt>"))
        #expect(try !calendar(of: site).contains("Form:"))
    }

    @Test(arguments: ["båda", "både på plats och digitalt", "hybrid"])
    func mayBeBothAtAPlaceAndOnTheWeb(_ written: String) async throws {
        let site = try await site("- Form: \(written)\n- Digitalt: https://example.org/mote\n")
        let page = try site.page("/dialoger/torget/")
        #expect(page.contains("<dt>Form</dt>\n<dd>På plats och digitalt</dd>"))
        #expect(page.contains("MixedEventAttendanceMode"))
    }

    @Test(arguments: [
        (
            "",
            "Mötet är både på plats och digitalt, men \"Digitalt\" saknas. "
                + "Lägg till \"- Digitalt: https://www.example.org/\"."
        )
    ])
    func needsBothWhereItIsBoth(_ line: String, _ message: String) async throws {
        let site = try await SampleSite.plan([dialogueFile(body: meetingSection + "\n- Form: hybrid\n" + line)])
        #expect(site.contentErrors.map(\.message.swedish) == [message])
        let online = meetingSection.replacing("- Plats: Torget", with: "- Digitalt: https://example.org/mote")
        let other = try await SampleSite.plan([dialogueFile(body: online + "\n- Form: hybrid\n")])
        #expect(
            other.contentErrors.map(\.message.swedish) == [
                "Mötet är både på plats och digitalt, men \"Plats\" saknas. Lägg till \"- Plats: Biblioteket\"."
            ]
        )
    }

    @Test func tellsWhoArrangesItAndHowManyThereIsRoomFor() async throws {
        let organisation = SampleSite.organisation.replacing(
            "units:\n",
            with: "units:\n  - { id: trafikverket, kind: external, sv: Trafikverket }\n"
        )
        let lines = "- Arrangör: Trafikverket, namnden och Hembygdsföreningen\n- Antal platser: 40, först till kvarn\n"
        let site = try await site(lines, organisation: organisation)
        let page = try site.page("/dialoger/torget/").replacing(/\n */, with: "")
        #expect(page.contains("<dt>Antal platser</dt><dd>40, först till kvarn</dd>"))
        #expect(page.contains("Nämnden</bdi></a> och <bdi>Hembygdsföreningen</bdi></dd>"))
        #expect(page.contains(#""organizer":[{"@type":"Organization","name":"Trafikverket","url":"https://"#))
        #expect(page.contains(#"{"@type":"GovernmentOrganization","name":"Nämnden","url":"https://"#))
        #expect(page.contains(#",{"@type":"Organization","name":"Hembygdsföreningen"}]"#))
        let calendar = try calendar(of: site)
        #expect(calendar.contains("Arrangör: Trafikverket\\, Nämnden och Hembygdsföreningen"))
        #expect(calendar.contains("Antal platser: 40\\, först till kvarn"))
        #expect(!calendar.contains("ORGANIZER"))
        let feed = try site.page("/dialoger/torget/feed.xml")
        #expect(feed.contains("Hembygdsföreningen") && feed.contains("40, först till kvarn"))
        let poster = try site.page("/moten/torgmote/affisch/")
        #expect(poster.contains("Hembygdsföreningen") && poster.contains("40, först till kvarn"))
        let table = try site.page("/data/meetings.csv")
        #expect(table.contains("\"trafikverket, namnden, Hembygdsföreningen\",\"40, först till kvarn\""))
        #expect(try site.page("/sok/index.json").contains("hembygdsföreningen"))
    }

    @Test(arguments: [("40", true), ("ca 40", false), ("40, först till kvarn", false)])
    func givesProgramsTheNumberOfPlacesWhereItIsOne(_ seats: String, isNumber: Bool) async throws {
        let page = try await site("- Antal platser: \(seats)\n").page("/dialoger/torget/")
        #expect(page.contains("\"maximumAttendeeCapacity\":40") == isNumber)
    }

    @Test func isArrangedByTheMunicipalityWhereThatIsSaid() async throws {
        let page = try await site("- Arrangör: kommunen\n").page("/dialoger/torget/").replacing(/\n */, with: "")
        #expect(page.contains("\"organizer\":{\"@type\":\"GovernmentOrganization\",\"name\":\"Ale kommun\""))
    }

    private func calendar(of site: SampleSite) throws -> String {
        try site.page("/dialoger/torget/calendar.ics").replacing("\r\n ", with: "")
    }
}

/// A plan is called what it is on its page.
@Suite struct KindOfDialogueTests {
    @Test(arguments: [
        ("översiktsplan", "Översiktsplan"), ("vägplan", "Vägplan"), ("comprehensive plan", "Översiktsplan"),
        ("road plan", "Vägplan"),
    ])
    func isShown(_ written: String, _ shown: String) async throws {
        let site = try await SampleSite.plan([dialogueFile(front: "slag: \(written)")])
        #expect(site.contentErrors.map(\.message.swedish) == [])
        #expect(try site.page("/dialoger/torget/").contains("<dt>Slag</dt>\n<dd>\(shown)</dd>"))
    }

    @Test(arguments: [
        ("nivå: delaktighet", "Inflytande"), ("nivå: medskapande", "Inflytande"), ("nivå: samråd", "Konsultation"),
        ("nivå: medbestämmande", "Medbeslutande"),
    ])
    func hasALevelByItsOtherNames(_ line: String, _ shown: String) async throws {
        let body = "## Det här kan du påverka\n\n### Träden\n\n- Vad: vilka träd\n"
        let site = try await SampleSite.plan([dialogueFile(front: line, body: body)])
        #expect(site.contentErrors.map(\.message.swedish) == [])
        #expect(try site.page("/dialoger/torget/").contains(shown))
    }
}
