import SamtalModel

extension FeedFile {
    /// The same feed as JSON Feed 1.1, with its keys always in the same order.
    func json(_ items: [FeedItem], at source: Address) -> [UInt8] {
        let feed = JSON.object([
            ("version", .text("https://jsonfeed.org/version/1.1")),
            ("title", .text(title)),
            ("home_page_url", .text(voice.absolute(page))),
            ("feed_url", .text(voice.absolute(source))),
            ("description", .text(about)),
            ("language", .text(voice.language.code)),
            ("items", .list(items.map { json($0.entry(in: voice)) })),
        ])
        return feed.bytes + "\n".utf8
    }

    private func json(_ entry: FeedEntry) -> JSON {
        .object([
            ("id", .text(entry.guid)),
            ("url", .text(entry.link)),
            ("title", .text(entry.title)),
            ("summary", .text(entry.summary)),
            ("content_html", .text(entry.content.markup)),
            ("date_published", .text(voice.site.context.zone.internetDate(entry.published))),
            ("tags", .list(entry.categories.map(JSON.text))),
        ])
    }
}
