import SamtalModel

extension EditableContent {
    /// A dialogue that is there no more: its page says so, and why, and the meetings to come are called off.
    func edits(withdrawing group: WrittenGroup, reason: String, on today: Day) throws(EditRefusal) -> [TextEdit] {
        let file = group.original
        let dialogue = dialogue(group.slug)
        guard file.frontMatter.entry(.withdrawn) == nil else {
            throw EditRefusal(
                sv: "Dialogen \(group.slug) är redan tillbakadragen.",
                en: "The dialogue \(group.slug) is withdrawn already."
            )
        }
        let coming = (dialogue?.meetings ?? []).filter { $0.isComing(on: today) }
        let ids = Set(coming.map(\.id))
        let label = file.words.label(.cancelled)
        let entries = (file.section(.meetings)?.entries ?? []).filter {
            $0.first(.id).map { ids.contains($0.text) } ?? false
        }
        return [file.setting(.withdrawn, today.iso), file.setting(.reason, reason)]
            + entries.map { file.adding(["\(label) \(today.iso): \(reason)"], to: $0) }
    }

    /// A file beside the original, with what an editor has translated.
    func edits(adding new: NewEdition, to group: WrittenGroup) throws(EditRefusal) -> ContentEdits {
        let settings = municipality.settings
        let (edition, original) = (new.edition, group.original)
        guard settings.languages.contains(edition.language) else {
            let codes = settings.languages.map(\.code).joined(separator: ", ")
            throw EditRefusal(
                sv: "Webbplatsen har inte språket \(edition.language.code). Den har \(codes). Lägg till språket efter "
                    + "languages i site.yml.",
                en:
                    "The site does not have the language \(edition.language.code). It has \(codes). Add the language after "
                    + "languages in site.yml."
            )
        }
        let language = edition.language == siteLanguage ? nil : edition.language.code
        guard language != nil || edition.isEasyRead else {
            throw EditRefusal(
                sv: "\(group.slug) är redan skriven på \(edition.language.code).",
                en: "\(group.slug) is already written in \(edition.language.code)."
            )
        }
        let place = original.source.file.lastHalves(at: "/")?.before ?? ""
        let file = "\(place)/\(fileName(group.slug, language, edition.isEasyRead))"
        guard !group.files.contains(file) else { throw EditRefusal.exists(file) }
        let words = words(edition.language)
        let text = new.text.map { "\n\($0)\n" } ?? ""
        var edits = ContentEdits()
        edits.newFiles = [
            (
                file,
                """
                ---
                \(words.key(.title)): \(new.title)
                \(words.key(.summary)): \(new.summary)
                ---
                \(text)
                """
            )
        ]
        let sections = original.sections.map { "## \(words.section($0.section))" }
        if !sections.isEmpty, !edition.isEasyRead {
            let list = sections.joined(separator: ", ")
            edits.left = [
                Message(
                    sv:
                        "Det som inte står i filen visas på originalets språk. Översätt också det som står under \(list).",
                    en:
                        "What is not in the file is shown in the original's language. Translate what stands under \(list), "
                        + "too."
                )
            ]
        }
        return edits
    }

    /// Another name of all of a dialogue's or page's files: what is known by the old one still finds it.
    ///
    /// `address` tells where an edition of it lies, by its slug.
    func edits(
        renaming group: WrittenGroup,
        isDialogue: Bool,
        to slug: String,
        address: (String, Edition) -> String
    ) throws(EditRefusal) -> ContentEdits {
        let old = group.slug
        guard isSlug(slug), !(isDialogue ? dialogues : pages).contains(where: { $0.slug == slug }) else {
            let free = freeId(like: slugified(slug), besides: Set((isDialogue ? dialogues : pages).map(\.slug)))
            throw EditRefusal(
                sv: "\"\(shortened(slug))\" kan inte vara filens namn. Skriv till exempel \(free).",
                en: "\"\(shortened(slug))\" can't be the file's name. Write for example \(free)."
            )
        }
        let editions = [group.original.edition] + group.translations.map(\.edition)
        var names = editions.map { (old: address(old, $0), new: address(slug, $0)) }
        names = names.filter { $0.old != $0.new }
        var edits = ContentEdits()
        for file in (dialogues + pages).flatMap({ [$0.original] + $0.translations }) {
            edits.edits += file.edits(writing: names, slug: isDialogue ? (old, slug) : nil)
        }
        let file = group.original
        if isDialogue, file.frontMatter.entry(.id) == nil { edits.edits.append(file.setting(.id, old)) }
        let aliases = file.frontMatter.entry(.aliases)?.values.map(\.text) ?? []
        edits.edits.append(file.setting(.aliases, (aliases + names.map(\.old)).joined(separator: ", ")))
        edits.renamed = group.files.map { path in
            let (folder, name) = path.lastHalves(at: "/").map { (String($0.before), $0.after) } ?? ("", path.whole)
            return (path, "\(folder)/\(slug)\(name.after(old) ?? name)")
        }
        return edits
    }
}

extension EditRefusal {
    static func exists(_ file: String) -> EditRefusal {
        EditRefusal(
            sv: "Filen \(file) finns redan. Ändra i den i stället.",
            en: "The file \(file) exists already. Change that one instead."
        )
    }
}

extension Meeting {
    /// Whether someone may still be waiting for it.
    fileprivate func isComing(on day: Day) -> Bool {
        let state = changes.last { $0.kind != .changed && $0.session == nil }?.kind
        return state != .cancelled && (occasions.isEmpty || occasions.contains { $0.time.lastDay >= day })
    }
}

extension WrittenFile {
    /// Lines that link to addresses, or name a slug as a value of their own, written with the new ones.
    fileprivate func edits(writing names: [(old: String, new: String)], slug: (old: String, new: String)?) -> [TextEdit]
    {
        let naming = sections.flatMap { $0.labels + $0.entries.flatMap(\.labels) }
            .filter { [.similarTo, .ledTo].contains($0.id) }.map(\.valuePlace.line)
        let continued = frontMatter.entry(.continuesIn)?.values.map(\.place.line) ?? []
        let own = Set(naming + continued)
        let kept = Set(frontMatter.entry(.aliases).map { [$0.place.line] + $0.values.map(\.place.line) } ?? [])
        return (1..<source.lines.count + 1).compactMap { number in
            let line = String(source.line(number))
            var text = kept.contains(number) ? line : names.reduce(line) { $0.writing($1.old, as: $1.new) }
            if let slug, own.contains(number) { text = text.writingWord(slug.old, as: slug.new) }
            return text == line ? nil : TextEdit(file: source.file, line: number, with: [text])
        }
    }
}

extension String {
    /// With a slug written as another where it is no part of a longer one.
    fileprivate func writingWord(_ word: String, as other: String) -> String {
        func isOfSlug(_ scalar: Unicode.Scalar?) -> Bool {
            scalar.map { $0.isLetter || $0.isDigit || $0 == "-" } ?? false
        }
        var written = ""
        var rest = self[...]
        while let place = rest.place(of: word) {
            let isPart =
                isOfSlug(rest[..<place.lowerBound].unicodeScalars.last ?? written.unicodeScalars.last)
                || isOfSlug(rest[place.upperBound...].unicodeScalars.first)
            written += rest[..<place.lowerBound] + (isPart ? word : other)
            rest = rest[place.upperBound...]
        }
        return written + rest
    }
}
