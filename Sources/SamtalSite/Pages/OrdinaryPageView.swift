import SamtalModel

/// A page of the municipality's own, such as one about the site.
struct OrdinaryPageView: View {
    let page: OrdinaryPage
    let context: PageContext

    static let names = Names<OrdinaryPageView>(
        .html("title") { $0.context.html($0.page.title) },
        .html("summary") { $0.context.linkedHTML($0.page.summary, at: $0.page.place) },
        .list("editions") { $0.editions },
        .html("body") { $0.context.mainText($0.page.body) }
    )

    private var editions: [LinkView] {
        page.editions.filter { $0 != context.edition && $0.language == context.language }.map { edition in
            LinkView(
                href: context.href(context.site.addresses.page(page.slug, edition)),
                label: HTML(escaping: context.text(edition.isEasyRead ? .readEasy : .readOrdinary))
            )
        }
    }
}
