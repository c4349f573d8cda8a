import SamtalModel
import Testing

@testable import SamtalContent

/// Text above a list of facts, as people write who tell what it is about first.
@Suite struct TextAboveListTests {
    private func entry(_ text: String) throws -> WrittenEntry {
        let reading = read(text, isDialogue: true)
        #expect(reading.diagnostics.map(\.message.swedish) == [])
        let section = try #require(reading.value?.sections.first)
        return section.entries.first
            ?? WrittenEntry(heading: "", place: section.place, labels: section.labels, text: section.text)
    }

    /// All that may stand between, under each kind of section.
    @Test(arguments: [
        ("## Möten\n\n### Öppet hus\n\nVi ses.\n\n- Id: hus\n- När: 2026-12-03\n\nKom gärna.", "Vi ses. Kom gärna."),
        ("## Möten\n\n### Öppet hus\n\nVi ses.\n- Id: hus\n- När: 2026-12-03", "Vi ses."),
        ("## Möten\n\n### Öppet hus\n\nVi ses.\n\n- Id: hus\n\n- När: 2026-12-03", "Vi ses."),
        ("## Möten\n\n### Öppet hus\n\nVi ses.\n\n---\n\n* Id: hus\n* När: 2026-12-03", "Vi ses."),
        (
            "## Möten\n\n### Öppet hus\n\nVi ses.\n\n> Som sagt.\n\n- **Id:** hus\n- När: 2026-12-03",
            "Vi ses. Som sagt."
        ),
        ("## Möten\n\n### Öppet hus\n\n- Id: hus\n\nVi ses.\n\n- När: 2026-12-03", "Vi ses."),
        ("## Meetings\n\n### Open house\n\nWelcome.\n\n- Id: hus\n- When: 2026-12-03", "Welcome."),
        (
            "## Möten\n\n### Öppet hus\n\nVi pratar om:\n\n- vägen\n- skolan\n\nSå här:\n\n- Id: hus\n- När: 2026-12-03",
            "Vi pratar om: vägen skolan Så här:"
        ),
    ])
    func isTheTextOfTheEntry(_ written: String, _ text: String) throws {
        let entry = try entry(written)
        #expect(entry.labels.map(\.id) == [.id, .when])
        #expect(entry.text.plainText.filledParts(at: \.isSpace).joined(separator: " ") == text)
    }

    @Test(arguments: [
        ("## Så kan du delta\n\nAlla är välkomna.\n\n- E-post: dialog@example.org", Label.eMail),
        ("## Beslut\n\nNämnden beslutar.\n\n- Beslutas av: Nämnden", .decidedBy),
        ("## Förslaget\n\nEtt förslag.\n\n- Inlämnat: 2026-10-30", .submitted),
        ("## Det här kan du påverka\n\n### Träden\n\nDe är gamla.\n\n- Vad: vilka träd", .what),
        ("## Vilka berörs\n\n### Unga\n\nDe är många.\n\n- Så berörs de: de bor där", .howTheyAreAffected),
        ("## Återkoppling\n\n### 2026-11-18 Svar\n\nTack.\n\n- Ni sa: Det är mörkt.", .youSaid),
        ("## Genomförande\n\n### 2026-11-18 Nu\n\nVi gräver.\n\n- Så långt har vi kommit: pågår", .state),
        ("## Tidplan\n\nAlla dagar är bestämda.\n\n- Ändrat 2026-12-10: öppen till 2026-12-31", .changed),
    ])
    func isReadInEachSection(_ written: String, _ label: Label) throws {
        let entry = try entry(written)
        #expect(entry.labels.map(\.id) == [label])
        #expect(!entry.text.isEmpty)
    }

    @Test func standsAboveFiguresToo() throws {
        let reading = read(
            "## Resultat\n\n### Vilken bro?\n\nAlla fick svara.\n\n- Den röda: 12\n- Den blå: 8\n- Antal svar: 20\n\n"
                + "Av dem som svarade:\n\n- unga var 12\n- Ålder: 13\n",
            isDialogue: true
        )
        #expect(reading.diagnostics.map(\.message.swedish) == [])
        let entry = try #require(reading.value?.section(.results)?.entries.first)
        #expect(entry.items.map(\.key) == ["Den röda", "Den blå"])
        #expect(entry.labels.map(\.id) == [.answers])
        #expect(entry.text.plainText.holds("Alla fick svara."))
        #expect(entry.text.plainText.holds("Ålder: 13"))
    }

