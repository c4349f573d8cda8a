import SamtalModel
import SamtalSite

/// What an address that was published most likely came from, whether or not it is still there.
enum AddressOrigin: Hashable {
    /// By slug.
    case dialogue(String)
    /// By slug.
    case page(String)
    /// By the occasion's id.
    case meeting(String)
    /// An area, a group or a unit, by id.
    case register(AddressWord, String)
    /// A language that the site no longer has.
    case language(Language)
    case other(Address)

    /// Below the content folder; nil where it can't be told.
    var file: String? {
        switch self {
        case .dialogue(let slug): "dialogues/\(slug).md"
        case .page(let slug): "pages/\(slug).md"
        case .register: "organisation.yml"
        case .language: "site.yml"
        case .meeting, .other: nil
        }
    }
}

/// Knows where on the site, in each of its languages, things of a kind lie.
struct AddressOrigins {
    /// The longest first: `/en/dialogues/` comes before `/en/`.
    private let lists: [(start: String, word: AddressWord?)]
    private let languages: Set<Language>
    /// The slugs of ordinary pages, by where they lie: those that word the site's own pages are elsewhere than their names.
    private let pages: [String: String]

    init(_ context: SiteContext) {
        let settings = context.municipality.settings
        let addresses = Addresses(vocabulary: context.vocabulary, defaultLanguage: settings.defaultLanguage)
        let words: [AddressWord] = [.dialogues, .meetings, .areas, .groups, .units]
        let starts = settings.languages.flatMap { language in
            words.map { (start: addresses.list($0, language).path, word: Optional($0)) }
                + [(start: addresses.home(language).path, word: nil)]
        }
        let pages = context.municipality.pages.flatMap { page in
            settings.languages.map { (addresses.page(page.slug, Edition($0)).path, page.slug) }
        }
        self.pages = Dictionary(pages) { first, _ in first }
        languages = Set(context.vocabulary.languages.map(\.language)).subtracting(settings.languages)
        lists = starts.sorted { $0.start.utf8.count > $1.start.utf8.count }
    }

    func origin(of address: Address) -> AddressOrigin {
        guard let list = lists.first(where: { address.path.hasPrefix($0.start) }),
            let name = address.path.dropFirst(list.start.count).split(separator: "/").first.map(String.init)
        else { return .other(address) }
        if list.word == nil, languages.contains(Language(name)) { return .language(Language(name)) }
        let isFile = address.path.dropFirst(list.start.count) == name
        switch list.word {
        case .dialogues where !isFile: return .dialogue(name)
        case .meetings where name.hasSuffix(".ics"): return .meeting(String(name.dropLast(".ics".count)))
        case .areas where !isFile, .groups where !isFile, .units where !isFile:
            return list.word.map { .register($0, name) } ?? .other(address)
        case nil where !isFile: return .page(pages["\(list.start)\(name)/"] ?? name)
        default: return .other(address)
        }
    }
}
