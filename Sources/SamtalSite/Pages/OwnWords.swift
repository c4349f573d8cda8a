import SamtalModel

/// The words of a page of the site's own in one edition: the office's where it has written any, else the program's.
struct OwnWords {
    let own: OwnPage
    let context: PageContext

    /// The office's file, where it has words in the page's language.
    private var page: OrdinaryPage? {
        guard let page = context.site.ownWords[own] else { return nil }
        let isWorded = page.editions.contains(context.edition) || page.editions.contains(Edition(context.language))
        return isWorded ? page : nil
    }

    var title: HTML { page.map { context.html($0.title) } ?? context.html(own.title) }

    var plainTitle: String { page.map { context.plain($0.title) } ?? context.text(own.title) }

    var summary: HTML { page.map { context.linkedHTML($0.summary, at: $0.place) } ?? context.html(own.introduction) }

    var plainSummary: String { page.map { context.plain($0.summary) } ?? context.text(own.introduction) }

    /// The office's text; nil where the program's is to stand there.
    var body: HTML? { page.flatMap { context.mainText($0.body) } }

    /// The ordinary page or the easy-read one, whichever this is not.
    var otherEditions: [LinkView] {
        let other = Edition(context.language, isEasyRead: !context.edition.isEasyRead)
        guard context.edition.isEasyRead || context.site.ownWords[own]?.editions.contains(other) == true else {
            return []
        }
        return [
            LinkView(
                href: context.href(context.site.addresses.own(own, other)),
                label: context.html(other.isEasyRead ? .readEasy : .readOrdinary)
            )
        ]
    }
}
