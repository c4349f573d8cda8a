import SamtalModel

/// An original with its translations, in the site's order of languages, easy-read versions after ordinary ones.
struct WrittenGroup: Sendable {
    let slug: String
    let original: WrittenFile
    let translations: [WrittenFile]
    /// The names of all its files, those too that could not be made out.
    let files: [String]

    var isDraft: Bool { original.frontMatter.isDraft }
}

/// Reads the Markdown files of a folder, on all cores, and groups each original with its translations.
struct WrittenReader: Sendable {
    let folder: String
    let languages: [Language]
    let media: Set<String>
    private let words: [Language: FileWords]

    /// `siteWords` are those of files in the site's first language.
    init(
        folder: String,
        languages: [Language],
        vocabulary: Vocabulary,
        siteWords: FileWords,
        media: Set<String>
    ) {
        self.folder = folder
        self.languages = languages
        self.media = media
        var words: [Language: FileWords] = [:]
        let known = [siteWords, siteWords.inEnglish].compactMap(\.self)
        for language in languages {
            words[language] =
                known.first { $0.suggested.language == language }
                ?? FileWords(
                    vocabulary: vocabulary,
                    siteLanguage: siteWords.suggested.language,
                    fileLanguage: language
                )
        }
        self.words = words
    }

    /// Files that are the same as `before` are not read again; what is read now is remembered there.
    func read(
        _ files: [ContentFiles.File],
        isDialogue: Bool,
        before: inout ReadBefore?
    ) async -> Outcome<[WrittenGroup]> {
        let read = await concurrentMap(files) { [before] in before?.file($0) ?? readFile($0, isDialogue: isDialogue) }
        for (file, read) in zip(files, read) { before?.remember(file, read, in: folder) }
        var diagnostics = read.flatMap(\.diagnostics)
        var bySlug: [String: [ReadFile]] = [:]
        var slugs: [String] = []
        for file in read.compactMap(\.value) {
            if bySlug[file.name.slug] == nil { slugs.append(file.name.slug) }
            bySlug[file.name.slug, default: []].append(file)
        }
        let groups: [WrittenGroup] = slugs.compactMap { slug in
            let files = bySlug[slug] ?? []
            guard let original = files.first(where: \.name.isOriginal) else {
                diagnostics += files.compactMap(\.file).map { withoutOriginal(slug, at: $0.place) }
                return nil
            }
            guard let file = original.file else { return nil }
            let translations = files.filter { !$0.name.isOriginal }.compactMap(\.file)
                .sorted { order(of: $0.edition) < order(of: $1.edition) }
            return WrittenGroup(
                slug: slug,
                original: file,
                translations: translations,
                files: files.map { folder + "/" + $0.path }
            )
        }
        return Outcome(groups, diagnostics)
    }

    private func order(of edition: Edition) -> Int {
        (languages.firstIndex(of: edition.language) ?? 0) * 2 + (edition.isEasyRead ? 1 : 0)
    }

    typealias ReadFile = (name: FileName, path: String, file: WrittenFile?)

    private func readFile(_ file: ContentFiles.File, isDialogue: Bool) -> Outcome<ReadFile?> {
        let displayed = "\(folder)/\(file.path)"
        let fileName = file.path.lastHalves(at: "/").map { String($0.after) } ?? file.path
        let name = readFileName(fileName, at: Place(file: displayed), siteLanguages: languages)
        guard let found = name.value else { return Outcome(nil, name.diagnostics) }
        let language = found.language.map { Language($0) } ?? languages.first ?? .english
        guard let words = words[language] else { return Outcome(nil, name.diagnostics) }
        let written = readWrittenFile(
            file.bytes,
            file: displayed,
            edition: Edition(language, isEasyRead: found.isEasyRead),
            isDialogue: isDialogue,
            isOriginal: found.isOriginal,
            words: words,
            media: media
        )
        return Outcome((found, file.path, written.value), name.diagnostics + written.diagnostics)
    }
}

private func withoutOriginal(_ slug: String, at place: Place) -> Diagnostic {
    .error(
        .missingOriginal,
        at: place,
        sv: "Originalet \"\(slug).md\" saknas. Lägg det i samma mapp, eller rätta filnamnet.",
        en: "The original \"\(slug).md\" is missing. Put it in the same folder, or mend the file's name."
    )
}
