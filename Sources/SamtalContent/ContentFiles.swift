import SamtalModel

/// The files of a content folder, by what they are for.
struct ContentFiles {
    typealias File = (path: String, bytes: [UInt8])

    var site: [UInt8]?
    var organisation: [UInt8]?
    var dialogues: [File] = []
    var pages: [File] = []
    var media: [MediaFile] = []
    var diagnostics: [Diagnostic] = []
    /// What each published file below media/ is called in the folder.
    private var sources: [String: String] = [:]
    /// The same, by the paths in small letters.
    private var inSmallLetters: [String: String] = [:]

    /// Sorts a folder's entries; whatever is not understood is refused, so that no page is lost in silence.
    init(_ folder: ContentFolder) {
        for entry in folder.entries { sort(entry, in: folder) }
        refuseMissingSettings(in: folder)
    }

    private mutating func refuseMissingSettings(in folder: ContentFolder) {
        let own = Message(
            sv: "Har ni ingen än, skriver \"samtal init ny-mapp\" en som ni kan kopiera.",
            en: "If you have none yet, \"samtal init new-folder\" writes one to copy."
        )
        let missing = [("site.yml", site), ("organisation.yml", organisation)].filter { name, bytes in
            bytes == nil && !diagnostics.contains { $0.place.file == "\(folder.name)/\(name)" }
        }
        // Then it is some other folder, or one that nobody has begun with.
        guard missing.count < 2 else {
            diagnostics.append(
                .error(
                    .missingFile,
                    at: Place(file: folder.name),
                    sv:
                        "I mappen \(folder.name) finns varken site.yml eller organisation.yml. Är det rätt mapp? Säg annars vilken "
                        + "det är med --content MAPP. Har ni inget innehåll än, skriver \"samtal init ny-mapp\" en hel mapp att "
                        + "börja med.",
                    en:
                        "In the folder \(folder.name) there is neither site.yml nor organisation.yml. Is it the right folder? If "
                        + "not, say which it is with --content FOLDER. If you have no content yet, \"samtal init new-folder\" "
                        + "writes a whole folder to begin with."
                )
            )
            return
        }
        for (name, _) in missing {
            diagnostics.append(
                .error(
                    .missingFile,
                    at: Place(file: "\(folder.name)/\(name)"),
                    sv: "Filen \(name) saknas. Lägg den i mappen \(folder.name). \(own.swedish)",
                    en: "The file \(name) is missing. Put it in the folder \(folder.name). \(own.english)"
                )
            )
        }
    }

    private mutating func sort(_ entry: ContentFolder.Entry, in folder: ContentFolder) {
        let place = Place(file: "\(folder.name)/\(entry.path)")
        let parts = entry.path.filledParts(at: "/")
        let isMedia = parts.first == "media" && parts.count > 1
        switch entry.kind {
        case .symbolicLink:
            refuse(
                .notAFile,
                at: place,
                sv: "Det här är en länk till en annan fil. Lägg själva filen här i stället.",
                en: "This is a link to another file. Put the file itself here instead."
            )
            return
        case .special:
            refuse(
                .notAFile,
                at: place,
                sv: "Det här är ingen vanlig fil. Ta bort den härifrån.",
                en: "This is not an ordinary file. Remove it from here."
            )
            return
        case .unreadable(let reason):
            refuse(
                .unreadableFile,
                at: place,
                sv: "Går inte att läsa: \(reason.swedish). Kontrollera att du får läsa filen.",
                en: "Can't be read: \(reason.english). Check that you may read the file."
            )
            return
        case .folder:
            if entry.path.ends(with: ".md") || entry.path.ends(with: ".yml") {
                refuse(
                    .notAFile,
                    at: place,
                    sv: "Det här är en mapp, fast namnet är som en fils. Byt namn på den.",
                    en: "This is a folder, though its name is like a file's. Rename it."
                )
            } else if !isMedia, !["dialogues", "pages", "media"].contains(entry.path) {
                refuseUnknown(entry.path, at: place, isFolder: true)
            }
            return
        case .large where !isMedia:
            refuse(
                .tooLarge,
                at: place,
                sv: "Filen är större än 1 MiB. Dela upp den, eller lägg stora bilder och dokument i media.",
                en: "The file is larger than 1 MiB. Part it, or put large pictures and documents in media."
            )
            return
        case .large, .picture, .file: break
        }
        if isMedia {
            let read = readMedia(parts.dropFirst().joined(separator: "/"), entry.kind, file: place.file)
            diagnostics += read.diagnostics
            if let file = read.value { add(file, at: place, in: folder) }
            return
        }
        guard case .file(let bytes) = entry.kind else { return }
        switch (parts.first, parts.count) {
        case ("dialogues", 2): dialogues.append((entry.path, bytes))
        case ("pages", 2): pages.append((entry.path, bytes))
        case ("site.yml", 1): site = bytes
        case ("organisation.yml", 1): organisation = bytes
        default: refuseUnknown(entry.path, at: place, isFolder: false)
        }
    }

