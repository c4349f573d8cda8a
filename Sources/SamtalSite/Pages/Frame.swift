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
    /// The same page in every language that has it, this one too.
    let alternates: [(language: Language, address: Address)]
    /// The page's own feed and calendar.
    let scope: Scope?
    let stylesheet: String
    let icon: String?

    static let names = Names<Frame>(
        .section("t") { Texts(words: $0.context.words) },
        .text("language") { $0.context.language.code },
        .text("direction") { $0.context.language.isRightToLeft ? "rtl" : nil },
        .text("page-title") { $0.pageTitle },
        .text("description") { $0.description },
        .flag("is-indexed") { $0.isIndexed },
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
        .text("icon") { $0.icon },
        .html("colours") { colourRules($0.context.site.settings.colours) },
        .html("notice") { $0.context.siteWords($0.context.site.settings.notice) },
        .text("site-name") { $0.context.site.settings.name },
        .text("municipality") { $0.context.site.settings.municipality },
        .text("home") { $0.context.href($0.context.site.addresses.home($0.context.language)) },
        .html("logo") { $0.logo },
        .pieces("navigation", .menuLink) { $0.navigation },
        .pieces("languages", .languageLink) { $0.languages },
        .pieces("footer-links", .menuLink) { $0.footerLinks },
        .pieces("contact", .fact) { $0.contact },
        .text("propose") { $0.context.site.settings.propose },
        .text("email-subscription") { $0.context.site.settings.emailSubscription },
        .text("notice-board") { $0.context.site.settings.noticeBoard },
        .section("policy") { PolicyView($0.context.site.settings.policy, in: $0.context) }
    )

    private var settings: Settings { context.site.settings }
    private var addresses: Addresses { context.site.addresses }

    private var pageTitle: String { title.map { "\($0) – \(settings.name)" } ?? settings.name }

    private var logo: HTML? {
        guard let path = settings.logo, let file = context.site.links.mediaFile(path) else { return nil }
        return context.writer(of: context.address).imageHTML(file, alternative: "", isLazy: false)
    }

    private var navigation: [LinkView] {
        let parts: [(AddressWord, SiteText)] = [
            (.dialogues, .navigationDialogues), (.meetings, .navigationMeetings), (.feedback, .navigationFeedback),
            (.areas, .navigationAreas), (.subscribe, .navigationSubscribe),
        ]
        return parts.map { link(to: $0, words: $1) }
    }

    private var footerLinks: [LinkView] {
        let parts: [(AddressWord, SiteText)] = [
            (.groups, .navigationGroups), (.units, .navigationUnits), (.archive, .navigationArchive),
        ]
        let pages = context.site.pages.filter { $0.editions.contains(Edition(context.language)) }
        return parts.map { link(to: $0, words: $1) }
            + pages.map { page in
                let address = addresses.page(page.slug, Edition(context.language))
                return LinkView(
                    href: context.href(address),
                    label: context.html(page.title),
                    isCurrent: address == context.address
                )
            }
    }

    private func link(to part: AddressWord, words: SiteText) -> LinkView {
        LinkView(
            href: context.href(addresses.list(part, context.language)),
            label: HTML(escaping: context.text(words)),
            isCurrent: part == self.part
        )
    }

    /// Every language of the site: this page in it, else its front page.
    private var languages: [LinkView] {
        guard settings.languages.count > 1 else { return [] }
        return settings.languages.map { language in
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
        let name = scope == .site ? settings.name : title ?? settings.name
        var links: [FeedLinkView] = []
        if let scope, scope.hasFeed { links.append(link(.feed, addresses.feed(of: scope, language), name)) }
        if let scope, scope.hasJSONFeed { links.append(link(.jsonFeed, addresses.jsonFeed(of: scope, language), name)) }
        if let scope, scope.hasCalendar { links.append(link(.calendar, addresses.calendar(of: scope, language), name)) }
        if scope != .site { links.append(link(.feed, addresses.feed(of: .site, language), settings.name)) }
        return links
    }

    private func link(_ type: FeedLinkView.MediaType, _ address: Address, _ title: String) -> FeedLinkView {
        FeedLinkView(type: type, address: address, title: title, context: context)
    }

    private var contact: [FactView] {
        let contact = settings.contact
        let label = { (id: String) in context.words.printed(.label, id) }
        return [
            FactView(label("e-mail"), contact.eMail.map(contactHTML)),
            FactView(label("telephone"), contact.phone.map(contactHTML)),
            FactView(label("letter"), contact.letter.map { HTML(escaping: $0) }),
            FactView(label("in-person"), contact.visit.map { HTML(escaping: $0) }),
            FactView(context.text(.contactWay), contact.words.map(contactHTML)),
        ].compactMap(\.self)
    }
}

/// A page's content in its frame: a template sees the names of both, the content's first.
struct Framed<Content: View>: View {
    let frame: Frame
    let content: Content

    static var names: Names<Self> { Names() }

    func child(named name: String) -> Any? { content.child(named: name) ?? frame.child(named: name) }
}
