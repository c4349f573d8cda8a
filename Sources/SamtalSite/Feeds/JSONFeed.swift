import SamtalModel

extension FeedFile {
    /// The same feed as JSON Feed 1.1, with its keys always in the same order.
    func json(_ items: [FeedItem], at source: Address) -> [UInt8] {
        var json = JSONBytes()
        json.add("{\n")
        json.add("version", "https://jsonfeed.org/version/1.1", after: "")
        json.add("title", title)
        json.add("home_page_url", voice.absolute(page))
        json.add("feed_url", voice.absolute(source))
        json.add("description", about)
        json.add("language", voice.language.code)
        json.add(",\n\"items\": [")
        for (index, item) in items.enumerated() {
            json.add(index == 0 ? "\n" : ",\n")
            json.add(item, in: voice)
        }
        json.add("\n]\n}\n")
        return json.bytes
    }
}

/// JSON as it is written: marks of ours, and text that has been escaped.
private struct JSONBytes {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ marks: String) { bytes += marks.utf8 }

    mutating func add(_ item: FeedItem, in voice: Voice) {
        let organisation = voice.site.organisation
        let tags =
            item.dialogue.areas.map { voice.name($0, in: organisation.areas) }
            + item.dialogue.topics.map { voice.name($0, in: organisation.topics) }
        add("{")
        add("id", item.guid(in: voice), after: "")
        add("url", voice.address(of: item.dialogue, fragment: item.fragment))
        add("title", item.title(in: voice))
        add("summary", item.summary(in: voice))
        add("content_html", item.content(in: voice).markup)
        add("date_published", voice.site.context.zone.internetDate(item.happening.time))
        add(",\n\"tags\": [")
        for (index, tag) in tags.enumerated() {
            if index > 0 { add(", ") }
            add(string: tag)
        }
        add("]}")
    }

    /// A key and its text, after a comma unless it is the first.
    mutating func add(_ key: String, _ text: String, after separator: String = ",\n") {
        add("\(separator)\"\(key)\": ")
        add(string: text)
    }

    /// A string (RFC 8259 §7), with every control character written out.
    mutating func add(string text: String) {
        bytes.append(UInt8(ascii: "\""))
        let digits = Array("0123456789abcdef".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case 0..<0x20: bytes += "\\u00".utf8 + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
