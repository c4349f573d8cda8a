import SamtalModel
import SamtalSite

/// Errors for permanent addresses that were published and are not in the plan, each with the way to keep it.
///
/// Addresses below one that is dropped go with it, and are counted in its message.
func droppedAddresses(
    _ plan: SitePlan,
    of context: SiteContext,
    since previous: Manifest,
    contentFolder: String
) -> [Diagnostic] {
    let kept = Set(plan.files.map(\.address))
    let dropped = previous.permanent.filter { !kept.contains($0) }
    var groups: [(top: Address, below: Int)] = []
    // In byte order a page comes right before what lies below it.
    for address in dropped {
        if let top = groups.last?.top, top.path.hasSuffix("/"), address.path.hasPrefix(top.path) {
            groups[groups.count - 1].below += 1
        } else {
            groups.append((address, 0))
        }
    }
    let rescue = Rescue(context: context)
    return groups.map { top, below in
        let wayOut = rescue.wayOut(for: top)
        return .error(
            at: Place(file: rescue.file(of: top).map { "\(contentFolder)/\($0)" } ?? contentFolder),
            sv: "Adressen \(top.path)\(below == 0 ? "" : ", och \(below) till under den,") är publicerad men finns "
                + "inte längre. \(wayOut.swedish)",
            en: "The address \(top.path)\(below == 0 ? "" : ", with \(below) more below it,") is published but is "
                + "no longer there. \(wayOut.english)"
        )
    }
}

/// Knows which file an address came from, and what keeps it.
private struct Rescue {
    private let context: SiteContext
    private let addresses: Addresses

    init(context: SiteContext) {
        self.context = context
        addresses = Addresses(
            vocabulary: context.vocabulary,
            defaultLanguage: context.municipality.settings.defaultLanguage
        )
    }

    /// The file below the content folder that most likely gave the address, whether or not it is still there.
    func file(of address: Address) -> String? {
        switch word(of: address) {
        case .areas, .groups, .units: "organisation.yml"
        case .dialogues: name(of: address).map { "dialogues/\($0).md" }
        case nil: name(of: address).map { "pages/\($0).md" }
        default: nil
        }
    }

    func wayOut(for address: Address) -> Message {
        switch word(of: address) {
        case .areas, .groups, .units:
            Message(
                sv: "Låt posten stå kvar i organisation.yml, med \"until\" och den dag då den upphörde.",
                en: "Let the entry stay in organisation.yml, with \"until\" and the day on which it ceased."
            )
        case .meetings:
            Message(
                sv: "Låt mötet stå kvar i sin fil, med samma \(label("id")). Blir det inte av, skriv "
                    + "\"- \(label("cancelled")) \(context.today.iso): Skriv varför.\" sist i dess lista.",
                en: "Let the meeting stay in its file, with the same Id. If it will not take place, write "
                    + "\"- Cancelled \(context.today.iso): Say why.\" last in its list."
            )
        default:
            Message(
                sv: "Har filen bytt namn, skriv \"\(key("aliases")): \(address.path)\" och dess tidigare "
                    + "\"\(key("id"))\" i den. Ska sidan bort, lägg tillbaka filen och skriv "
                    + "\"\(key("withdrawn")): \(context.today.iso)\" och \"\(key("reason"))\" i den.",
                en: "If the file was renamed, write \"aliases: \(address.path)\" and its former \"id\" in it. If the "
                    + "page is to go, put the file back and write \"withdrawn: \(context.today.iso)\" and \"reason\" "
                    + "in it."
            )
        }
    }

    private func key(_ id: String) -> String { context.vocabulary[.swedish]?.printed(.key, id) ?? id }
    private func label(_ id: String) -> String { context.vocabulary[.swedish]?.printed(.label, id) ?? id }

    /// The list that the address lies under, in any of the site's languages.
    private func word(of address: Address) -> AddressWord? {
        let words: [AddressWord] = [.dialogues, .meetings, .areas, .groups, .units]
        return words.first { word in lists(word).contains { address.path.hasPrefix($0.path) } }
    }

    /// The part of the address that names the page itself.
    private func name(of address: Address) -> Substring? {
        let homes = context.municipality.settings.languages.map(addresses.home)
        let starts = (lists(.dialogues) + homes).map(\.path).filter(address.path.hasPrefix)
        let start = starts.max { $0.utf8.count < $1.utf8.count } ?? "/"
        return address.path.dropFirst(start.count).split(separator: "/").first
    }

    private func lists(_ word: AddressWord) -> [Address] {
        context.municipality.settings.languages.map { addresses.list(word, $0) }
    }
}
