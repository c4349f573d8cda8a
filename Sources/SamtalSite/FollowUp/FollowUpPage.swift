import SamtalModel

/// How the policy was kept in a year, in figures: by all, or by one unit.
struct FollowUpPage: View {
    let context: PageContext
    let year: FollowedUpYear
    /// Nil is the whole municipality.
    let unit: Register.Entry?
    let told: YearFigures
    /// As it is known today, where the year has ended; nil while it goes on.
    let since: YearFigures?
    /// The year before, as it was told; nil where nothing was measured then.
    let before: YearFigures?
    /// Other years, and on the page of all the units, with how many dialogues opened.
    let years: [LinkView]
    let units: [CountedLink]

    static let names = Names<FollowUpPage>(
        .html("title") { $0.context.title(ofYear: $0.year.year, unit: $0.unit) },
        .html("known") { page in
            // A day that goes on would make the page another one every midnight.
            page.year.since == nil
                ? page.context.html(.followUpSoFar)
                : page.context.html(.followUpKnown, ("date", page.context.dates.html(page.year.told.knownOn - 1)))
        },
        .html("late") { $0.late },
        .html("successor") { $0.successor },
        .text("year") { String($0.year.year) },
        .text("before") { page in page.before == nil ? nil : String(page.year.year - 1) },
        .list("rows") { $0.rows },
        .list("notes") { page in page.notes.map { TextView(html: $0.html(in: page.context)) } },
        .list("cases") { page in
            page.listedFigures.map {
                FigureCasesView(figure: $0, year: page.year.told, context: page.context)
            }
        },
        .list("years") { $0.years },
        .list("units") { $0.units },
        .text("csv") { $0.context.href($0.context.site.addresses.figures(year: $0.year.year, unit: $0.unit?.id)) },
        .text("cases-csv") { page in
            page.unit == nil ? page.context.href(page.context.site.addresses.figureCases(year: page.year.year)) : nil
        }
    )

    /// Those whose cases are listed: that a dialogue opened needs no proof of its own.
    var listedFigures: [Figure] { told.figures.filter { !$0.cases.isEmpty && $0.name != .opened } }

    var rows: [FigureRowView] {
        let rows = told.figures.indices.map { place in
            FigureRowView(
                figure: told.figures[place],
                since: since?.figures[place],
                before: before?.figures[place],
                context: context
            )
        }
        let all = rows + [waitRow] + answerRows
        return Set(all.map(\.number)).sorted().flatMap { number in all.filter { $0.number == number } }
    }

    private var waitRow: FigureRowView {
        let value = { (figures: YearFigures) in
            figures.medianWait.map { context.text(.followUpDays, ("days", context.words.text(hundredths: $0))) }
                ?? context.text(.followUpNone)
        }
        let beside = { (figures: YearFigures) in
            figures.unanswered == 0
                ? [] : [context.text(.followUpUnanswered, ("count", context.words.number(figures.unanswered)))]
        }
        return FigureRowView(
            number: 10,
            heading: context.text(.followUpWait),
            value: value(told),
            since: since.flatMap { news($0) { [value($0)] + beside($0) } },
            before: before.map(value),
            beside: beside(told),
            context: context
        )
    }

    private var answerRows: [FigureRowView] {
        told.answers.indices.map { place in
            let value = { (figures: YearFigures) in context.words.number(figures.answers[place].count) }
            return FigureRowView(
                number: 11,
                heading: context.text(
                    .followUpAnswered,
                    ("label", context.words.label(told.answers[place].kind.label))
                ),
                value: value(told),
                since: since.flatMap { news($0) { [value($0)] } },
                before: before.map(value),
                beside: [],
                context: context
            )
        }
    }

    /// What is said of later figures, where it is something else than is said of what was told.
    private func news(_ later: YearFigures, _ said: (YearFigures) -> [String]) -> String? {
        said(later) == said(told) ? nil : said(later).joined(separator: ", ")
    }

    /// What is not counted, and how many.
    var notes: [UncountedDialogues] {
        let unmeasured = context.site.settings.policyFrom.map { UncountedDialogues(count: told.unmeasured, before: $0) }
        return [UncountedDialogues(count: told.withdrawn, before: nil), unmeasured].compactMap(\.self).filter {
            $0.count > 0
        }
    }

