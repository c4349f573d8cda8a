import SamtalModel

/// The page in another language, for search engines.
struct AlternateView: View {
    let language: Language
    let address: Address
    let context: PageContext

    static let names = Names<AlternateView>(
        .text("language") { $0.language.code },
        .text("href") { $0.context.site.context.baseURL.absolute($0.address) }
    )
}

/// A feed or a calendar that feed readers and calendars can find from the page.
struct FeedLinkView: View {
    enum MediaType: String {
        case feed = "application/rss+xml"
        case jsonFeed = "application/feed+json"
        case calendar = "text/calendar"
    }

    let type: MediaType
    let address: Address
    let title: String
    let context: PageContext

    static let names = Names<FeedLinkView>(
        .text("type") { $0.type.rawValue },
        .text("href") { $0.context.href($0.address) },
        .text("title") { $0.title }
    )
}

/// The policy that the dialogues follow.
struct PolicyView: View {
    let address: String
    let status: HTML?

    init?(_ policy: Settings.Policy?, in context: PageContext) {
        guard let policy, let address = policy.address.flatMap(context.href(to:)) else { return nil }
        self.address = address
        status = context.siteWords(policy.status ?? policy.decided)
    }

    static let names = Names<PolicyView>(
        .text("href") { $0.address },
        .html("status") { $0.status }
    )
}
