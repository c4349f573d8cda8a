import SamtalModel

/// The files of the theme: those of the folder given, and for what it lacks those of the standard theme.
///
/// - Throws: `DiskError` where there is no such folder, or one of its files can't be read.
package func readTheme(_ folder: String?, search: ShareSearch) throws -> [ProgramFile] {
    let standard = try search.find("themes/standard").map(readFiles(below:))
    let own = try folder.map { try readFiles(below: $0.withoutLastSlashes) }
    guard standard != nil || own != nil else { throw missing("themes/standard", option: "--theme") }
    let ownNames = Set((own ?? []).map(\.name))
    return ((own ?? []) + (standard ?? []).filter { !ownNames.contains($0.name) })
        .sorted { precedesInBytes($0.name, $1.name) }
}

/// The files of `languages/`, one a language.
///
/// - Throws: `DiskError` where the folder is nowhere, or one of its files can't be read.
package func readLanguages(search: ShareSearch) throws -> [ProgramFile] {
    guard let folder = search.find("languages") else { throw missing("languages", option: nil) }
    return try readFiles(below: folder).filter { $0.name.ends(with: ".yml") }
}

private func missing(_ name: String, option: String?) -> DiskError {
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
