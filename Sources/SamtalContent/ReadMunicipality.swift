package import SamtalModel

/// Reads everything under the content folder, and checks it.
///
/// Never stops at the first mistake: all are in the outcome. The value is nil only where the settings or the registers
/// can't be made out at all; whenever there is an error among the diagnostics, nothing may be published. `published` are
/// the slugs of dialogues that were published before: of two files with one id, the other is the one to change.
package func readMunicipality(
    in folder: ContentFolder,
    using vocabulary: Vocabulary,
    zones: @escaping @Sendable (String) -> Zone?,
    published: Set<String> = []
) async -> Outcome<Municipality?> {
    var nothing: ReadBefore?
    return await readMunicipality(in: folder, using: vocabulary, zones: zones, published: published, before: &nothing)
}

/// The same, with what came of an earlier reading with the same words used again, and what comes of this one remembered.
///
/// Nothing is where `before` is nil.
package func readMunicipality(
    in folder: ContentFolder,
    using vocabulary: Vocabulary,
    zones: @escaping @Sendable (String) -> Zone?,
    published: Set<String>,
    before: inout ReadBefore?
) async -> Outcome<Municipality?> {
    let files = ContentFiles(folder)
    before?.begin(folder, files)
    var diagnostics = files.diagnostics
    let media = Set(files.media.map(\.path))

    let site = files.site.map { readYAML($0, file: "\(folder.name)/site.yml") }
    diagnostics += site?.diagnostics ?? []
    let settings = site?.value.map { readSettings($0, vocabulary: vocabulary, zones: zones, media: files.media) }
    diagnostics += settings?.diagnostics ?? []
    let languages = readableLanguages(settings?.value.settings.languages ?? [], vocabulary)
    let siteLanguage = languages.first ?? .english

    let registers = files.organisation.map { readYAML($0, file: "\(folder.name)/organisation.yml") }
    diagnostics += registers?.diagnostics ?? []
    let siteWords = FileWords(vocabulary: vocabulary, siteLanguage: siteLanguage, fileLanguage: siteLanguage)
    let organisation = registers?.value.map { readOrganisation($0, words: siteWords) }
    diagnostics += organisation?.diagnostics ?? []

    let reader = WrittenReader(
        folder: folder.name,
        languages: languages,
        vocabulary: vocabulary,
        siteWords: siteWords,
        media: media
    )
    let dialogueFiles = await reader.read(files.dialogues, isDialogue: true, before: &before)
    let pageFiles = await reader.read(files.pages, isDialogue: false, before: &before)
    diagnostics += dialogueFiles.diagnostics + pageFiles.diagnostics

    guard let (settings, zone) = settings?.value, !settings.languages.isEmpty, let organisation = organisation?.value
    else {
        return Outcome(nil, diagnostics.inOrder)
    }
    let context = DialogueContext(
        names: OrganisationNames(organisation),
        zone: zone,
        slugs: Set(dialogueFiles.value.map(\.slug)),
        media: media
    )
    let templates = TemplateTexts(vocabulary)
    let dialogues = await concurrentMap(dialogueFiles.value) { [before] in
        before?.dialogue($0) ?? readDialogue($0, context).adding(templates.check($0))
    }
    for (group, dialogue) in zip(dialogueFiles.value, dialogues) { before?.remember(group, dialogue) }
    let pages = pageFiles.value.map {
        readPage($0.original, translations: $0.translations, slug: $0.slug, context: context)
            .adding(templates.check($0))
    }
    diagnostics += dialogues.flatMap(\.diagnostics) + pages.flatMap(\.diagnostics)
    let faults = Dictionary(grouping: diagnostics.filter { $0.severity == .error }, by: \.place.file)
    let drafts = (dialogueFiles.value + pageFiles.value).filter(\.isDraft)
    var municipality = Municipality(
        settings: settings,
        organisation: organisation,
        dialogues: zip(dialogueFiles.value, dialogues).compactMap { files, read in
            read.value.map { noting(faults[files.original.source.file] ?? [], of: files.original, in: $0) }
        },
        pages: pages.compactMap(\.value),
        media: files.media
    )
    municipality.draftFiles = Set(drafts.flatMap(\.files))
    municipality.draftMedia = mediaNamed(in: drafts, files.media, diagnostics)
    diagnostics += checkSameIds(municipality.dialogues, published: published)
    diagnostics += checkSameTitles(municipality.dialogues, published: published)
    diagnostics += checkCircles(municipality.dialogues)
    return Outcome(municipality, diagnostics.inOrder)
}

/// A dialogue that knows which sections and keys of its file errors stand in.
private func noting(_ errors: [Diagnostic], of file: WrittenFile, in dialogue: Dialogue) -> Dialogue {
    guard !errors.isEmpty else { return dialogue }
    let lines = Set(errors.map(\.place.line))
    return dialogue.with { dialogue in
        dialogue.unread = Set(
            file.sections.filter { ($0.place.line...$0.lastLine).contains(where: lines.contains) }.map(\.section)
        )
        dialogue.unreadKeys = Set(
            Key.allCases.filter { key in
                guard let entry = file.frontMatter.entry(key) else { return false }
                return ([entry.place] + entry.values.map(\.place)).contains { lines.contains($0.line) }
            }
        )
    }
}

/// The files below `media/` that are named in drafts with something wrong in them: a link in what was not understood is
/// one too.
private func mediaNamed(in drafts: [WrittenGroup], _ media: [MediaFile], _ diagnostics: [Diagnostic]) -> Set<String> {
    let faulty = Set(diagnostics.filter { $0.severity == .error }.map(\.place.file))
    let files = drafts.filter { !faulty.isDisjoint(with: $0.files) }.flatMap { [$0.original] + $0.translations }
    let texts = files.map { String(decoding: $0.source.bytes, as: UTF8.self) }.flatMap { [$0, percentDecoded($0)] }
    return Set(media.map(\.path).filter { path in texts.contains { $0.holds(path) } })
}

/// The site's languages; where site.yml does not tell them, every language that there is, Swedish first.
private func readableLanguages(_ stated: [Language], _ vocabulary: Vocabulary) -> [Language] {
    guard stated.isEmpty else { return stated }
    let all = vocabulary.languages.map(\.language)
    return all.filter { $0 == .swedish } + all.filter { $0 != .swedish }
}

private func readDialogue(_ files: WrittenGroup, _ context: DialogueContext) -> Outcome<Dialogue?> {
    var diagnostics: [Diagnostic] = []
    var translations: [PairedTranslation] = []
    for file in files.translations {
        let paired = pairTranslation(file, with: files.original, names: context.names)
        diagnostics += paired.diagnostics
        translations.append(paired.value)
    }
    let dialogue = readDialogue(files.original, translations: translations, slug: files.slug, context: context)
    return Outcome(dialogue.value, diagnostics + dialogue.diagnostics)
}