    /// How much is late just now, with the way to it, while the year goes on.
    private var late: HTML? {
        guard year.since == nil else { return nil }
        let site = context.site
        let late = unit.map { site.lateByUnit[$0.id] ?? [] } ?? site.late
        guard !late.isEmpty else { return context.html(.nothingOverdue) }
        let address = site.addresses.list(.overdue, context.language)
        return HTML("a", [("href", context.href(address))], HTML(escaping: context.lateCount(late.count)))
    }

    /// Where the dialogues of a unit that has ended are counted.
    var successorId: String? {
        guard let unit else { return nil }
        let next = context.site.organisation.units.successor(of: unit.id, on: year.told.knownOn)
        return next == unit.id ? nil : next
    }

    private var successor: HTML? {
        successorId.map { next in
            context.html(.followUpSuccessor, ("unit", context.link(toUnit: next, in: year.told)))
        }
    }
}

/// Dialogues that are left out of all figures: withdrawn ones, or those from before a day.
struct UncountedDialogues {
    let count: Int
    /// Nil is those that were withdrawn.
    let before: Day?

    func html(in context: PageContext) -> HTML {
        let number = ("count", HTML(escaping: context.words.number(count)))
        guard let before else { return context.html(.followUpWithdrawn, number) }
        return context.html(.followUpUnmeasured, number, ("date", context.dates.html(before)))
    }

    func text(in context: PageContext) -> String {
        let number = ("count", context.words.number(count))
        guard let before else { return context.text(.followUpWithdrawn, number) }
        return context.text(.followUpUnmeasured, number, ("date", context.dates.day(before)))
    }
}

/// A row of the table.
struct FigureRowView: View {
    let number: Int
    let heading: String
    let value: String
    /// What it has become since the year ended, where that is something else.
    let since: String?
    let before: String?
    let beside: [String]
    /// 1 through 100; nil where it is no share, or one that there is nothing to draw of.
    var length: Int?
    let context: PageContext

    static let names = Names<FigureRowView>(
        .text("number") { String($0.number) },
        .text("heading") { $0.heading },
        .text("value") { $0.value },
        .html("since") { row in
            guard let since = row.since, let day = row.context.site.lastChanged else { return nil }
            return row.context.html(
                .followUpSince,
                ("date", row.context.dates.html(day)),
                ("value", HTML(escaping: since))
            )
        },
        .text("before") { $0.before },
        .texts("beside") { $0.beside },
        .text("length") { $0.length.map(String.init) }
    )
}

extension FigureRowView {
    /// What it has become since, as plain text.
    var sinceText: String? {
        guard let since, let day = context.site.lastChanged else { return nil }
        return context.text(.followUpSince, ("date", context.dates.day(day)), ("value", since))
    }

    init(figure: Figure, since: Figure?, before: Figure?, context: PageContext) {
        number = figure.name.number
        heading = context.text(figure.name.text)
        let besideOf = { (figure: Figure) in
            figure.beside.map { context.text($0.reason.text, ("count", context.words.number($0.count))) }
        }
        value = context.value(of: figure)
        beside = besideOf(figure)
        let told = [value] + beside
        // What is told beside may have become another, though the number is the same.
        let later = since.map { [context.value(of: $0)] + besideOf($0) }
        self.since = later.flatMap { $0 == told ? nil : $0.joined(separator: ", ") }
        self.before = before.map(context.value)
        let isShare = figure.name != .opened && figure.count > 0
        length = isShare ? max(1, figure.count * 100 / figure.total) : nil
        self.context = context
    }
}

/// A figure's cases, so that nobody has to take it on trust.
struct FigureCasesView: View {
    let figure: Figure
    let year: FollowUp
    let context: PageContext

    static let names = Names<FigureCasesView>(
        .text("heading") { "\($0.figure.name.number). \($0.context.text($0.figure.name.text))" },
        .text("value") { $0.context.value(of: $0.figure) },
        .list("items") { view in
            view.figure.cases.map { TextView(html: view.context.html($0, in: view.year)) }
        }
    )
}

/// A text in a list.
struct TextView: View {
    let html: HTML

    static let names = Names<TextView>(.html("html") { $0.html })
}

extension PageContext {
    /// "Uppföljning 2026", of all or of a unit.
    func title(ofYear year: Int, unit: Register.Entry?) -> HTML {
        let year = HTML(escaping: String(year))
        guard let unit else { return html(.followUpOf, ("year", year)) }
        return html(.followUpOfUnit, ("year", year), ("unit", name(unit.id, in: site.organisation.units)))
    }

