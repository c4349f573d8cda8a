import SamtalModel
import SamtalSite

/// What keeps an address that was published, in the words of the content, and the file to do it in.
struct WaysOut {
    private let context: SiteContext
    private let previous: Manifest
    private let contentFolder: String
    private let sv: ContentWords
    private let en: ContentWords

    init(_ context: SiteContext, since previous: Manifest, contentFolder: String) {
        self.context = context
        self.previous = previous
        self.contentFolder = contentFolder
        sv = ContentWords(.swedish, context)
        en = ContentWords(.english, context)
    }

    func wayOut(for origin: AddressOrigin, _ addresses: [Address]) -> (place: Place, message: Message) {
        switch origin {
        case .dialogue(let slug): dialogue(slug, addresses)
        case .hiddenDialogue(let slug): (place(slug), shown())
        case .edition(let slug, let edition): (place(slug), translation(slug, edition, addresses))
        case .register:
            (
                file("organisation.yml"),
                Message(
                    sv: "Låt posten stå kvar i organisation.yml, med \"until\" och den dag då den upphörde.",
                    en: "Let the entry stay in organisation.yml, with \"until\" and the day on which it ceased."
                )
            )
        case .language(let language):
            (
                file("site.yml"),
                Message(
                    sv: "Låt språket \"\(language.code)\" stå kvar i \"languages\" i site.yml.",
                    en: "Let the language \"\(language.code)\" stay in \"languages\" in site.yml."
                )
            )
        case .page(let slug): (file("pages/\(slug).md"), page(addresses))
        case .other, .meeting: (Place(file: contentFolder), page(addresses))
        }
    }

    private func file(_ name: String) -> Place { Place(file: "\(contentFolder)/\(name)") }

    private func place(_ slug: String) -> Place {
        context.municipality.dialogues.first { $0.slug == slug }?.place ?? file("dialogues/\(slug).md")
    }

    private func dialogue(_ slug: String, _ addresses: [Address]) -> (place: Place, message: Message) {
        let heir = heir(of: slug, in: context, since: previous)
        let id = previous.dialogues.first { $0.slug == slug }?.id ?? slug
        let aliases = pages(addresses)
        // A file that was renamed before has its id already.
        let svLines = heir?.id == id ? "" : "\"\(sv.key(.id)): \(id)\" och "
        let enLines = heir?.id == id ? "" : "\"\(en.key(.id)): \(id)\" and "
        return (
            heir?.place ?? file("dialogues/\(slug).md"),
            Message(
                sv: "Har filen bytt namn, skriv \(svLines)\"\(sv.key(.aliases)): \(aliases)\" i den. Ska sidan bort, "
                    + "lägg tillbaka filen och skriv \(withdrawal(sv, "och")) i den.",
                en:
                    "If the file was renamed, write \(enLines)\"\(en.key(.aliases)): \(aliases)\" in it. If the page is "
                    + "to go, put the file back and write \(withdrawal(en, "and")) in it."
            )
        )
    }

    private func shown() -> Message {
        Message(
            sv: "Dialogen är ett utkast eller dateras senare än i dag. Ändra det. Ska sidan bort, skriv "
                + "\(withdrawal(sv, "och")) i filen.",
            en: "The dialogue is a draft, or is dated later than today. Change that. If the page is to go, write "
                + "\(withdrawal(en, "and")) in the file."
        )
    }

    private func translation(_ slug: String, _ edition: Edition, _ addresses: [Address]) -> Message {
        let language =
            edition.language == context.municipality.settings.defaultLanguage ? "" : ".\(edition.language.code)"
        let name = "dialogues/\(slug)\(language)\(edition.isEasyRead ? ".lattlast" : "").md"
        return Message(
            sv: "Lägg tillbaka filen \(name). Ska den bort, skriv \"\(sv.key(.aliases)): \(pages(addresses))\" här.",
            en: "Put the file \(name) back. If it is to go, write \"\(en.key(.aliases)): \(pages(addresses))\" here."
        )
    }

    private func page(_ addresses: [Address]) -> Message {
        Message(
            sv:
                "Har filen bytt namn, skriv \"\(sv.key(.aliases)): \(pages(addresses))\" i den. Annars, lägg tillbaka den.",
            en:
                "If the file was renamed, write \"\(en.key(.aliases)): \(pages(addresses))\" in it. Otherwise put it back."
        )
    }

    private func withdrawal(_ words: ContentWords, _ and: String) -> String {
        "\"\(words.key(.withdrawn)): \(context.today.iso)\" \(and) \"\(words.key(.reason)): …\""
    }

    /// Feeds and calendars follow the page that they lie beside.
    private func pages(_ addresses: [Address]) -> String {
        let pages = addresses.filter { $0.path.ends(with: "/") }
        return (pages.isEmpty ? addresses : pages).map(\.path).joined(separator: ", ")
    }
}

/// The dialogue that a file which is gone has most likely become: one with its id, or with a meeting of its.
func heir(of slug: String, in context: SiteContext, since previous: Manifest) -> Dialogue? {
    let dialogues = context.municipality.dialogues
    if let id = previous.dialogues.first(where: { $0.slug == slug })?.id,
        let same = dialogues.first(where: { $0.id == id })
    {
        return same
    }
    let known = Set(previous.dialogues.map(\.slug))
    let meetings = Set(previous.occasions.filter { $0.dialogue == slug }.map(\.fact.id))
    return dialogues.first { dialogue in
        !known.contains(dialogue.slug)
            && dialogue.meetings.contains { $0.occasions.contains { meetings.contains($0.id) } }
    }
}
