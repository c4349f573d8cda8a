import SamtalModel

/// An RSS 2.0 feed as a file: what it is about, and the items that it joins.
struct FeedFile: Sendable {
    let title: String
    let about: String
    /// Its own address, and that of the page that it is the feed of.
    let source: Address
    let page: Address
    /// What it is about in a word or two.
    let categories: [String]
    let voice: Voice

    /// The whole file, for items that are rendered already, newest first.
    ///
    /// Its date is that of the newest item, never the clock's; a feed without items has none.
    func bytes(_ items: [[UInt8]], newest: LocalTime?) -> [UInt8] {
        var xml = XMLBytes()
        xml.add(markup: #"<?xml version="1.0" encoding="UTF-8"?>"#)
        xml.add(markup: "\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
        xml.add(markup: " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n")
        xml.add("title", title)
        xml.add("link", voice.absolute(page))
        xml.add("description", about)
        xml.add("language", voice.language.code)
        xml.add(markup: "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
        xml.add(XMLText(escaping: voice.absolute(source)))
        xml.add(markup: "\"/>\n")
        if let newest { xml.add("lastBuildDate", voice.site.context.zone.feedDate(newest)) }
        xml.add("ttl", "360")
        xml.add("generator", "Samtal")
        for category in categories { xml.add("category", category) }
        for item in items { xml.add(bytes: item) }
        xml.add(markup: "</channel>\n</rss>\n")
        return xml.bytes
    }
}

/// An item of a feed, in one language: what RSS and JSON Feed both have of it.
struct FeedEntry: Sendable {
    /// Permanent: never made of a title, an address or an order.
    let guid: String
    let title: String
    /// Whole, and no other item's.
    let link: String
    /// Plain text that is of use alone.
    let summary: String
    let content: HTML
    let published: LocalTime
    let categories: [String]
}

extension FeedItem {
    func entry(in voice: Voice) -> FeedEntry {
        FeedEntry(
            guid: guid(in: voice),
            title: title(in: voice),
            link: voice.address(of: known.dialogue, fragment: fragment),
            summary: summary(in: voice),
            content: content(in: voice),
            published: happening.time,
            categories: voice.categories(of: known.dialogue)
        )
    }
}

/// The `item` of an entry; the same in every feed.
func renderItem(_ entry: FeedEntry, zone: Zone) -> [UInt8] {
    var xml = XMLBytes()
    xml.add(markup: "<item>\n")
    xml.add("title", entry.title)
    xml.add("link", entry.link)
    xml.add("description", entry.summary)
    xml.add(markup: "<guid isPermaLink=\"false\">")
    xml.add(XMLText(escaping: entry.guid))
    xml.add(markup: "</guid>\n")
    xml.add("pubDate", zone.feedDate(entry.published))
    for category in entry.categories { xml.add("category", category) }
    xml.add(markup: "<content:encoded>")
    xml.add(XMLText(section: entry.content.markup))
    xml.add(markup: "</content:encoded>\n</item>\n")
    return xml.bytes
}

/// XML as it is written: markup of ours, and text that has been escaped.
struct XMLBytes: Sendable {
    private(set) var bytes: [UInt8] = []

    mutating func add(markup: String) { bytes += markup.utf8 }

    mutating func add(_ text: XMLText) { bytes += text.escaped }

    /// Elements that are written already.
    mutating func add(bytes written: [UInt8]) { bytes += written }

    /// An element that holds text, on a line of its own.
    mutating func add(_ element: String, _ text: String) {
        add(markup: "<\(element)>")
        add(XMLText(escaping: text))
        add(markup: "</\(element)>\n")
    }
}
