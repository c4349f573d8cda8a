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

extension JSONBytes {
    fileprivate mutating func add(_ item: FeedItem, in voice: Voice) {
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
}
