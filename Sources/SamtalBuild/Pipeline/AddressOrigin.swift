import SamtalModel
import SamtalSite

/// What an address that was published most likely came from, whether or not it is still there.
enum AddressOrigin: Hashable {
    /// By slug; the content has no such file, or the page is not to be had from it.
    case dialogue(String)
    /// By slug; the file is there, but is a draft or dated later than today.
    case hiddenDialogue(String)
    /// A translation or an easy-read version, of a dialogue by slug that is there.
    case edition(String, Edition)
    /// By slug; the content has no such file, or the page is not to be had from it.
    case page(String)
    /// By slug; the file is there, but is a draft or dated later than today.
    case hiddenPage(String)
    /// A translation or an easy-read version, of a page by slug that is there.
    case pageEdition(String, Edition)
    /// By the meeting's id.
    case meeting(String)
    /// An area, a group or a unit, by id.
    case register(AddressWord, String)
    /// A language that the site no longer has.
    case language(Language)
    case other(Address)
}

/// Knows where on the site, in each of its languages, things of a kind lie.
struct AddressOrigins {
    /// The longest first: `/en/dialogues/` comes before `/en/`.
    private let lists: [(start: String, word: AddressWord?, language: Language)]
    private let languages: Set<Language>
    /// The slugs of ordinary pages, by where they lie: those that word the site's own pages are elsewhere than their names.
    private let pages: [String: String]
    private let addresses: Addresses
    /// By slug.
    private let dialogues: [String: Dialogue]
    private let shown: Set<String>
    /// By slug, with whether it is shown now.
    private let ordinaryPages: [String: (page: OrdinaryPage, isShown: Bool)]
    private let told: [String: ToldOccasion]
    private let remembered: [String: RememberedOccasion]
    /// By the meeting's id, the slug of the dialogue that it was published in.
    private let dialogueOfMeeting: [String: String]
    /// Ids of occasions that calendars hold today.
    private let planned: Set<String>

    init(_ context: SiteContext, _ plan: SitePlan, since previous: Manifest) {
        let settings = context.municipality.settings
        let addresses = Addresses(vocabulary: context.vocabulary, defaultLanguage: settings.defaultLanguage)
        let words: [AddressWord] = [.dialogues, .meetings, .areas, .groups, .units]
        let starts = settings.languages.flatMap { language in
            words.map { (start: addresses.list($0, language).path, word: Optional($0), language: language) }
                + [(start: addresses.home(language).path, word: nil, language: language)]
        }
        let pages = context.municipality.pages.flatMap { page in
            settings.languages.map { (addresses.page(page.slug, Edition($0)).path, page.slug) }
        }
        self.pages = Dictionary(pages) { first, _ in first }
        self.addresses = addresses
        languages = Set(context.vocabulary.languages.map(\.language)).subtracting(settings.languages)
        lists = starts.sorted { $0.start.utf8.count > $1.start.utf8.count }
        dialogues = Dictionary(context.municipality.dialogues.map { ($0.slug, $0) }) { first, _ in first }
        shown = Set(shownDialogues(in: context).map(\.slug))
        let ordinary = context.municipality.pages.map { ($0.slug, (page: $0, isShown: $0.isShown(in: context))) }
        ordinaryPages = Dictionary(ordinary) { first, _ in first }
        told = toldOccasions(in: context)
        remembered = Dictionary(previous.occasions.map { ($0.fact.id, $0) }) { first, _ in first }
        let meetings = previous.occasions.filter { !$0.dialogue.isEmpty }.map { ($0.meeting, $0.dialogue) }
        dialogueOfMeeting = Dictionary(meetings) { first, _ in first }
        planned = Set(plan.occasions.map(\.id))
    }

    func origin(of address: Address) -> AddressOrigin {
        guard let list = lists.first(where: { address.path.begins(with: $0.start) }),
            let rest = address.path.after(list.start), let name = rest.filledParts(at: "/").first.map(String.init)
        else { return .other(address) }
        if list.word == nil, languages.contains(Language(name)) { return .language(Language(name)) }
        let isFile = rest == name
        switch list.word {
        case .dialogues where !isFile: return dialogue(name, list.language, address)
        case .meetings where name.ends(with: ".ics"):
            return meeting(String(name.before(".ics") ?? name[...]), list.language)
        case .areas where !isFile, .groups where !isFile, .units where !isFile:
            return list.word.map { .register($0, name) } ?? .other(address)
        case nil where !isFile: return page(pages["\(list.start)\(name)/"] ?? name, list.language, address)
        default: return .other(address)
        }
    }

    private func dialogue(_ slug: String, _ language: Language, _ address: Address) -> AddressOrigin {
        guard let dialogue = dialogues[slug] else { return .dialogue(slug) }
        guard shown.contains(slug) else { return .hiddenDialogue(slug) }
        let easyRead = Edition(language, isEasyRead: true)
        let isEasyRead = address.path.begins(with: addresses.dialogue(slug, easyRead).path)
        let edition = isEasyRead ? easyRead : Edition(language)
        return dialogue.editions.contains(edition) ? .dialogue(slug) : .edition(slug, edition)
    }

    private func page(_ slug: String, _ language: Language, _ address: Address) -> AddressOrigin {
        guard let (page, isShown) = ordinaryPages[slug] else { return .page(slug) }
        guard isShown else { return .hiddenPage(slug) }
        let easyRead = Edition(language, isEasyRead: true)
        let isEasyRead = address.path.begins(with: addresses.page(slug, easyRead).path)
        let edition = isEasyRead ? easyRead : Edition(language)
        return page.editions.contains(edition) ? .page(slug) : .pageEdition(slug, edition)
    }

    /// Whether what is missing may be in a file that has errors: its own, or one that it may have been moved to.
    func mayBe(_ origin: AddressOrigin, in faulty: FaultyFiles) -> Bool {
        switch origin {
        case .dialogue(let slug):
            faulty.holds(dialogue: slug) || dialogues[slug] == nil && faulty.mayHoldMore
        case .hiddenDialogue(let slug), .edition(let slug, _): faulty.holds(dialogue: slug)
        case .hiddenPage(let slug), .pageEdition(let slug, _): faulty.holds(page: slug)
        case .page(let slug): faulty.holds(page: slug) || !pages.values.contains(slug) && faulty.mayHoldMore
        case .meeting(let id): dialogueOfMeeting[id].map { faulty.holds(dialogue: $0) } ?? faulty.mayHoldMore
        case .other: faulty.mayHoldMore
        case .register, .language: false
        }
    }

    /// A meeting is missed together with the dialogue, or the translation of it, that took it along.
    private func meeting(_ occasion: String, _ language: Language) -> AddressOrigin {
        if let told = told[occasion] {
            if planned.contains(occasion) { return .edition(told.dialogue, Edition(language)) }
            return shown.contains(told.dialogue) ? .meeting(told.meeting.id) : .hiddenDialogue(told.dialogue)
        }
        guard let remembered = remembered[occasion] else { return .meeting(occasion) }
        let isOrphan = !remembered.dialogue.isEmpty && dialogues[remembered.dialogue] == nil
        return isOrphan ? .dialogue(remembered.dialogue) : .meeting(remembered.meeting)
    }
}