    /// "5 av 6"; from twenty on also in percent, and of none "inga".
    func value(of figure: Figure) -> String {
        if figure.name == .opened { return words.number(figure.count) }
        guard figure.total > 0 else { return text(.followUpNone) }
        let counts = [("count", words.number(figure.count)), ("total", words.number(figure.total))]
        guard figure.total >= 20 else { return words.text(.followUpShare, counts) }
        let percent = Int((Double(figure.count) * 100 / Double(figure.total)).rounded())
        return words.text(.followUpPercent, counts + [("percent", String(percent))])
    }

    /// Whether it counts, what it is, and in which dialogue.
    fileprivate func html(_ one: FigureCase, in year: FollowUp) -> HTML {
        HTML("strong", HTML(escaping: word(for: one.verdict))) + HTML(escaping: ": ") + html(one.subject, in: year)
    }

    /// "Ja", "Nej", or why not.
    func word(for verdict: FigureCase.Verdict) -> String {
        switch verdict {
        case .yes: text(.followUpYes)
        case .no(nil): text(.followUpNo)
        case .no(let reason?), .beside(let reason): text(reason.word)
        }
    }

    private func html(_ subject: FigureCase.Subject, in year: FollowUp) -> HTML {
        switch subject {
        case .dialogue(let known): return link(to: known.dialogue).html
        case .point(let known, let point):
            guard !isWithdrawn(known) else { return link(to: known.dialogue).html }
            return html(point.heading) + HTML(escaping: ", ")
                + link(to: known.dialogue).html
        case .meeting(let known, let meeting):
            let day = meeting.firstDay.map { dates.html($0) } ?? HTML()
            let heading = isWithdrawn(known) ? HTML() : html(meeting.heading) + HTML(escaping: " ")
            return heading + day + HTML(escaping: ", ") + link(to: known.dialogue).html
        case .group(let known, let group):
            return name(group, in: site.organisation.groups) + HTML(escaping: ", ") + link(to: known.dialogue).html
        case .promise(let known, let day):
            return dates.html(day) + HTML(escaping: ", ")
                + link(to: known.dialogue).html
        case .unit(let id): return link(toUnit: id, in: year)
        }
    }

    /// The name of a unit, with a link to its page of a year if it has one.
    fileprivate func link(toUnit id: String, in year: FollowUp) -> HTML {
        let name = name(id, in: site.organisation.units)
        guard year.hasPage(ofUnit: id) else { return name }
        let address = site.addresses.followUp(year: year.year, unit: id, language)
        return HTML("a", [("href", href(address))], name)
    }
}

extension PageContext {
    /// Whether it has been withdrawn since then, so that nothing but its title is shown of it.
    func isWithdrawn(_ known: KnownDialogue) -> Bool {
        site.dialogue(id: known.dialogue.id)?.isWithdrawn ?? false
    }
}

extension FigureName {
    var text: SiteText {
        switch self {
        case .opened: .figureOpened
        case .fromResidents: .figureFromResidents
        case .answeredInTime: .figureAnsweredInTime
        case .invitedEarly: .figureInvitedEarly
        case .pointsTold: .figurePointsTold
        case .meetingsAnnounced: .figureMeetingsAnnounced
        case .sayInImplementation: .figureSayInImplementation
        case .madeTogether: .figureMadeTogether
        case .groupsReached: .figureGroupsReached
        case .withoutComputer: .figureWithoutComputer
        case .feedbackOnDay: .figureFeedbackOnDay
        case .repliesInTime: .figureRepliesInTime
        case .changedByDialogue: .figureChangedByDialogue
        case .appealed: .figureAppealed
        case .unitsWithDialogue: .figureUnitsWithDialogue
        }
    }
}

extension FigureCase.Reason {
    /// How many there are of it.
    fileprivate var text: SiteText {
        switch self {
        case .onMovedDay: .figuresOnMovedDay
        case .late: .figuresLate
        case .notYet: .figuresNotYet
        case .settled: .figuresSettled
        case .described: .figuresDescribed
        case .tooFewVotes: .figuresTooFewVotes
        case .notKnown: .figuresNotKnown
        case .appealsNotTold: .figuresAppealsNotTold
        }
    }

    /// Of one case.
    fileprivate var word: SiteText {
        switch self {
        case .onMovedDay: .caseOnMovedDay
        case .late: .caseLate
        case .notYet: .caseNotYet
        case .settled: .caseSettled
        case .described: .caseDescribed
        case .tooFewVotes: .caseTooFewVotes
        case .notKnown: .caseNotKnown
        case .appealsNotTold: .caseAppealsNotTold
        }
    }
}
