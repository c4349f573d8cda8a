import SamtalModel

/// Lists the files of a site.
struct PageMaker: Sendable {
    let site: KnownSite
    /// Where each of the theme's assets is, as pages link to it, such as `style.css` at `/assets/style-1a2b3c4d.css`.
    let assets: [String: String]
    /// The open data.
    let tables: [DataTable]

    /// All dialogues, each as it is known where it is shown.
    var dialogues: [(dialogue: Dialogue, known: KnownDialogue?)] {
        site.context.municipality.dialogues.map { ($0, site.dialogue(slug: $0.slug)) }
    }

    /// What a page says of itself to its frame.
    struct Heading: Sendable {
        var title: String?
        var description: String?
        var part: AddressWord?
        var scope: Scope?
        /// For those who share a link to the page.
        var picture: Picture?
        /// The asset that the page has as its script, such as `search.js`; a theme may do without it.
        var script: String?
    }

    func page<Content: View>(
        _ template: Template<Content>,
        at address: Address,
        in edition: Edition,
        owner: Owner = .site,
        isPermanent: Bool,
        isIndexed: Bool = true,
        isDraft: Bool = false,
        alternates: [(language: Language, address: Address)] = [],
        heading: @escaping @Sendable (PageContext) -> Heading,
        content: @escaping @Sendable (PageContext) -> Content
    ) -> SiteFile {
        // A site with drafts in it is a preview, which is not to be found by searching.
        let isIndexed = isIndexed && !isDraft && !site.context.municipality.showsDrafts
        return SiteFile(
            address: address,
            owner: owner,
            isPermanent: isPermanent,
            isIndexed: isIndexed,
            write: { [self] rendering, bytes in
                let context = PageContext(site, rendering.links, at: address, in: edition, rendering: rendering)
                let heading = heading(context)
                let frame = Frame(
                    context: context,
                    title: heading.title,
                    description: heading.description,
                    part: heading.part,
                    isIndexed: isIndexed,
                    isDraft: isDraft,
                    alternates: alternates,
                    scope: heading.scope,
                    picture: heading.picture,
                    stylesheet: assets["style.css"] ?? "",
                    script: heading.script.flatMap { assets[$0] },
                    icon: assets["icon.svg"]
                )
                rendering.theme.write(template, content(context), in: frame, to: &bytes)
            }
        )
    }

    /// A page that every language of the site has.
    func inEveryLanguage<Content: View>(
        _ template: Template<Content>,
        owner: Owner = .site,
        isPermanent: Bool,
        at address: (Language) -> Address,
        heading: @escaping @Sendable (PageContext) -> Heading,
        content: @escaping @Sendable (PageContext) -> Content
    ) -> [SiteFile] {
        let alternates = site.settings.languages.map { (language: $0, address: address($0)) }
        return alternates.map { language, address in
            page(
                template,
                at: address,
                in: Edition(language),
                owner: owner,
                isPermanent: isPermanent,
                alternates: alternates,
                heading: heading,
                content: content
            )
        }
    }
}