    /// Two names that are the same letters, put together in different ways, would be one address.
    private mutating func add(_ file: MediaFile, at place: Place, in folder: ContentFolder) {
        // Swift's strings are equal however their letters are put together, and the published path has them composed.
        if let other = sources.updateValue(file.source, forKey: file.path) {
            let names = [other, file.source].map { shownApart("\(folder.name)/media/\($0)") }
            refuse(
                .sameAddress,
                at: place,
                sv: "Två filer får samma adress: \(names[0]) och \(names[1]). Namnen ser lika ut, men bokstäverna är "
                    + "sparade på olika sätt. Ta bort den ena, eller döp om den.",
                en: "Two files get the same address: \(names[0]) and \(names[1]). The names look alike, but their "
                    + "letters are stored in different ways. Remove one of them, or rename it."
            )
        } else {
            media.append(file)
            if let other = inSmallLetters.updateValue(file.source, forKey: file.path.lowercased()) {
                diagnostics.append(differsInCase(file.source, other, at: place))
            }
        }
    }

    private mutating func refuseUnknown(_ path: String, at place: Place, isFolder: Bool) {
        let parts = path.filledParts(at: "/")
        // Below a folder that is refused already, once is enough.
        if parts.count > 1, parts.first != "dialogues", parts.first != "pages" { return }
        if parts.count > 2 { return }
        let known = ["dialogues", "pages", "media", "site.yml", "organisation.yml"]
        let near = parts.count == 1 ? nearest(to: path, among: known) : nil
        let way = wayHome(of: path, isFolder: isFolder)
        let isHarmless =
            !isFolder && parts.count == 1 && !path.ends(with: ".md") && !path.ends(with: ".yml") && near == nil
        diagnostics.append(
            Diagnostic(
                isHarmless || path == "README.md" ? .warning : .error,
                .unusedFile,
                at: place,
                sv: "\(isFolder ? "Mappen" : "Filen") används inte. "
                    + (near.map { "Ska den heta \"\($0)\"?" } ?? "\(way.swedish), eller låt namnet börja med \"_\"."),
                en: "The \(isFolder ? "folder" : "file") is not used. "
                    + (near.map { "Is it to be called \"\($0)\"?" } ?? "\(way.english), or begin its name with \"_\".")
            )
        )
    }

    /// Where to move what lies in a place that nothing is read from.
    private func wayHome(of path: String, isFolder: Bool) -> Message {
        if let folder = path.halves(at: "/")?.before {
            return Message(
                sv: "Flytta \(isFolder ? "filerna i den" : "den") till mappen \(folder), utan någon mapp emellan",
                en: "Move \(isFolder ? "the files in it" : "it") to the folder \(folder), with no folder in between"
            )
        }
        if isFolder {
            return Message(
                sv:
                    "Flytta dialogerna i den till mappen dialogues, vanliga sidor till pages, och bilder och dokument till media",
                en:
                    "Move the dialogues in it to the folder dialogues, ordinary pages to pages, and pictures and documents to media"
            )
        }
        if path.ends(with: ".yml") {
            return Message(
                sv: "Flytta raderna i den till site.yml eller organisation.yml",
                en: "Move its lines to site.yml or organisation.yml"
            )
        }
        return path.ends(with: ".md")
            ? Message(
                sv: "Flytta den till mappen dialogues om det är en dialog, och annars till pages",
                en: "Move it to the folder dialogues if it is a dialogue, else to pages"
            )
            : Message(
                sv: "Bilder och dokument ska ligga i mappen media: flytta den dit",
                en: "Pictures and documents belong in the folder media: move it there"
            )
    }

    private mutating func refuse(_ kind: MessageKind, at place: Place, sv: String, en: String) {
        refuse(Fault(kind, sv: sv, en: en), at: place)
    }

    mutating func refuse(_ fault: Fault, at place: Place) { diagnostics.append(.error(fault, at: place)) }
}

/// To Windows and most Macs they are one name.
private func differsInCase(_ name: String, _ other: String, at place: Place) -> Diagnostic {
    .warning(
        .differsInCase,
        at: place,
        sv:
            "\"\(name)\" och \"\(other)\" skiljer sig bara i stora och små bokstäver. På många datorer är de samma fil, så "
            + "att den ena skriver över den andra. Döp om den ena.",
        en:
            "\"\(name)\" and \"\(other)\" differ only in capital and small letters. On many computers they are one file, so "
            + "that one overwrites the other. Rename one of them."
    )
}

/// A name in which marks that join themselves to a letter are written as numbers, so that names that look alike differ.
private func shownApart(_ name: String) -> String {
    var shown = "\""
    for scalar in name.unicodeScalars {
        if scalar.properties.canonicalCombiningClass == .notReordered {
            shown.unicodeScalars.append(scalar)
        } else {
            shown += "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
        }
    }
    return shown + "\""
}
