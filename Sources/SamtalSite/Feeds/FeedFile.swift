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

/// The item of a happening, in a voice's language; the same in every feed.
func renderItem(_ item: FeedItem, in voice: Voice) -> [UInt8] {
    let dialogue = item.dialogue
    let organisation = voice.site.organisation
    var xml = XMLBytes()
    xml.add(markup: "<item>\n")
    xml.add("title", item.title(in: voice))
    xml.add("link", voice.address(of: dialogue, fragment: item.fragment))
    xml.add("description", item.summary(in: voice))
    xml.add(markup: "<guid isPermaLink=\"false\">")
    xml.add(XMLText(escaping: item.guid(in: voice)))
    xml.add(markup: "</guid>\n")
    xml.add("pubDate", voice.site.context.zone.feedDate(item.happening.time))
    for area in dialogue.areas { xml.add("category", voice.name(area, in: organisation.areas)) }
    for topic in dialogue.topics { xml.add("category", voice.name(topic, in: organisation.topics)) }
    xml.add(markup: "<content:encoded>")
    xml.add(XMLText(section: item.content(in: voice).markup))
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
