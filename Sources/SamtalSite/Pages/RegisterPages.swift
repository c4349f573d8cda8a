import SamtalModel

/// Which register of organisation.yml a page is about.
enum RegisterKind: CaseIterable, Sendable {
    case areas, groups, units

    var word: AddressWord {
        switch self {
        case .areas: .areas
        case .groups: .groups
        case .units: .units
        }
    }

    func register(of organisation: Organisation) -> Register {
        switch self {
        case .areas: organisation.areas
        case .groups: organisation.groups
        case .units: organisation.units
        }
    }

    func scope(_ id: String) -> Scope {
        switch self {
        case .areas: .area(id)
        case .groups: .group(id)
        case .units: .unit(id)
        }
    }

    var title: SiteText {
        switch self {
        case .areas: .navigationAreas
        case .groups: .navigationGroups
        case .units: .navigationUnits
        }
    }

    var introduction: SiteText {
        switch self {
        case .areas: .areasIntroduction
        case .groups: .groupsIntroduction
        case .units: .unitsIntroduction
        }
    }

    /// What an entry says that has no dialogues.
    var empty: SiteText {
        switch self {
        case .areas: .areaEmpty
        case .groups: .groupEmpty
        case .units: .unitEmpty
        }
    }

    /// What the headings say of dialogues that are there since they are for all; nil of those that none is.
    var forAll: SiteText? {
        switch self {
        case .areas: .forAllAreas
        case .groups: .forAllGroups
        case .units: nil
        }
    }

    func dialogues(of id: String, in site: KnownSite) -> [Int] {
        switch self {
        case .areas: site.byArea[id] ?? []
        case .groups: site.byGroup[id] ?? []
        case .units: site.byUnit[id] ?? []
        }
    }
}

/// The list of all areas, groups or responsible units, or of the ordinary pages.
struct RegisterPage: View {
    let title: String
    let introduction: String
    let entries: [CountedLink]

    static let names = Names<RegisterPage>(
        .text("title") { $0.title },
        .text("introduction") { $0.introduction },
        .list("entries") { $0.entries }
    )
}

extension RegisterPage {
    init(kind: RegisterKind, context: PageContext) {
        let site = context.site
        title = context.text(kind.title)
        introduction = context.text(kind.introduction)
        entries = kind.register(of: site.organisation).entries.filter { $0.isCurrent(on: site.today) }.map { entry in
            CountedLink(
                href: context.href(site.addresses.entry(entry.id, of: kind.word, context.language)),
                label: context.name(entry.id, in: kind.register(of: site.organisation)),
                count: context.dialogueCount(kind.dialogues(of: entry.id, in: site).count)
            )
        }
    }

    /// The ordinary pages that there are in a language, in the order of its letters.
    init(pagesIn context: PageContext) {
        let site = context.site
        let edition = Edition(context.language)
        let alphabet = Alphabet(context.text(.alphabet))
        title = context.text(.navigationPages)
        introduction = context.text(.pagesIntroduction)
        entries = site.pages.filter { $0.editions.contains(edition) }
            .map { (key: alphabet.key(context.plain($0.title)), page: $0) }
            .sorted { $0.key < $1.key }
            .map { _, page in
                CountedLink(
                    href: context.href(site.addresses.page(page.slug, edition)),
                    label: context.html(page.title),
                    count: page.summary.stated(in: edition) ?? ""
                )
            }
    }
}

/// One page of an area, a group or a responsible unit: its dialogues, its meetings, and how to follow it.
struct EntryPage: View {
    let kind: RegisterKind
    let entry: Register.Entry
    let context: PageContext
    let dialogues: [Int]
    let pager: Pager?
    /// Whether it is the first page, which has the meetings too.
    let isFirst: Bool

    private static let meetingLimit = 10
    private static let lateLimit = 5

