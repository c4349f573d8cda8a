import SamtalContent
package import SamtalModel
import SamtalSite

/// A site of which everything is known but the bytes of its pages.
package struct PreparedSite: Sendable {
    package let publication: Publication
    /// What it was planned from, and so what it can be planned from at another time.
    let context: SiteContext
    let theme: Theme
    let assets: [String: String]
    package let dialogueCount: Int
    package let meetingCount: Int
    /// Whether no earlier site was at hand, so that dropped addresses could not be noticed.
    package let hadNoPrevious: Bool
}

/// What a preparation led to: a site or none, and everything there is to say about the content.
package struct Preparation: Sendable {
    /// Nil where nothing may be published.
    package let site: PreparedSite?
    /// In the order of their places.
    package let diagnostics: [Diagnostic]
    /// The site's first language; nil where the settings could not be read.
    package let language: Language?
    /// For the next preparation; nil where that was not asked for.
    package let parts: ReadParts?
    /// What the content says and when, also where nothing may be published; nil where that could not be read.
    private let context: SiteContext?

    /// Where there is no site there is an error, so that nobody is left without knowing why.
    init(
        site: PreparedSite?,
        diagnostics: [Diagnostic],
        language: Language?,
        parts: ReadParts?,
        context: SiteContext?,
        contentFolder: String
    ) {
        let hasError = diagnostics.contains { $0.severity == .error }
        self.site = hasError ? nil : site
        self.diagnostics = diagnostics + (site == nil && !hasError ? [untold(contentFolder)] : [])
        self.language = language
        self.parts = parts
        self.context = context
    }

    /// What is to be decided before the site is shown to everyone; nil where it is, or where the content could not be read.
    package var undecided: Undecided? { context.flatMap { Undecided($0.municipality.settings) } }

    /// What is late, and what falls due within some days; nil where the content could not be read.
    package func duties(within days: Int) async -> Duties? {
        guard let context else { return nil }
        return await SamtalSite.duties(in: context, within: days)
    }
}

/// What came of reading, to be used again by the next preparation for what has not changed.
///
/// A preview is prepared at each edit, and a change is tried before it is written. Empty, it asks for it to be kept.
package struct ReadParts: Sendable {
    fileprivate var languages: [ProgramFile] = []
    fileprivate(set) var vocabulary: Outcome<Vocabulary?>?
    fileprivate var theme: [ProgramFile] = []
    fileprivate var templates: Outcome<Theme?>?
    fileprivate(set) var content = ReadBefore()

    package init() {}

    /// Without what was made of other languages, or of another theme.
    fileprivate func with(languages: [ProgramFile], theme: [ProgramFile]) -> ReadParts {
        var parts = languages == self.languages ? self : ReadParts()
        if theme != self.theme { parts.templates = nil }
        (parts.languages, parts.theme) = (languages, theme)
        return parts
    }
}

private func untold(_ contentFolder: String) -> Diagnostic {
    .error(
        .ownFault,
        at: Place(file: contentFolder),
        sv: "Webbplatsen kan inte byggas, och Samtal vet inte varför. Felet är Samtals, inte ditt: berätta om det.",
        en: "The site can't be built, and Samtal does not know why. The fault is Samtal's, not yours: report it."
    )
}

