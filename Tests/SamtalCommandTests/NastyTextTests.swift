import Foundation
import FoundationXML
import TestSupport
import Testing

/// A site in which every title, heading, label, name and contact holds what would be markup, next to marks that hide it
/// from whoever judges text by `Character`: whatever is published is read back, and none of it has become markup.
@Suite struct NastyTextTests {
    /// What stands between the signs of a text: each joins itself to what stands before it or after it.
    private static let marks = [
        "", "\u{301}", "\u{600}", "\u{FF9E}", "\u{200D}", "\u{FE0F}", "\u{E0001}", "\u{200C}", "\u{94D}", "\u{1F3FD}",
        "\u{2028}",
    ]

    /// What means something in HTML, XML, JSON and iCalendar, with a mark around each sign.
    private static func nasty(_ mark: String) -> String {
        let signs = [
            "<b data-nasty>", "</script>", "<script data-nasty>", "\"", " data-nasty=\"", "'", " data-nasty='", "]]>",
            "<nasty/>", "-->", "&lt;nasty>", "\\", "\\n", "\\\"", ";", ",", ":", "{{nasty}}", "{nasty}", "%0D%0A",
        ]
        return "Torg " + signs.map { mark + $0 + mark }.joined(separator: "x") + " slut"
    }

    /// With a backslash before each sign of ASCII's, which takes the meaning from it, and a line break in the middle that
    /// only a character reference can write.
    private static func inMarkdown(_ text: String) -> String {
        var written = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, scalar.properties.generalCategory != .spaceSeparator, !scalar.properties.isAlphabetic,
                scalar.properties.numericType == nil
            {
                written += "\\"
            }
            written.unicodeScalars.append(scalar)
        }
        return written + " före&#13;&#10;ATTENDEE:nasty"
    }

    private static func dialogue(_ number: Int, _ text: String) -> String {
        let words = inMarkdown(text)
        return """
            ---
            rubrik: \(text)
            ingress: \(text)
            ansvarig: sektorn
            kontakt: \(text)
            publicerad: 2026-08-01
            områden: Nol
            nivå: dialog
            syfte: samtal
            framtagen-med: \(text)
            diarienummer: \(text)
            skede: planeras
            ---

            \(words)

            ## \(words)

            > \(words)

            ## Möten

            ### \(words)

            - Id: m\(number)
            - När: 2026-12-03 18.00–20.00
            - Plats: \(words)
            - Adress: \(words)
            - Digitalt: \(words)
            - Anmälan: \(words)
            - Tillgänglighet: \(words)
            - Publicerat: 2026-11-02
            - Ändrat 2026-11-20: \(words)

            ## Återkoppling

            ### 2026-11-15 \(words)

            - Vi frågade: \(words)
            - Ni sa: \(words)
            - Vi gjorde: \(words)
            - Nya insikter: \(words)
            - Så berättade vi: webb

            ## Rättelser

            - 2026-11-16: \(words)

            """
    }

    /// The same texts in site.yml and organisation.yml, where quotation marks can hold line breaks too.
    private static func settings() throws -> (site: String, organisation: String) {
        let text = marks.map(nasty).joined(separator: " ") + "\r\nATTENDEE:nasty"
        func quoted(_ text: String) throws -> String {
            // A line break that no editor shows is refused in settings, unless it is written as an escape.
            String(
                decoding: try JSONSerialization.data(withJSONObject: text, options: .fragmentsAllowed),
                as: UTF8.self
            ).replacing("\u{2028}", with: "\\u2028")
        }
        let name = try quoted(String(text.unicodeScalars.filter { $0 != "," }.map(Character.init)))
        let site = """
            name: \(try quoted(text))
            municipality: \(try quoted(text))
            notice: \(try quoted(text))
            base-url: https://dialog.example.org/
            identity: dialog.example.org
            languages: [sv, en]
            time-zone: Europe/Stockholm
            contact: { letter: \(try quoted(text)), visit: \(try quoted(text)), e-mail: \(try quoted(text)) }
            policy: { address: https://www.example.org/policy, status: \(try quoted(text)), paragraph: \(try quoted(text)) }

            """
        let organisation = """
            areas: [{ id: nol, sv: Nol, en: \(name) }]
            groups: [{ id: alla, covers: all, sv: \(name), en: \(name) }]
            units: [{ id: sektorn, kind: sector, sv: \(name), en: \(name) }]
            channels: [{ id: webb, digital: true, sv: webb, en: \(name) }]
            topics: [{ id: stadsmiljo, sv: \(name), en: \(name) }]

            """
        return (site, organisation)
    }

    /// The files of the site by their paths, built by the program.
    private static let site = Task { () throws -> [String: [UInt8]] in
        let scratch = try ScratchFolder()
        let (settings, organisation) = try NastyTextTests.settings()
        try scratch.write(settings, to: "content/site.yml")
        try scratch.write(organisation, to: "content/organisation.yml")
        for (number, mark) in marks.enumerated() {
            try scratch.write(dialogue(number, nasty(mark)), to: "content/dialogues/d\(number).md")
        }
        let run = try runSamtal([
            "build", "--content", scratch.path("content"), "--output", scratch.path("site"), "--now",
            "2026-11-23T12:00",
        ])
        guard run.status == 0 else { throw NotBuilt(errors: run.errors) }
        let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.path("site"))
        return try names.reduce(into: [String: [UInt8]]()) { files, name in
            guard name.contains("."), !name.hasPrefix(".") else { return }
            files[name] = Array(try Data(contentsOf: URL(filePath: scratch.path("site/\(name)"))))
        }
    }

    private static func files(endingIn ending: String) async throws -> [(name: String, bytes: [UInt8])] {
        let files = try await site.value.filter { $0.key.hasSuffix(ending) && !$0.key.hasPrefix("assets/") }
        try #require(!files.isEmpty)
        return files.map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
    }

    @Test func pagesHaveNoMarkupThatTheContentWrote() async throws {
        for (name, bytes) in try await NastyTextTests.files(endingIn: ".html") { expectOwnMarkup(bytes, name) }
    }

    @Test func dataForSearchEnginesIsReadBack() async throws {
        var count = 0
        for (name, bytes) in try await NastyTextTests.files(endingIn: ".html") {
            let opening = Data("<script type=\"application/ld+json\">".utf8)
            var rest = Data(bytes)[...]
            while let start = rest.range(of: opening) {
                let end = try #require(rest[start.upperBound...].range(of: Data("</script>".utf8)), "\(name)")
                let json = rest[start.upperBound..<end.lowerBound]
                #expect(!json.contains(UInt8(ascii: "<")), "\(name)")
                let data = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any], "\(name)")
                // The meetings together, and the dialogue.
                let things = data["@graph"] as? [[String: Any]] ?? [data]
                let number = name.split(separator: "/").compactMap { Int($0.dropFirst()) }.first
                let text = try NastyTextTests.nasty(NastyTextTests.marks[#require(number)])
                #expect(things.allSatisfy { (($0["name"] as? String) ?? "").utf8.starts(with: text.utf8) }, "\(name)")
                count += things.count
                rest = rest[end.upperBound...]
            }
        }
        #expect(count >= 2 * NastyTextTests.marks.count)
    }

    @Test func JSONIsReadBack() async throws {
        for (name, bytes) in try await NastyTextTests.files(endingIn: ".json") {
            #expect(!bytes.contains(UInt8(ascii: "<")), "\(name)")
            let value = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            for item in value?["items"] as? [[String: Any]] ?? [] {
                expectOwnMarkup(Array(try #require(item["content_html"] as? String).utf8), name)
            }
        }
    }

    @Test func feedsAndSitemapsAreReadBack() async throws {
        for (name, bytes) in try await NastyTextTests.files(endingIn: ".xml") {
            let reader = XMLReader()
            let parser = XMLParser(data: Data(bytes))
            parser.delegate = reader
            #expect(parser.parse(), "\(name): \(parser.parserError.map { "\($0)" } ?? "")")
            #expect(!reader.elements.contains("nasty") && !reader.elements.contains("b"), "\(name)")
            for content in reader.contents { expectOwnMarkup(Array(content.utf8), name) }
        }
        for (number, mark) in NastyTextTests.marks.enumerated() {
            let bytes = try #require(try await NastyTextTests.site.value["dialoger/d\(number)/feed.xml"])
            let reader = XMLReader()
            let parser = XMLParser(data: Data(bytes))
            parser.delegate = reader
            _ = parser.parse()
            let text = NastyTextTests.nasty(mark)
            #expect(reader.titles.contains { $0.utf8.starts(with: "Ny dialog: \(text)".utf8) }, "\(reader.titles)")
        }
    }

    @Test func calendarsAreReadBack() async throws {
        let own: Set<String> = [
            "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-CALDESC",
            "DESCRIPTION",
            "X-WR-TIMEZONE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE", "URL", "UID", "DTSTAMP", "SEQUENCE",
            "DTSTART",
            "DTEND", "SUMMARY", "LOCATION", "CATEGORIES", "CONTACT", "STATUS", "TRANSP", "CLASS", "TZID", "TZNAME",
            "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "LAST-MODIFIED", "COLOR", "CONFERENCE", "IMAGE", "TZURL",
            "X-LIC-LOCATION",
        ]
        for (name, bytes) in try await NastyTextTests.files(endingIn: ".ics") {
            let lines = contentLines(bytes)
            for line in lines {
                let property = line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
                #expect(
                    own.contains(String(decoding: property, as: UTF8.self)),
                    "\(name): \(String(decoding: line, as: UTF8.self))"
                )
                #expect(!line.contains(UInt8(ascii: "\r")) && !line.contains(UInt8(ascii: "\n")), "\(name)")
            }
            let begins = lines.filter { $0.starts(with: "BEGIN:".utf8) }.map { $0.dropFirst(6) }.sorted(by: before)
            let ends = lines.filter { $0.starts(with: "END:".utf8) }.map { $0.dropFirst(4) }.sorted(by: before)
            #expect(begins == ends, "\(name)")
        }
        for (number, mark) in NastyTextTests.marks.enumerated() {
            let bytes = try #require(try await NastyTextTests.site.value["dialoger/d\(number)/calendar.ics"])
            let summaries = contentLines(bytes).filter { $0.starts(with: "SUMMARY:".utf8) }.map {
                unescaped($0.dropFirst(8))
            }
            #expect(summaries.count == 1)
            #expect(summaries.allSatisfy { $0.starts(with: NastyTextTests.nasty(mark).utf8) })
        }
    }

    private func before(_ one: [UInt8].SubSequence, _ other: [UInt8].SubSequence) -> Bool {
        one.lexicographicallyPrecedes(other)
    }

    /// Unfolded (RFC 5545 §3.1).
    private func contentLines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var rest = Data(bytes)[...]
        while let end = rest.range(of: Data("\r\n".utf8)) {
            let line = Array(rest[..<end.lowerBound])
            #expect(line.count <= 75)
            if line.first == UInt8(ascii: " "), !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(line)
            }
            rest = rest[end.upperBound...]
        }
        #expect(rest.isEmpty)
        return lines
    }

    /// A value of the type TEXT as it was before it was written (§3.3.11).
    private func unescaped(_ value: [UInt8].SubSequence) -> [UInt8] {
        var text: [UInt8] = []
        var isEscaped = false
        for byte in value {
            if isEscaped {
                text.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                text.append(byte)
            }
        }
        return text
    }

    /// Only elements and attributes that templates and Samtal itself write, however a browser parts the bytes.
    private func expectOwnMarkup(_ bytes: [UInt8], _ name: String) {
        let tags = StartTag.all(in: bytes)
        for tag in tags {
            let foreign = tag.attributes.keys.filter {
                $0.hasPrefix("on") || $0 == "data-nasty" || !$0.utf8.allSatisfy(isPlain)
            }
            #expect(foreign.isEmpty, "\(name): \(tag)")
            #expect(tag.name != "nasty" && tag.name != "b" && tag.name.utf8.allSatisfy(isPlain), "\(name): \(tag)")
            if tag.name == "script" {
                #expect(
                    tag.attributes["src"] != nil || tag.attributes["type"] == "application/ld+json",
                    "\(name): \(tag)"
                )
            }
        }
    }

    private func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }
}

/// What the program said when it refused to build; every test that waits for the site is to fail of it.
private struct NotBuilt: Error {
    let errors: String
}

/// The names of elements, and the texts of titles and of contents.
private final class XMLReader: NSObject, XMLParserDelegate {
    var elements: Set<String> = []
    var titles: [String] = []
    var contents: [String] = []
    private var text = ""

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.insert(name)
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "title" { titles.append(text) }
        if name == "content:encoded" { contents.append(text) }
    }
}
