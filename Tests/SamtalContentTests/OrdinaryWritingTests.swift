import SamtalModel
import Testing

@testable import SamtalContent

/// What an office writes, and what the checks on swallowed text must let be.
@Suite struct OrdinaryWritingTests {
    @Test(arguments: [
        "Priset är 100 kr*.\n\n*Exklusive moms.", "Priset är 100 kr\\*\\*.\n\n\\*\\*Exklusive moms.",
        "5 * 3 meter, 3\\*4 meter, 3 × 4 × 2 meter och `3*4*2`", "*2026* och **12** *345*", "Steg *1*: 2 till 3",
        "Linje 3*: går inte. Linje 4*: går.", "**Fet**, *kursiv* och ***båda***", "**Fet**: text",
        "Se **[Torget](torget.md)**.",
        "**Möte (fika)** som vanligt", "Snake_case_namn och __fet__", "____________________", "~ 5 meter, ca ~20 %",
        "[Ale kommun] (se nedan) och (fika) [kaffe]", "Kostnad [exkl. moms] (kr/månad)", "Se [1] (sidan 4).",
        "(se [Torget](torget.md))[sic]", "Valet [x] betyder ja.", "- Kryssa [x] för ja\n- [Torget](torget.md)",
        "- [x](torget.md)", "1. A\n2. B\n3. C", "1. A\n1. B\n1. C", "4. A\n5. B", "0. A\n1. B", "1) A\n2) B",
        "1. A\n\n   Mer om A.\n\n2. B", "1. A\n   - a\n   - b\n2. B", "1. A\n\nText.\n\n2. B\n3. C", "7\\. A\n\n9\\. B",
        "Öppet måndag\n– fredag, och lördag efter\növerenskommelse.", "– Hej, sa hon.\n\n– Hej, sa han.",
        "– Hej, sa hon.  \n– Hej, sa han.", "- a) Skriv\n- b) Ring", "a) Skriv\n\nb) Ring", "• Ett enda",
        "Enligt 3 kap.\na) andra stycket", "```\ntext\n```", "~~~\ntext\n~~~\n\nMer.", "````\n```\n````",
        "    kod\n    mer",
        "- Så här:\n\n  ```\n  text\n  ```\n- Mer", "> ```\n> text\n> ```", "    ```\n    inte slut",
        "Text\n\n---\n\nText", "a < b och b > c", "Rubrik\n\n- == -", "Vi skrev i ``kod ` här`` nyss.",
        "Läs mer på https://example.org/a**b och www.example.org/~~ann", "E-post: torget@example.org",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} och می\u{200C}خواهم",
        "12\u{A0}000 kronor och Samhälls\u{AD}byggnad",
        "العربية \u{200F}(2026)", "## Öppet hus **lördag**\n\nText", "| a", "x^2^ och H~2~O", "C:\\mapp\\fil",
        "2*3 är 6".writing("*", as: "·"),
    ])
    func letsItBe(_ text: String) {
        #expect(read(text, isDialogue: false).diagnostics.map(\.message.swedish) == [])
        #expect(read(text, isDialogue: true).diagnostics.map(\.message.swedish) == [])
    }

    /// An author who wants the mark itself puts `\` before it, as the message says.
    @Test(arguments: ["\\*\\*mötet (fika)\\*\\*som", "3\\*4\\*2 meter", "\\~\\~x\\~\\~", "7\\. Ring"])
    func letsAnEscapedMarkBe(_ text: String) {
        #expect(read(text, isDialogue: true).diagnostics.map(\.message.swedish) == [])
    }

    /// An ordinary page has no sections, and may well show how one is written.
    @Test func letsAPageShowWhatASectionIs() {
        #expect(read("Skriv så här:\n\n    ## Möten\n\n> ## Beslut\n", isDialogue: false).diagnostics.isEmpty)
    }
}

@Suite struct AsItLooksTests {
    private static let plain = """
        ## Möten

        ### Torgmöte

        - Id: torg-mote
        - När: torsdag 3 december 2026 kl. 18.00–20.00
        - Plats: Biblioteket i Nol
        - Flyttat 2026-11-20: från 2026-12-01 18.00–20.00. Lokalen var upptagen.

        ## Tidplan

        - 2026-11-02 – 2026-12-15: öppen – tidig dialog

        ## Handlingar

        - [Underlag](https://example.org/under-lag.pdf)
        """

