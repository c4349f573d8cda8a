import SamtalModel
import SamtalSite

/// Errors for permanent addresses that were published and are not in the plan, each with the way to keep it.
///
/// One for each file that they came from: a page that is gone takes its feed, its calendar and its translations along.
func droppedAddresses(
    _ plan: SitePlan,
    of context: SiteContext,
    since previous: Manifest,
    contentFolder: String
) -> [Diagnostic] {
    let kept = Set(plan.files.map(\.address))
    let origins = AddressOrigins(context)
    var groups: [(origin: AddressOrigin, addresses: [Address])] = []
    var places: [AddressOrigin: Int] = [:]
    for address in previous.permanent where !kept.contains(address) {
        let origin = origins.origin(of: address)
        if let place = places[origin] {
            groups[place].addresses.append(address)
        } else {
            places[origin] = groups.count
            groups.append((origin, [address]))
        }
    }
    let words = WaysOut(context: context)
    return groups.map { origin, addresses in
        let (loss, wayOut) = (lossMessage(addresses), words.wayOut(for: origin, addresses))
        return .error(
            at: Place(file: origin.file.map { "\(contentFolder)/\($0)" } ?? contentFolder),
            sv: "\(loss.swedish) \(wayOut.swedish)",
            en: "\(loss.english) \(wayOut.english)"
        )
    }
}

private func lossMessage(_ addresses: [Address]) -> Message {
    let first = addresses.first?.path ?? "/"
    guard addresses.count > 1 else {
        return Message(
            sv: "Adressen \(first) är publicerad men finns inte längre.",
            en: "The address \(first) is published but is no longer there."
        )
    }
    return Message(
        sv: "Adressen \(first) och \(addresses.count - 1) som hör till den är publicerade men finns inte längre.",
        en: "The address \(first) and \(addresses.count - 1) that belong to it are published but are no longer there."
    )
}

/// What keeps an address, in the words of the content.
private struct WaysOut {
    let context: SiteContext

    func wayOut(for origin: AddressOrigin, _ addresses: [Address]) -> Message {
        let today = context.today.iso
        switch origin {
        case .register:
            return Message(
                sv: "Låt posten stå kvar i organisation.yml, med \"until\" och den dag då den upphörde.",
                en: "Let the entry stay in organisation.yml, with \"until\" and the day on which it ceased."
            )
        case .meeting(let id):
            return Message(
                sv: "Låt mötet stå kvar i sin fil, med \"- \(label("id")): \(id)\". Blir det inte av, skriv "
                    + "\"- \(label("cancelled")) \(today): Skriv varför.\" sist i dess lista.",
                en: "Let the meeting stay in its file, with \"- Id: \(id)\". If it will not take place, write "
                    + "\"- Cancelled \(today): Say why.\" last in its list."
            )
        case .dialogue(let slug):
            return Message(
                sv:
                    "Har filen bytt namn, skriv \"\(key("id")): \(slug)\" och \"\(key("aliases")): \(pages(addresses))\" "
                    + "i den. Ska sidan bort, lägg tillbaka filen och skriv \"\(key("withdrawn")): \(today)\" och "
                    + "\"\(key("reason")): …\" i den.",
                en: "If the file was renamed, write \"id: \(slug)\" and \"aliases: \(pages(addresses))\" in it. If the "
                    + "page is to go, put the file back and write \"withdrawn: \(today)\" and \"reason: …\" in it."
            )
        case .language(let language):
            return Message(
                sv: "Låt språket \"\(language.code)\" stå kvar i \"languages\" i site.yml.",
                en: "Let the language \"\(language.code)\" stay in \"languages\" in site.yml."
            )
        case .page, .other:
            return Message(
                sv:
                    "Har filen bytt namn, skriv \"\(key("aliases")): \(pages(addresses))\" i den. Annars, lägg tillbaka "
                    + "den.",
                en: "If the file was renamed, write \"aliases: \(pages(addresses))\" in it. Otherwise put it back."
            )
        }
    }

    /// Feeds and calendars follow the page that they lie beside.
    private func pages(_ addresses: [Address]) -> String {
        let pages = addresses.filter { $0.path.hasSuffix("/") }
        return (pages.isEmpty ? addresses : pages).map(\.path).joined(separator: ", ")
    }

    private func key(_ id: String) -> String { context.vocabulary[.swedish]?.printed(.key, id) ?? id }
    private func label(_ id: String) -> String { context.vocabulary[.swedish]?.printed(.label, id) ?? id }
}
