import SamtalModel

/// The page of a poster: one sheet of A4 on paper, and on a screen the same words with the way back.
struct PosterPage: OnPage {
    let poster: Poster
    let size: PosterSize
    let dialogue: Dialogue
    let context: PageContext
    /// The style sheet that only posters have.
    let paperStylesheet: String

    init(_ poster: Poster, of dialogue: Dialogue, in context: PageContext, paperStylesheet: String) {
        (self.poster, size) = poster.fitted()
        self.dialogue = dialogue
        self.context = context
        self.paperStylesheet = paperStylesheet
    }

    static let names = Names<PosterPage>(
        .text("paper-stylesheet") { $0.paperStylesheet },
        .html("back") { $0.context.wayBack(to: $0.dialogue) },
        .text("type") { String($0.size.type) },
        .text("title-size") { String($0.size.title) },
        .html("poster-notice") { $0.context.siteWords($0.poster.notice) },
        .text("call") { $0.poster.call },
        .flag("is-off") { $0.poster.isOff },
        .html("title") { $0.context.html($0.poster.title) },
        .html("event") { page in page.poster.event.map { page.context.html($0) } },
        .html("lead") { page in page.poster.lead.map { page.context.html($0) } },
        .section("change") { page in page.poster.change.flatMap { page.fact($0) } },
        .text("when-label") { $0.context.words.label(.when) },
        .html("when") { page in page.poster.when.map { page.context.html($0) } },
        .text("times-size") { $0.timesSize },
        .list("times") { $0.poster.times },
        .text("times-left") { $0.context.left($0.poster.timesLeft) },
        .text("places-label") { $0.poster.placesHeading },
        .htmls("places") { page in page.poster.places.map { page.context.html($0) } },
        .html("text") { page in page.poster.text.map { page.context.html($0) } },
        .list("lists") { page in page.poster.lists.map { PosterListView(list: $0, context: page.context) } },
        .pieces("facts", .fact) { page in page.poster.facts.compactMap { page.fact($0) } },
        .flag("has-ways") { $0.poster.phone != nil || !$0.poster.ways.isEmpty },
        .text("ways-heading") { $0.poster.waysHeading },
        .html("phone") { $0.phone },
        .text("phone-label") { $0.context.words.label(.telephone) },
        .html("phone-note") { $0.context.siteWords($0.poster.phone?.note) },
        .pieces("ways", .fact) { page in page.poster.ways.compactMap { page.fact($0) } },
        .flag("is-shortened") { $0.poster.isShortened },
        .html("code") { $0.code },
        .html("address") { $0.address },
        .text("address-size") { String($0.poster.addressSize.name) }
    )

    private func fact(_ fact: PosterFact) -> FactView? { FactView(fact.term, context.html(fact.text)) }

    /// Few times are printed large.
    private var timesSize: String {
        switch poster.times.count {
        case 0: "sentence"
        case 1...2: "few"
        case 3...5: "some"
        default: "many"
        }
    }

    private var phone: HTML? {
        guard let number = poster.phone?.number else { return nil }
        guard let dialled = telephone(number) else { return HTML(escaping: number) }
        return HTML("a", [("href", "tel:" + dialled)], HTML(escaping: number))
    }

    private var code: HTML? {
        QRCode(of: context.site.context.baseURL.absolute(poster.page) + suffix)?.svg(
            label: context.text(.posterCode, ("address", poster.shortAddress))
        )
    }

    /// May be broken after a slash, where it is too long for a line.
    private var address: HTML {
        let parts = poster.shortAddress.parts(at: "/")
        let words = parts.map { HTML(escaping: String($0)) }.joined(separator: HTML(trusted: "/<wbr>"))
        return HTML("a", [("href", context.href(poster.page) + suffix)], words)
    }

    private var suffix: String { poster.fragment.map { "#" + $0 } ?? "" }
}

/// A list under a heading of its own, and how much of it there was no room for.
struct PosterListView: View {
    let list: PosterList
    let context: PageContext

    static let names = Names<PosterListView>(
        .text("heading") { $0.list.heading },
        .htmls("items") { view in view.list.items.map { view.context.html($0) } },
        .text("left") { $0.context.left($0.list.left) }
    )
}

extension PosterTime: View {
    static let names = Names<PosterTime>(
        .html("day") { $0.day },
        .html("clock") { $0.clock },
        .text("session") { $0.session },
        .text("state") { $0.state },
        .html("place") { $0.place },
        .flag("is-off") { $0.isOff }
    )
}

extension PageContext {
    /// "och 3 till på webben"; nothing where nothing was left out.
    fileprivate func left(_ count: Int) -> String? {
        count > 0 ? text(.posterMore, ("count", words.number(count))) : nil
    }

    /// From what is to be printed to the page of the dialogue that it is about.
    func wayBack(to dialogue: Dialogue) -> HTML {
        let title = HTML("bdi", html(dialogue.title))
        return HTML("a", [("href", href(page(of: dialogue).address))], html(.paperBack, ("dialogue", title)))
    }
}