    static let names = Names<EntryPage>(
        .html("title") { $0.context.name($0.entry.id, in: $0.kind.register(of: $0.context.site.organisation)) },
        .text("kind") { $0.kindOfEntry },
        .html("external") { $0.external },
        .html("former") { $0.former ?? $0.coming },
        .html("follow") { page in
            let name = page.context.name(page.entry.id, in: page.kind.register(of: page.context.site.organisation))
            return page.context.html(.followThis, ("name", name))
        },
        .section("late") { page -> LateView? in
            guard page.isFirst, page.kind == .units else { return nil }
            let late = page.context.site.lateByUnit[page.entry.id] ?? []
            return LateView(late, showing: lateLimit, in: page.context)
        },
        .html("figures") { $0.isFirst ? $0.figures : nil },
        .list("groups") { page in
            page.context.groups(page.dialogues, forAll: page.kind.forAll) { !page.isMeant($0) }
        },
        .htmls("meetings") { page in
            let meetings = page.isFirst ? page.meetings : []
            return page.context.cards(meetings.prefix(page.limit(of: meetings)).map(\.place))
        },
        .text("all-meetings") { page in
            let meetings = page.meetings
            return meetings.count > page.limit(of: meetings)
                ? page.context.href(page.context.site.addresses.list(.meetings, page.context.language)) : nil
        },
        .text("empty") { $0.dialogues.isEmpty ? $0.context.text($0.kind.empty) : nil },
        .section("pager") { $0.pager },
        .section("subscription") { page in
            SubscriptionView(
                name: page.context.name(page.entry.id, in: page.kind.register(of: page.context.site.organisation)),
                scope: page.kind.scope(page.entry.id),
                context: page.context
            )
        },
        .text("subscribe") { $0.context.href($0.context.site.addresses.list(.subscribe, $0.context.language)) }
    )

    /// That it is no more, with the way to what has taken over.
    private var former: HTML? {
        guard entry.isFormer(on: context.site.today), let until = entry.until else { return nil }
        let day = context.dates.html(until)
        let register = kind.register(of: context.site.organisation)
        let successor = register.successor(of: entry.id, on: context.site.today)
        guard successor != entry.id else { return context.html(.formerEntry, ("date", day)) }
        let link = context.links([successor], in: register, of: kind.word).joined(separator: HTML())
        return context.html(.formerEntryNow, ("date", day), ("successor", link))
    }

    /// What it is, where that says more than its name.
    private var kindOfEntry: String? {
        if entry.isEmployees { return context.text(.employees) }
        return entry.unitKind.map { capitalised(context.words.printed($0)) }
    }

    /// The way to how a unit has kept the policy this year.
    private var figures: HTML? {
        let year = context.site.today.year
        guard kind == .units, entry.exists(in: year) else { return nil }
        let address = context.site.addresses.followUp(year: year, unit: entry.id, context.language)
        return HTML("a", [("href", context.href(address))], context.title(ofYear: year, unit: entry))
    }

    /// That the municipality neither runs it nor answers for it.
    private var external: HTML? {
        guard entry.unitKind == .external else { return nil }
        return context.html(.externalUnit, ("name", context.name(entry.id, in: context.site.organisation.units)))
    }

    private var coming: HTML? {
        guard let from = entry.from, from > context.site.today else { return nil }
        return context.html(.comingEntry, ("date", context.dates.html(from)))
    }

    /// Whether a dialogue is meant for the entry itself, and not there since it is for all.
    private func isMeant(_ known: KnownDialogue) -> Bool {
        switch kind {
        case .areas: known.namedAreas.contains(entry.id)
        case .groups: known.namedGroups.contains(entry.id)
        case .units: true
        }
    }

    /// Those that are meant for the entry itself first, and each kind soonest first.
    private var meetings: [(place: OccasionPlace, isOwn: Bool)] {
        // All of the site's for each entry would be far too many where there are thousands of both.
        let all = kind.dialogues(of: entry.id, in: context.site).flatMap { context.site.comingByDialogue[$0] ?? [] }
        return all.compactMap { place in isOwn(place).map { (place: place, isOwn: $0) } }
            .sorted { left, right in
                left.isOwn == right.isOwn ? OccasionPlace.precedes(left.place, right.place) : left.isOwn
            }
    }

    /// How many are shown; of those that a group is invited to itself as many as a page of a list has.
    private func limit(of meetings: [(place: OccasionPlace, isOwn: Bool)]) -> Int {
        let own = kind == .groups ? meetings.prefix(entriesPerPage).count { $0.isOwn } : 0
        return max(EntryPage.meetingLimit, own)
    }

    /// Whether a meeting is meant for the entry itself, or for all; nil where it is for others.
    private func isOwn(_ place: OccasionPlace) -> Bool? {
        let known = context.site.dialogues[place.dialogue]
        switch kind {
        case .units, .areas: return isMeant(known)
        case .groups:
            let meeting = known.dialogue.meetings[place.meeting]
            guard context.site.groups(of: meeting, in: known).contains(entry.id) else { return nil }
            return (meeting.groups.isEmpty ? known.namedGroups : meeting.groups).contains(entry.id)
        }
    }
}

extension Register.Entry {
    /// Whether its last day has passed.
    func isFormer(on day: Day) -> Bool { until.map { $0 < day } ?? false }

    /// Whether it has begun and not ended.
    func isCurrent(on day: Day) -> Bool { !isFormer(on: day) && from.map { $0 <= day } ?? true }
}
