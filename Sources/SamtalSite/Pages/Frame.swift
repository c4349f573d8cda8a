import SamtalModel

/// What stands around the content of every page: the head, the header and the footer.
struct Frame: OnPage {
    let context: PageContext
    /// The page's own title; nil on the front page, whose title is the site's.
    let title: String?
    let description: String?
    /// Which part of the site it belongs to, for the navigation.
    let part: AddressWord?
    let isIndexed: Bool
    let isDraft: Bool
    /// The same page in every language that has it, this one too.
    let alternates: [(language: Language, address: Address)]
    /// The page's own feed and calendar.
    let scope: Scope?
    let picture: Picture?
    let stylesheet: String
    let script: String?
    let icon: String?

    static let names = Names<Frame>(
        .text("language") { $0.context.language.code },
        .text("direction") { $0.context.language.isRightToLeft ? "rtl" : nil },
        .text("page-title") { $0.pageTitle },
        .text("description") { $0.description },
        .flag("is-indexed") { $0.isIndexed },
        .flag("is-draft") { $0.isDraft },
        .text("canonical") { $0.context.site.context.baseURL.absolute($0.context.address) },
        .pieces("alternates", .alternateLink) { frame in
            frame.alternates.count < 2
                ? []
                : frame.alternates.map {
                    AlternateView(language: $0.language, address: $0.address, context: frame.context)
                }
        },
        .pieces("feed-links", .feedLink) { $0.feedLinks },
        .text("stylesheet") { $0.stylesheet },
        .text("script") { $0.script },
        .pieces("open-graph", .openGraph) { $0.openGraph },
        .text("icon") { $0.icon },
        .flag("is-preview") { $0.context.site.context.municipality.showsDrafts },
        .html("notice") { $0.context.siteWords($0.context.site.settings.notice) },
        .text("site-name") { $0.context.site.settings.name },
        .text("municipality") { $0.context.site.settings.municipality },
        .text("home") { $0.context.href($0.context.site.addresses.home($0.context.language)) },
        .html("logo") { $0.logo },
        .pieces("navigation", .menuLink) { $0.navigation(isInHeader: true) },
        .pieces("languages", .languageLink) { $0.languages },
        .pieces("footer-links", .menuLink) { $0.footerLinks },
        .pieces("contact", .fact) { $0.context.siteContact },
        .text("email-subscription") { frame in
            frame.context.site.settings.emailSubscription.flatMap(frame.context.href(to:))
        },
        .html("notice-board") { $0.noticeBoard },
        .section("policy") { PolicyView($0.context.site.settings.policy, in: $0.context) }
    )

    private var addresses: Addresses { context.site.addresses }

    private var pageTitle: String {
        title.map { "\($0) – \(context.site.settings.name)" } ?? context.site.settings.name
    }

    private var logo: HTML? {
        guard let path = context.site.settings.logo, let file = context.links.mediaFile(path) else { return nil }
        return context.writer(of: context.address, in: context.language).imageHTML(file, alternative: "", isLazy: false)
    }

    /// The ways to kinds of pages that stand in the header, or at the foot.
    private func navigation(isInHeader: Bool) -> [LinkView] {
        PageKind.navigation.filter { $0.isInHeader == isInHeader }.map { kind in
            // Easy-read pages say it in other words.
            let isFeedback = context.edition.isEasyRead && kind.title == .navigationFeedback
            return link(to: kind.word, words: isFeedback ? .easyFeedback : kind.title)
        }
    }

    private var footerLinks: [LinkView] {
        let ordinary = Edition(context.language)
        // Who reads easy-read text is led on to more of it, where there is any.
        let edition = { (page: OrdinaryPage?) in
            page?.editions.contains(context.edition) == true ? context.edition : ordinary
        }
        let own = OwnPage.allCases.map { own in
            LinkView(
                href: context.href(addresses.own(own, edition(context.site.ownWords[own]))),
                label: OwnWords(own: own, context: context).title,
                isCurrent: own.word == part
            )
        }
        let pages = context.site.footerPages.filter { $0.editions.contains(ordinary) }.map { page in
            let address = addresses.page(page.slug, edition(page))
            return LinkView(
                href: context.href(address),
                label: context.html(page.title),
                isCurrent: address == context.address
            )
        }
        let more = context.site.hasPageList ? [link(to: .pages, words: .navigationPages)] : []
        return navigation(isInHeader: false) + own + pages + more
            + [link(to: .accessibility, words: .statementTitle)]
    }

    private func link(to part: AddressWord, words: SiteText) -> LinkView {
        LinkView(
            href: context.href(addresses.list(part, context.language)),
            label: context.html(words),
            isCurrent: part == self.part
        )
    }

    /// That this is not the official notice board, which is elsewhere.
    private var noticeBoard: HTML? {
        guard let address = context.site.settings.noticeBoard, let href = context.href(to: address) else { return nil }
        let link = HTML("a", [("href", href)], HTML(escaping: shownAddress(address)))
        return context.html(.noticeBoardLine, ("address", link))
    }

    /// Every language of the site: this page in it, else its front page.
    private var languages: [LinkView] {
        guard context.site.settings.languages.count > 1 else { return [] }
        return context.site.settings.languages.map { language in
            let address = alternates.first { $0.language == language }?.address ?? addresses.home(language)
            let name = context.site.context.vocabulary.words(language).ownName
            return LinkView(
                href: context.href(address),
                label: HTML(escaping: name),
                language: language,
                isCurrent: language == context.language
            )
        }
    }

    private var feedLinks: [FeedLinkView] {
        let language = context.language
        let name = scope == .site ? context.site.settings.name : title ?? context.site.settings.name
        var links: [FeedLinkView] = []
        if let scope, scope.hasFeed { links.append(link(.feed, addresses.feed(of: scope, language), name)) }
        if let scope, scope.hasJSONFeed { links.append(link(.jsonFeed, addresses.jsonFeed(of: scope, language), name)) }
        if let scope, scope.hasCalendar { links.append(link(.calendar, addresses.calendar(of: scope, language), name)) }
        if scope != .site { links.append(link(.feed, addresses.feed(of: .site, language), context.site.settings.name)) }
        return links
    }

    private func link(_ type: FeedLinkView.MediaType, _ address: Address, _ title: String) -> FeedLinkView {
        FeedLinkView(type: type, address: address, title: title, context: context)
    }

    /// Nothing for a page that search engines are not to know of.
    private var openGraph: [OpenGraphView] {
        guard isIndexed else { return [] }
        let isArticle = if case .dialogue = scope { true } else { false }
        return [
            OpenGraphView(
                context: context,
                title: title ?? context.site.settings.name,
                description: description,
                isArticle: isArticle,
                picture: SharedPicture(picture, in: context)
            )
        ]
    }
}
