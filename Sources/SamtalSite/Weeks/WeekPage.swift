import SamtalModel

/// What is coming in the next two weeks, and what has happened in the last ones.
struct WeekPage: OnPage {
    let context: PageContext

    static let names = Names<WeekPage>(
        .htmls("meetings") { $0.context.cards(limited($0.occasions)) },
        .text("more-meetings") { $0.moreMeetings },
        .text("all-meetings") { $0.context.href($0.context.site.addresses.list(.meetings, $0.context.language)) },
        .pieces("deadlines", .dated) { page in limited(page.deadlines).map(page.context.row) },
        .text("all-deadlines") { $0.context.href($0.context.site.addresses.list(.deadlines, $0.context.language)) },
        .flag("is-quiet") { $0.occasions.isEmpty && $0.deadlines.isEmpty },
        .list("weeks") { page in
            page.weeks.map { WeekView(week: $0.week, happened: $0.happened, context: page.context) }
        },
        .text("feed") { $0.context.href($0.context.site.addresses.feed(of: .week, $0.context.language)) }
    )

    private var last: Day { context.site.today + (Coming.days - 1) }

    private var occasions: [OccasionPlace] { context.site.comingOccasions.filter { $0.time.firstDay <= last } }

    private var deadlines: [Deadline] {
        context.site.deadlines.filter { context.site.today <= $0.day && $0.day <= last && $0.done == nil }
    }

    private var moreMeetings: String? {
        let rest = occasions.count - limited(occasions).count
        return rest == 0 ? nil : context.text(.weekMore, ("count", context.words.number(rest)))
    }

    /// The week that goes on, as far as it has come, then those that have ended.
    private var weeks: [(week: ISOWeek, happened: [FeedItem])] {
        [(ISOWeek(of: context.site.today), happenedThisWeek)] + context.endedWeeks.map { ($0.week, $0.happened) }
    }

    private var happenedThisWeek: [FeedItem] {
        let monday = ISOWeek(of: context.site.today).monday
        return context.site.dialogues.flatMap { known in
            known.happenings.filter { monday <= $0.day }.map { FeedItem($0, in: known) }
        }
        .sorted { ($0.happening.time, $0.name) < ($1.happening.time, $1.name) }
    }
}

/// A week, and what happened in it.
struct WeekView: OnPage {
    let week: ISOWeek
    let happened: [FeedItem]
    let context: PageContext

    static let names = Names<WeekView>(
        .text("id") { Fragment.week($0.week) },
        .text("heading") { $0.heading },
        .pieces("happened", .dated) { view in limited(view.happened).map(view.context.row) },
        .text("more") { $0.more }
    )

    private var heading: String {
        let range = DayRange(from: week.monday, through: week.sunday) ?? DayRange(week.monday)
        let text: SiteText = week == ISOWeek(of: context.site.today) ? .weekThis : .weekHeading
        let (first, last) = (context.dates.beginning(of: range), context.dates.day(range.last))
        return context.text(text, ("week", String(week.number)), ("first", first), ("last", last))
    }

    private var more: String? {
        let rest = happened.count - limited(happened).count
        return rest == 0 ? nil : context.text(.weekMore, ("count", context.words.number(rest)))
    }
}

extension PageContext {
    /// A happening by its day, with the way to where it is told.
    fileprivate func row(_ item: FeedItem) -> DatedView {
        let link = LinkView(
            href: href(of: item.known.dialogue, fragment: item.fragment),
            label: html(item.title),
            language: page(of: item.known.dialogue).language
        )
        return DatedView(id: nil, day: dates.weekdayHTML(item.happening.day), text: link.html)
    }

    /// A deadline by its day, with the way to what it is about.
    func row(_ deadline: Deadline) -> DatedView {
        let dialogue = deadline.known.dialogue
        let link = LinkView(
            href: href(of: dialogue, fragment: deadline.fragment),
            label: html(deadline.title),
            language: page(of: dialogue).language
        )
        // A day is not cancelled as a meeting is.
        let word = deadline.state == .cancelled ? self.text(.stepOff) : word(for: deadline.state)
        let state = word.map { HTML("strong", [("class", "tag")], HTML(escaping: $0)) }
        let text = state.map { $0 + HTML(escaping: " ") + link.html } ?? link.html
        return DatedView(id: nil, day: dates.weekdayHTML(deadline.day), text: text)
    }
}