    /// The same text with characters that nobody sees, in every place where a program could.
    @Test(arguments: [
        (" ", "\u{A0}"), (" ", "\u{202F}"), (" ", "\u{2007}"), ("-", "\u{2011}"), ("ö", "ö\u{AD}"), ("ö", "\u{200B}ö"),
        ("t", "t\u{2060}"), ("t", "t\u{FEFF}"), ("a", "a\u{200D}"), ("d", "d\u{AD}"), (": ", ":\u{A0}"),
        (": ", "\u{200B}: "),
        (": ", ":\u{200B} "), ("## ", "##\u{A0}"), ("- ", "-\u{A0}"), ("- ", "-\u{200B} "), ("## M", "\u{FEFF}## M"),
        ("\n\n", "\n\u{A0}\n"), ("\n\n", "\n\u{200B}\n"), ("- ", "\u{A0}-\u{A0}"),
    ])
    func readsAFileAsItLooks(_ part: String, _ unseen: String) throws {
        let expected = try #require(read(Self.plain, isDialogue: true).value)
        let reading = read(Self.plain.writing(part, as: unseen), isDialogue: true)
        #expect(reading.diagnostics.map(\.message.swedish) == [])
        let file = try #require(reading.value)
        #expect(file.sections.map(\.section) == expected.sections.map(\.section))
        #expect(file.sections.flatMap(\.entries).flatMap(\.labels).map(\.id) == [.id, .when, .place, .moved])
        #expect(
            file.sections.flatMap(\.entries).flatMap(\.labels).map(\.text)
                == expected.sections.flatMap(\.entries).flatMap(\.labels).map(\.text)
        )
        #expect(file.section(.timeline)?.items.map(\.text) == ["öppen – tidig dialog"])
        let key = try #require(file.section(.timeline)?.items.first?.key)
        #expect(readWhen(key, words: swedishWords).value?.range.last.iso == "2026-12-15")
        guard case .paragraph(let inlines)? = file.section(.documents)?.items.first?.value.blocks.first,
            case .link(let link)? = inlines.first
        else {
            Issue.record("the document is no link")
            return
        }
        #expect(link.destination == "https://example.org/under-lag.pdf")
    }

    @Test(arguments: [
        "pub\u{AD}licerad:\u{A0}2026\u{2011}10\u{2011}12", "\u{200B}publicerad: 2026-10-\u{2060}12\u{FEFF}",
    ])
    func readsFrontMatterAsItLooks(_ line: String) {
        let read = readFrontMatter(
            source("\u{FEFF}---\nrubrik: Kv.\u{A0}12 i Sam\u{AD}tal\n\(line)\nområden: Nol\u{A0}, sur\u{AD}te\n---\n"),
            words: swedishWords,
            isRequired: true
        )
        #expect(read.diagnostics.isEmpty)
        #expect(read.value.value(.published)?.text == "2026-10-12")
        #expect(read.value.value(.title)?.text == "Kv.\u{A0}12 i Sam\u{AD}tal", "what is shown is as it was written")
        #expect(read.value.entry(.areas)?.values.map(\.text) == ["Nol", "surte"])
    }

    @Test func readsSettingsAsTheyLook() throws {
        let text = "name:\u{A0}Sam\u{AD}tal\n\u{200B}contact:\n\u{A0}\u{A0}phone: 0303\u{2011}70\u{A0}30\u{FEFF}\n"
        let reading = readYAML(Array(text.utf8), file: "site.yml")
        #expect(reading.diagnostics.isEmpty)
        guard case .mapping(let pairs, _)? = reading.value, pairs.count == 2,
            case .text(let name, _) = pairs[0].value, case .mapping(let ways, _) = pairs[1].value,
            case .text(let phone, _)? = ways.first?.value
        else {
            Issue.record("it is read as something else: \(reading)")
            return
        }
        #expect(name == "Samtal" && phone == "0303-70 30")
    }

    @Test(arguments: [
        ("", ""), ("a\u{A0}b", "a b"), ("a\u{AD}b\u{200B}", "ab"), ("\u{2011}", "-"), ("a\u{200C}b", "ab"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("\u{1F469}\u{200D}\u{1F467}", "\u{1F469}\u{200D}\u{1F467}"),
        ("می\u{200C} ", "می "), ("ภาษา\u{200B}ไทย", "ภาษา\u{200B}ไทย"), ("å – ö", "å – ö"),
    ])
    func keepsWhatLettersNeed(_ text: String, _ seen: String) {
        #expect(Array(asItLooks(text).unicodeScalars) == Array(seen.unicodeScalars))
    }

    @Test(arguments: [
        ("", true), (" \u{A0}\u{200B}\u{AD}\u{2800}\u{FE0F}\u{3164}", true), ("a\u{200B}", false), ("–", false),
    ])
    func knowsWhatShowsNothing(_ text: String, _ isNothing: Bool) { #expect(showsNothing(text) == isNothing) }
}