/// Reads, checks and plans a site: all that `check` and `build` have in common, so that they find the same.
///
/// `output` is the folder that will then be written to, locked since before anything was read; nil where nothing will be.
/// `edited` goes before what is on the disk, to see what would become of it. `parts` are those of an earlier preparation,
/// of which what is the same is used again; without them nothing is kept.
/// - Throws: `DiskError` where a folder or file that is needed can't be used.
package func prepareSite(
    _ request: BuildRequest,
    in output: OutputFolder? = nil,
    edited: EditedContent = EditedContent(),
    with parts: ReadParts? = nil
) async throws -> Preparation {
    let languages = try readLanguages(search: request.share)
    let theme = try readTheme(request.theme, search: request.share)
    let before = parts?.with(languages: languages, theme: theme)
    async let words = before?.vocabulary ?? readVocabulary(languages.map { ($0.path, $0.bytes) })
    let folder = try readContentFolder(request.content).with(edited)
    let contentName = folder.name
    let previous = try readPrevious(request, in: output)

    var findings = Findings()
    var language: Language?
    var parts = before
    var readContext: SiteContext?
    func nothing() -> Preparation {
        Preparation(
            site: nil,
            diagnostics: findings.sorted,
            language: language,
            parts: parts,
            context: readContext,
            contentFolder: contentName
        )
    }
    let spoken = await words
    parts?.vocabulary = spoken
    guard let vocabulary = findings.take(spoken) else { return nothing() }
    async let templates = before?.templates ?? loadTheme(of: theme, vocabulary: vocabulary)
    let published = Set((previous?.dialogues ?? []).map(\.slug))
    var content = before?.content
    let read = await readMunicipality(
        in: consume folder,
        using: vocabulary,
        zones: { readZone($0) },
        published: published,
        before: &content
    )
    let compiled = await templates
    parts?.templates = compiled
    if let content { parts?.content = content }
    let loaded = findings.take(compiled)
    let drafts = request.includesDrafts ? [] : read.value?.draftFiles ?? []
    guard let municipality = findings.take(read) else { return nothing() }
    findings.forgive(in: drafts)

    language = municipality.settings.defaultLanguage
    let assets = fingerprint(findings.take(brandTheme(theme, with: municipality.settings.colours)))
    guard let context = siteContext(for: municipality, using: vocabulary, request) else { return nothing() }
    readContext = context
    async let policy = checkPolicy(context.municipality, using: vocabulary, on: context.today)
    findings.add(checkAccessibility(context.municipality.settings, on: context.today))
    guard let loaded else {
        findings.add(await policy)
        return nothing()
    }
    let plan = findings.take(
        await planSite(context, theme: loaded, assets: assets.addresses, isWhole: parts == nil)
    )
    findings.add(await policy)

    async let manifest = manifest(of: plan, in: context, assets: assets, previous: previous, request)
    async let collisions = addressCollisions(
        of: plan.files,
        assets: assets.map(\.file),
        media: context.municipality.media,
        contentFolder: contentName
    )
    findings.add(await collisions)
    findings.add(checkMedia(of: plan, contentFolder: contentName, besides: findings.filesWithErrors))
    findings.forgive(in: drafts)
    // What was published is missed, also where it has become a draft.
    findings.add(
        comparePlan(
            plan,
            of: context,
            with: request.isCompared ? previous : nil,
            contentFolder: contentName,
            after: findings.all
        )
    )
    let publication = Publication(
        assets: assets.map(\.file),
        media: plan.media,
        contentFolder: request.content,
        files: plan.files,
        manifest: await manifest,
        today: context.today,
        previous: previous
    )
    let site = PreparedSite(
        publication: publication,
        context: context,
        theme: loaded,
        assets: assets.addresses,
        dialogueCount: plan.dialogueCount,
        meetingCount: plan.meetingCount,
        hadNoPrevious: previous?.remembersNothing ?? true
    )
    return Preparation(
        site: site,
        diagnostics: findings.sorted,
        language: language,
        parts: parts,
        context: context,
        contentFolder: contentName
    )
}

/// Warns of files that are published though no page links to them; one with something else wrong is told of already.
private func checkMedia(of plan: SitePlan, contentFolder: String, besides faulty: Set<String>) -> [Diagnostic] {
    plan.unlinkedMedia.map { Place(file: "\(contentFolder)/media/\($0.source)") }.filter { !faulty.contains($0.file) }
        .map { place in
            .warning(
                .unlinkedFile,
                at: place,
                sv: "Ingen sida länkar till filen, men den publiceras. Länka till den, eller ta bort den ur mappen "
                    + "media.",
                en: "No page links to the file, yet it is published. Link to it, or remove it from the folder media."
            )
        }
}

/// The site's first language, for what is to be said where nothing else could be found out; nil where it can't be told.
package func firstLanguage(of request: BuildRequest) async -> Language? {
    guard let languages = try? readLanguages(search: request.share),
        let folder = try? readContentFolder(request.content),
        let vocabulary = readVocabulary(languages.map { ($0.path, $0.bytes) }).value
    else { return nil }
    let municipality = await readMunicipality(in: folder, using: vocabulary, zones: { readZone($0) })
    return municipality.value?.settings.defaultLanguage
}
