import SamtalModel

/// One page of the days to come that something is to be done by: everyone's, or those of one unit.
struct DeadlinesPage: OnPage {
    let context: PageContext
    let title: HTML
    let scope: Scope
    let deadlines: [Deadline]
    let pager: Pager?

    static let names = Names<DeadlinesPage>(
        .html("title") { $0.title },
        .pieces("days", .dated) { page in page.deadlines.map(page.context.row) },
        .text("calendar") { page in
            page.context.href(page.context.site.addresses.calendar(of: page.scope, page.context.language))
        },
        .text("webcal") { $0.context.webcal(of: $0.scope) },
        .section("pager") { $0.pager }
    )
}
