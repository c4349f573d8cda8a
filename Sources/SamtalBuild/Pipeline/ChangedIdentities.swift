import SamtalModel
import SamtalSite

/// Errors for dialogues that have kept their address and changed their id.
///
/// Feeds and calendars know them by it: subscribers would get all that has happened once more.
func changedIdentities(
    _ plan: SitePlan,
    of context: SiteContext,
    since previous: Manifest,
    besides faulty: FaultyFiles
) -> [Diagnostic] {
    let ids = Set(context.municipality.dialogues.map(\.id))
    let kept = Set(plan.files.map(\.address))
    let settings = context.municipality.settings
    let addresses = Addresses(vocabulary: context.vocabulary, defaultLanguage: settings.defaultLanguage)
    let (sv, en) = (ContentWords(.swedish, context), ContentWords(.english, context))
    return previous.dialogues.filter { !ids.contains($0.id) }.compactMap { old in
        let pages = settings.languages.map { addresses.dialogue(old.slug, Edition($0)) }
        let now =
            context.municipality.dialogues.first { $0.slug == old.slug }
            ?? context.municipality.dialogues.first { dialogue in
                dialogue.aliases.contains { alias in pages.contains(Address(alias.path)) }
            }
        // Where its address is gone too, that error names the id.
        guard let now, !faulty.holds(dialogue: now.slug), pages.contains(where: kept.contains) else { return nil }
        return .error(
            .changedId,
            at: now.place,
            sv:
                "Dialogen hade id \"\(old.id)\" när den publicerades. Skriv \"\(sv.key(.id)): \(old.id)\" i filen; annars "
                + "får alla prenumeranter allt en gång till.",
            en:
                "The dialogue had the id \"\(old.id)\" when it was published. Write \"\(en.key(.id)): \(old.id)\" in the "
                + "file; otherwise all subscribers get everything once more."
        )
    }
}

/// An error where the site has another identity than it was published with: every subscriber would get everything anew.
func changedIdentity(of context: SiteContext, since previous: Manifest, contentFolder: String) -> [Diagnostic] {
    let settings = context.municipality.settings
    guard let identity = previous.identity, identity != settings.identity else { return [] }
    return [
        .error(
            .changedIdentity,
            at: settings.identityPlace ?? Place(file: "\(contentFolder)/site.yml"),
            sv:
                "Webbplatsens identity får aldrig ändras när den är publicerad: alla prenumeranter skulle få allt en gång "
                + "till. Skriv tillbaka \"identity: \(identity)\".",
            en: "The site's identity must never change once it is published: all subscribers would get everything once "
                + "more. Write \"identity: \(identity)\" again."
        )
    ]
}