    @Test func isPartedFromTheListByNothing() throws {
        let above = try entry("## Möten\n\n### Öppet hus\n\nVi ses.\n\n---\n\n- Id: hus\n")
        #expect(above.text.blocks.count == 1)
        let below = try entry("## Möten\n\n### Öppet hus\n\n- Id: hus\n\nVi ses.\n\n---\n\nVälkommen.\n")
        #expect(below.text.blocks.count == 3)
    }

    @Test func isIndentedBelowTheLastFactAlone() throws {
        let own = try entry(
            "## Möten\n\n### Öppet hus\n\nVi ses.\n\n- Id: hus\n- Barn: välkomna\n\n  Det finns pyssel.\n"
        )
        #expect(own.labels.map(\.value.plainText) == ["hus", "välkomna\nDet finns pyssel."])
        let told = read("## Möten\n\n### Öppet hus\n\n- Id: hus\n\n  Vi ses.\n\n- Barn: välkomna\n", isDialogue: true)
        #expect(
            told.diagnostics.map(\.message.swedish) == [
                "Texten är indragen under en av uppgifterna, och det får bara den sista i listan ha. Flytta texten till "
                    + "ovanför eller under hela listan, längst till vänster."
            ]
        )
    }

    /// A line that is no label is told of where it stands, and what was meant as text stays text.
    @Test func tellsWhichLineIsNoLabel() throws {
        let mixed =
            "## Möten\n\n### Öppet hus\n\nVi ses.\n\n- Id: hus\n- När: 2026-12-03\n- Fika: ja\n- Ta med dig idéer\n"
        let told = read(mixed, isDialogue: true).diagnostics.filter { $0.severity == .error }
        #expect(told.map(\.kind) == [.unknownLabel, .noLabel])
        #expect(told.map(\.place.line) == [13, 14])
        let prose = "## Möten\n\n### Öppet hus\n\n- Id: hus\n\nVi pratar om:\n\n- vägen\n- skolan\n"
        #expect(read(prose, isDialogue: true).diagnostics.map(\.message.swedish) == [])
        let one = read(prose + "- Plats: var den ska ligga\n", isDialogue: true).diagnostics
        #expect(
            one.map(\.message.swedish) == [
                "Raden läses som vanlig text här. Är den en uppgift, flytta den till listan direkt under rubriken. Är den "
                    + "text, skriv den utan kolon."
            ]
        )
        #expect(one.map(\.place.line) == [15])
    }
}

/// Rows of the timeline that say what and not when.
@Suite struct RowWithoutDayTests {
    private func told(_ rows: String, isSwedish: Bool = true) -> [String] {
        read("## \(isSwedish ? "Tidplan" : "Timeline")\n\n\(rows)\n", isDialogue: true).diagnostics.map {
            isSwedish ? $0.message.swedish : $0.message.english
        }
    }

    @Test func areOfferedAsTheyWouldStand() {
        #expect(
            told("- 2027-01-14: inför beslut\n- fler tillfällen att svara kommer") == [
                "Raden säger inte när. Skriv dagen och ett kolon först, till exempel \"- 2027-02-13: fler tillfällen att "
                    + "svara kommer\". Vet ingen det än, skriv \"- senare: fler tillfällen att svara kommer\". Är det inget "
                    + "som händer, skriv texten under listan, utan streck."
            ]
        )
        #expect(
            told("- 2027-01-14: before decision\n- Building begins", isSwedish: false) == [
                "The row does not say when. Write the day and a colon first, for example \"- 2027-02-13: Building begins\". "
                    + "If nobody knows it yet, write \"- senare: Building begins\". If it is nothing that happens, write the "
                    + "text below the list, without a dash."
            ]
        )
    }

    @Test func areNoPromisesWithoutADay() {
        #expect(
            told("- 2027-01-14: inför beslut\n- Återkoppling lämnas efter mötena") == [
                "Raden lovar återkoppling, men säger inte när. Skriv den sista dagen och ett kolon först, till exempel "
                    + "\"- 2027-02-13: återkoppling – lämnas efter mötena\", eller ta bort raden: då gäller webbplatsens "
                    + "vanliga tid."
            ]
        )
    }

    /// What is offered is read, and is no milestone where a phase was meant.
    @Test(arguments: [
        "fler tillfällen kommer", "Öppet för synpunkter", "Återkoppling", "Byggstart", "sammanställs", "Samråd",
    ])
    func areReadAsOffered(_ text: String) throws {
        let message = try #require(told("- \(text)").first)
        for offer in message.matches(of: /"(- [^"]+)"/).map({ String($0.output.1) }) {
            #expect(told(offer) == [], "\(offer)")
        }
    }
}
