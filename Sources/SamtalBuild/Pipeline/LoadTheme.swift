import SamtalModel
import SamtalSite

/// Compiles the templates among a theme's files.
func loadTheme(of files: [ProgramFile], vocabulary: Vocabulary) -> Outcome<Theme?> {
    let templates = files.compactMap { file in
        file.name.after("templates/")?.before(".mustache").map { name in
            ThemeFiles.Template(name: String(name), file: file.path, text: file.bytes)
        }
    }
    return loadTheme(ThemeFiles(templates: templates), vocabulary: vocabulary)
}

extension [Asset] {
    /// Where each is published, by its name in the theme.
    var addresses: [String: String] { Dictionary(map { ($0.name, $0.file.address.path) }) { first, _ in first } }
}
