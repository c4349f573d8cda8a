import SamtalModel

/// Everything that is published on the day, put in the order and the heaps that pages need, once.
final class KnownSite: Sendable {
    let context: SiteContext
    /// The time of the build on the clock of the site's zone.
    let now: LocalTime
    let settings: Settings
    let organisation: Organisation
    let addresses: Addresses
    /// All that have a page, in the order of their file names; withdrawn ones too.
    let dialogues: [KnownDialogue]
    /// Ordinary pages, without those that have the words of a page of the site's own.
    let pages: [OrdinaryPage]
    /// Those of them that stand at the foot of every page.
    let footerPages: [OrdinaryPage]
    let ownWords: [OwnPage: OrdinaryPage]
    /// Places among `dialogues` in the order of lists, open ones first; without those that are withdrawn.
    let listed: [Int]
    /// The same, for each area, group and unit that has any.
    let byArea: [String: [Int]]
    let byGroup: [String: [Int]]
    let byUnit: [String: [Int]]
    /// Coming and going on, soonest first.
    let comingOccasions: [OccasionPlace]
    let comingByDialogue: [Int: [OccasionPlace]]
    /// Of the last year, the latest first.
    let pastOccasions: [OccasionPlace]
    /// Newest first.
    let feedback: [FeedbackPlace]
    /// Every day that something is to be done by, in calendars: the last year's and all to come, soonest first.
    let deadlines: [Deadline]
    /// Residents' proposals that say that they are like a dialogue, or that have become part of it, by the dialogue's place.
    let proposalsByDialogue: [Int: [Int]]
    /// What was promised and is late, the longest first.
    let late: [ListedPromise]
    /// The same, for each unit that answers for any.
    let lateByUnit: [String: [ListedPromise]]
    /// Dialogues that ended in earlier years, by year, the latest first.
    let archive: [(year: Int, dialogues: [Int])]
    /// Titles that more than one dialogue has, in each of the site's languages.
    private let sharedTitles: [Language: Set<String>]
    /// The last day on which the content of any dialogue says that something happened; nil of none.
    let lastChanged: Day?
    private let bySlug: [String: Int]
    private let byId: [String: Int]

    init(_ context: SiteContext, addresses: Addresses) async {
        self.context = context
        self.addresses = addresses
        let municipality = context.municipality
        settings = municipality.settings
        organisation = municipality.organisation
        let today = context.today
        let now = context.zone.local(context.now)
        self.now = now
        let dialogues = await knownDialogues(municipality.dialogues, at: now, in: municipality)
        self.dialogues = dialogues
        let known = municipality.pages.compactMap { $0.known(at: now, includingDrafts: municipality.showsDrafts) }
        pages = known.filter { addresses.ownPage(wordedBy: $0.slug) == nil }
        footerPages = pages.footerPages
        let worded = known.compactMap { page in addresses.ownPage(wordedBy: page.slug).map { ($0, page) } }
        ownWords = Dictionary(worded) { first, _ in first }

        let listed = dialogues.indices.filter { !dialogues[$0].isWithdrawn }
            .map { (index: $0, key: ListOrder(dialogues[$0])) }
            .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
            .map(\.index)
        self.listed = listed
        byArea = ownFirst(heaps(listed) { dialogues[$0].areas }, dialogues, \.namedAreas)
        byGroup = ownFirst(heaps(listed) { dialogues[$0].groups }, dialogues, \.namedGroups)
        byUnit = heaps(listed) { dialogues[$0].units }
        let occasions = occasionPlaces(dialogues)
        comingOccasions = occasions.filter { $0.time.lastDay >= today }
        comingByDialogue = Dictionary(grouping: comingOccasions, by: \.dialogue)
        pastOccasions = occasions.filter { $0.time.lastDay < today && $0.time.lastDay >= today - 365 }.reversed()
        feedback = feedbackPlaces(dialogues)
        deadlines = dialogues.flatMap { $0.deadlines(on: today) }
            .sorted(by: Deadline.precedes)
        let late = stillLate(of: dialogues, in: municipality, on: today)
        self.late = late
        lateByUnit = heaps(Array(late.indices)) { index in
            municipality.organisation.holders(of: late[index].known.dialogue, on: today)
        }
        .mapValues { $0.map { late[$0] } }
        let years = heaps(listed.filter { dialogues[$0].isArchived(on: today) }) { index in
            dialogues[index].ended.map { [$0.year] } ?? []
        }
        archive = years.map { (year: $0, dialogues: $1) }.sorted { $0.year > $1.year }
        sharedTitles = Dictionary(
            municipality.settings.languages.map { ($0, repeated(dialogues, in: Edition($0))) },
            uniquingKeysWith: { first, _ in first }
        )
        lastChanged = dialogues.map(\.lastChanged).max()
        let bySlug = Dictionary(dialogues.enumerated().map { ($1.dialogue.slug, $0) }) { first, _ in first }
        self.bySlug = bySlug
        proposalsByDialogue = heaps(listed.filter { dialogues[$0].dialogue.proposal != nil }) { index in
            dialogues[index].dialogue.partOf.compactMap { bySlug[$0] }.filter { $0 != index }
        }
        byId = Dictionary(dialogues.enumerated().map { ($1.dialogue.id, $0) }) { first, _ in first }
    }

