package import SamtalModel

/// The content as an editor changes it: what it means, and where in the files it stands.
package struct EditableContent: Sendable {
    package let municipality: Municipality
    /// The folder as the author knows it.
    let folder: String
    let dialogues: [WrittenGroup]
    let pages: [WrittenGroup]
    let registers: SourceText
    let vocabulary: Vocabulary

    /// The words that the site's own files are written in.
    var siteLanguage: Language { municipality.settings.defaultLanguage }

    /// The words that a file of a language is written in.
    func words(_ language: Language) -> FileWords {
        FileWords(vocabulary: vocabulary, siteLanguage: siteLanguage, fileLanguage: language)
    }

    /// The dialogue that a slug, an id, or a path of its file names.
    package func dialogue(_ name: String) -> Dialogue? {
        let slug = dialogueFile(name)?.slug
        return municipality.dialogues.first { $0.slug == slug }
    }

    func dialogueFile(_ name: String) -> WrittenGroup? { group(name, among: dialogues) }

    func pageFile(_ name: String) -> WrittenGroup? { group(name, among: pages) }

    private func group(_ name: String, among groups: [WrittenGroup]) -> WrittenGroup? {
        let file = name.lastHalves(at: "/")?.after ?? name.whole
        let slug = file.before(".md") ?? file
        return groups.first { $0.slug == slug }
            ?? groups.first { $0.original.frontMatter.value(.id)?.text == String(slug) }
    }

    /// - Throws: a refusal that names what is nearest, where there is no such dialogue.
    func dialogue(called name: String) throws(EditRefusal) -> WrittenGroup {
        if let found = dialogueFile(name) { return found }
        let near = nearest(to: name, among: dialogues.map(\.slug))
        throw EditRefusal(
            sv: "Det finns ingen dialog som heter \"\(shortened(name))\"."
                + (near.map { " Menade du \"\($0)\"?" } ?? " Skriv filens namn, till exempel lekplats-i-nol."),
            en: "There is no dialogue called \"\(shortened(name))\"."
                + (near.map { " Did you mean \"\($0)\"?" } ?? " Write the name of its file, for example lekplats-i-nol.")
        )
    }
}

/// Reads the content to change it; nil where the settings or the registers can't be made out.
///
/// What came of an earlier reading with the same words is used again.
package func readEditable(
    in folder: ContentFolder,
    using vocabulary: Vocabulary,
    zones: @escaping @Sendable (String) -> Zone?,
    before: ReadBefore
) async -> Outcome<EditableContent?> {
    let files = ContentFiles(folder)
    var before: ReadBefore? = before
    let municipality = await readMunicipality(
        in: folder,
        using: vocabulary,
        zones: zones,
        published: [],
        before: &before
    )
    guard let found = municipality.value, let registers = files.organisation else {
        return Outcome(nil, municipality.diagnostics)
    }
    let reader = WrittenReader(
        folder: folder.name,
        languages: found.settings.languages,
        vocabulary: vocabulary,
        siteWords: FileWords(
            vocabulary: vocabulary,
            siteLanguage: found.settings.defaultLanguage,
            fileLanguage: found.settings.defaultLanguage
        ),
        media: Set(files.media.map(\.path))
    )
    let content = EditableContent(
        municipality: found,
        folder: folder.name,
        dialogues: await reader.read(files.dialogues, isDialogue: true, before: &before).value,
        pages: await reader.read(files.pages, isDialogue: false, before: &before).value,
        registers: readSource(file: "\(folder.name)/organisation.yml", bytes: registers).value
            ?? SourceText(file: "\(folder.name)/organisation.yml", bytes: []),
        vocabulary: vocabulary
    )
    return Outcome(content, municipality.diagnostics)
}

extension EditableContent {
    /// The words of a template's language: the site's own where there are templates in it, else English.
    package func templateWords(_ languages: [String]) -> Words {
        vocabulary.words(languages.contains(siteLanguage.code) ? siteLanguage : .english)
    }

    /// The path of a file that is not there yet; what is there is never written over.
    package func newFile(slug: String?, title: String, isPage: Bool) throws(EditRefusal) -> String {
        let taken = Set((isPage ? pages : dialogues).map(\.slug))
        let free = freeId(like: slugified(slug ?? title), besides: taken)
        if let slug, slug != free {
            throw EditRefusal(
                sv: "\"\(shortened(slug))\" kan inte vara namnet på en ny fil. Skriv till exempel --id \(free).",
                en: "\"\(shortened(slug))\" can't be the name of a new file. Write for example --id \(free)."
            )
        }
        return "\(folder)/\(isPage ? "pages" : "dialogues")/\(free).md"
    }
}
