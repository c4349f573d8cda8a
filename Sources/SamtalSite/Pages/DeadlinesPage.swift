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
        .section("pager") { $0.pager }
    )
}

/// One page of the promises that were not kept by their day and still are not, the oldest first.
struct OverduePage: OnPage {
    let context: PageContext
    let promises: [OverduePromise]
    let pager: Pager?

    static let names = Names<OverduePage>(
        .pieces("promises", .dated) { $0.rows },
        .text("feed") { $0.context.href($0.context.site.addresses.feed(of: .overdue, $0.context.language)) },
        .section("pager") { $0.pager }
    )

    private var rows: [DatedView] {
        promises.map { overdue in
            let dialogue = overdue.known.dialogue
            let link = context.link(to: dialogue, fragment: dialogue.fragment(of: overdue.promise)).html
            let sentence = context.sentence(overdue: overdue.promise, days: overdue.days)
            return DatedView(
                id: nil,
                day: context.dates.html(overdue.promise.day),
                text: link + HTML(trusted: "<br>") + sentence
            )
        }
    }
}

/// A promise whose day has passed, and by how many days.
struct OverduePromise: Sendable {
    let known: KnownDialogue
    let promise: Promise
    let days: Int
}

extension KnownSite {
    /// What is late today, the longest overdue first.
    var overdue: [OverduePromise] {
        dialogues.flatMap { known in
            known.promises.own.compactMap { promise in
                guard case .overdue(let days) = promise.state(on: today) else { return nil }
                return OverduePromise(known: known, promise: promise, days: days)
            }
        }
        .enumerated().sorted { ($1.element.days, $0.offset) < ($0.element.days, $1.offset) }.map(\.element)
    }
}