    /// Whether the ordinary pages have a list of their own, since not all of them stand at the foot of every page.
    var hasPageList: Bool { footerPages.count < pages.count }

    var today: Day { context.today }

    /// Residents' proposals that belong to a dialogue, in the order of lists.
    func proposals(in dialogue: Dialogue) -> [KnownDialogue] {
        bySlug[dialogue.slug].flatMap { proposalsByDialogue[$0] }.map { $0.map { dialogues[$0] } } ?? []
    }

    func dialogue(slug: String) -> KnownDialogue? { bySlug[slug].map { dialogues[$0] } }
    func dialogue(id: String) -> KnownDialogue? { byId[id].map { dialogues[$0] } }

    func dates(in language: Language) -> DateWords { DateWords(words: context.vocabulary.words(language)) }

    /// Nil for a language that the program has no words of, which only quotations are in.
    func dates(of language: Language) -> DateWords? { context.vocabulary[language].map { DateWords(words: $0) } }

    /// The page of a dialogue for readers of a language, for pages, feeds and calendars alike: in that language, easy-read
    /// where that is all there is, or else in the dialogue's own.
    func page(of dialogue: Dialogue, in language: Language) -> LinkOrigin {
        let editions = dialogue.editions
        let own = Edition(language)
        let edition =
            editions.contains(own) ? own : editions.first { $0.language == language } ?? Edition(dialogue.language)
        return LinkOrigin(address: addresses.dialogue(dialogue.slug, edition), edition: edition)
    }

    /// A place on such a page; one that does not have every place, being easy-read or withdrawn, is shown from its
    /// heading on.
    func place(_ fragment: String, on page: LinkOrigin, of dialogue: Dialogue) -> String {
        page.edition.isEasyRead || dialogue.withdrawn != nil ? Fragment.content : fragment
    }

    /// Whom to ask about a dialogue: its own contact, else the site's, but no way that is said not to be open.
    func contact(of dialogue: Dialogue) -> String? {
        let contact = settings.contact
        let closed = dialogue.participation?.closedWays ?? []
        return dialogue.contact ?? contact.words ?? (closed.contains(.eMail) ? nil : contact.eMail)
            ?? (closed.contains(.telephone) ? nil : contact.phone)
    }

    /// A dialogue's title, with its slug where another dialogue has the same: no two pages or feeds are called alike.
    func distinctTitle(of dialogue: Dialogue, in edition: Edition) -> String {
        let title = dialogue.title.best(for: edition).value
        let isShared = sharedTitles[edition.language]?.contains(title) ?? false
        return isShared ? "\(title) (\(dialogue.slug))" : title
    }

    /// The dialogues that are not in the archive, in the order of lists.
    var current: [Int] { listed.filter { !dialogues[$0].isArchived(on: today) } }
}

extension Dialogue {
    /// The slugs of the dialogues that a proposal is like or goes on in.
    fileprivate var partOf: [String] { (proposal?.similarTo ?? []) + continuesIn.map(\.slug) }
}

private func repeated(_ dialogues: [KnownDialogue], in edition: Edition) -> Set<String> {
    var seen: Set<String> = []
    return Set(dialogues.map { $0.dialogue.title.best(for: edition).value }.filter { !seen.insert($0).inserted })
}

/// Some of a municipality's dialogues as they are known at a time on the clock.
func knownDialogues(
    _ dialogues: [Dialogue],
    at now: LocalTime,
    in municipality: Municipality
) async -> [KnownDialogue] {
    let known = dialogues.compactMap { $0.known(at: now, includingDrafts: municipality.showsDrafts) }
    let settings = municipality.settings
    let promises = promises(
        of: known,
        feedbackDays: settings.feedbackDays,
        ongoingDays: settings.ongoingFeedbackDays
    )
    return await concurrentMap(Array(known.indices)) {
        KnownDialogue(known[$0], promises: promises[$0], organisation: municipality.organisation, now: now)
    }
}

/// The elements by each of the keys that they have, in the elements' order.
private func heaps<Key: Hashable>(_ elements: [Int], by keys: (Int) -> [Key]) -> [Key: [Int]] {
    var heaps: [Key: [Int]] = [:]
    for element in elements {
        for key in Set(keys(element)) { heaps[key, default: []].append(element) }
    }
    return heaps
}

/// Those that are meant for the entry itself come before all those that are there since they are for all, so that no number
/// of these moves them to a later page.
private func ownFirst(
    _ heaps: [String: [Int]],
    _ dialogues: [KnownDialogue],
    _ named: (KnownDialogue) -> [String]
) -> [String: [Int]] {
    var sorted = heaps
    for (id, heap) in heaps {
        let own = heap.filter { named(dialogues[$0]).contains(id) }
        guard !own.isEmpty, own.count < heap.count else { continue }
        sorted[id] = own + heap.filter { !named(dialogues[$0]).contains(id) }
    }
    return sorted
}

extension [String] {
    /// The ids, and those that have taken over from them by a day: a dialogue stays with both.
    func withSuccessors(in register: Register, on day: Day) -> [String] {
        self + map { register.successor(of: $0, on: day) }
    }
}
