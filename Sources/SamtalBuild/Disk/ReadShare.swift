import SamtalModel

/// The files of the theme: those of the folder given, and for what it lacks those of the standard theme.
///
/// - Throws: `DiskError` where there is no such folder, where it holds no theme or something besides, or where one of its
///   files can't be read.
package func readTheme(_ folder: String?, search: ShareSearch) throws -> [ProgramFile] {
    let standard = try search.find("themes/standard").map(readFiles(below:))
    let own = try folder.map { try readOwnTheme($0.withoutLastSlashes) }
    guard standard != nil || own != nil else { throw missing("themes/standard", option: "--theme") }
    let ownNames = Set((own ?? []).map(\.name))
    return ((own ?? []) + (standard ?? []).filter { !ownNames.contains($0.name) })
        .sorted { precedesInBytes($0.name, $1.name) }
}

/// What a theme has: templates and assets.
///
/// Beside them there may be files such as a README, which are nothing to us.
private func readOwnTheme(_ folder: String) throws -> [ProgramFile] {
    let files = try readFiles(below: folder).filter { $0.name.holds("/") }
    let isOfTheme = { (file: ProgramFile) in
        file.name.begins(with: "assets/") || file.name.begins(with: "templates/") && file.name.ends(with: ".mustache")
    }
    guard files.contains(where: isOfTheme) else {
        throw DiskError(
            sv: """
                Mappen \(folder) är inget tema. Ett tema har mallar i mappen templates, med namn som slutar på .mustache, \
                eller stilmallar och bilder i mappen assets. Säg var temat är med --theme MAPP.
                """,
            en: """
                The folder \(folder) is no theme. A theme has templates in the folder templates, with names that end in \
                .mustache, or style sheets and pictures in the folder assets. Say where the theme is with --theme FOLDER.
                """
        )
    }
    if let stray = files.first(where: { !isOfTheme($0) }) {
        throw DiskError(
            sv: """
                \(stray.path) hör inte till temat. Mallar ligger i mappen templates och har namn som slutar på .mustache; \
                stilmallar och bilder ligger i mappen assets. Flytta filen, eller byt namn på den.
                """,
            en: """
                \(stray.path) is no part of the theme. Templates are in the folder templates, with names that end in \
                .mustache; style sheets and pictures are in the folder assets. Move the file, or give it another name.
                """
        )
    }
    return files
}

/// The files of `languages/`, one a language.
///
/// - Throws: `DiskError` where the folder is nowhere, or one of its files can't be read.
package func readLanguages(search: ShareSearch) throws -> [ProgramFile] {
    guard let folder = search.find("languages") else { throw missing("languages", option: nil) }
    return try readFiles(below: folder).filter { $0.name.ends(with: ".yml") }
}

/// The commit that the program was installed from, in short, as `make install` leaves it beside it; nil where it is not
/// installed.
package func readCommit(search: ShareSearch) -> String? {
    guard let folder = search.programFolder,
        let bytes = withDescriptor("\(folder)/../share/samtal/commit", { readBytes($0, upTo: 40) }) ?? nil
    else { return nil }
    let text = trimmed(String(decoding: bytes, as: UTF8.self))
    return text.isEmpty ? nil : text
}

func missing(_ name: String, option: String?) -> DiskError {
    DiskError(
        sv: """
            Mappen "\(name)" finns varken här eller bredvid programmet. Den följer med Samtal: kör "make install"\
            \(option.map { ", eller säg var den är med \($0) MAPP" } ?? "").
            """,
        en: """
            The folder "\(name)" is neither here nor beside the program. It comes with Samtal: run "make install"\
            \(option.map { ", or say where it is with \($0) FOLDER" } ?? "").
            """
    )
}
