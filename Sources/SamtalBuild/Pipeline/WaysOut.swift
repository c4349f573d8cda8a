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
        case .hiddenDialogue(let slug): (place(slug), shown(slug))
        case .edition(let slug, let edition): (place(slug), translation("dialogues/\(slug)", edition, addresses))
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
        case .hiddenPage(let slug): (file("pages/\(slug).md"), shownPage(slug))
        case .pageEdition(let slug, let edition):
            (file("pages/\(slug).md"), translation("pages/\(slug)", edition, addresses))
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

    private func shown(_ slug: String) -> Message {
        let dialogue = context.municipality.dialogues.first { $0.slug == slug }
        let (svWhy, enWhy) = hidden(isDraft: dialogue?.isDraft ?? false, until: dialogue?.shownFrom)
        return Message(
            sv: "\(svWhy) Ska sidan bort, skriv också \(withdrawal(sv, "och")).",
            en: "\(enWhy) If the page is to go, write also \(withdrawal(en, "and"))."
        )
    }

    private func shownPage(_ slug: String) -> Message {
        let page = context.municipality.pages.first { $0.slug == slug }
        let (svWhy, enWhy) = hidden(isDraft: page?.isDraft ?? false, until: page?.shownFrom)
        return Message(sv: svWhy, en: enWhy)
    }

    /// What hides a file that was shown, and what to do about it.
    private func hidden(isDraft: Bool, until shown: LocalTime?) -> (sv: String, en: String) {
        if isDraft {
            return (
                "Filen har blivit ett utkast. Ta bort raden \"\(sv.key(.draft)): \(sv.printed(YesOrNo.yes))\".",
                "The file has become a draft. Remove the line \"\(en.key(.draft)): \(en.printed(YesOrNo.yes))\"."
            )
        }
        guard let shown else {
            return (
                "Dagen efter \"\(sv.key(.published))\" är senare än i dag. Skriv den dag då sidan publicerades.",
                "The day after \"\(en.key(.published))\" is later than today. Write the day on which the page was published."
            )
        }
        return (
            "Filen visas inte förrän \(shown.day.iso). Ta bort raden \"\(sv.key(.shownFrom)): …\".",
            "The file is not shown until \(shown.day.iso). Remove the line \"\(en.key(.shownFrom)): …\"."
        )
    }

    private func translation(_ original: String, _ edition: Edition, _ addresses: [Address]) -> Message {
        let language =
            edition.language == context.municipality.settings.defaultLanguage ? "" : ".\(edition.language.code)"
        let name = "\(original)\(language)\(edition.isEasyRead ? ".lattlast" : "").md"
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
