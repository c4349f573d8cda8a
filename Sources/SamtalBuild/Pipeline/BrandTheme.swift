import SamtalModel
import SamtalSite

/// The theme's files with the municipality's own colours in its stylesheet.
///
/// They stand there and not on each page, so that a host may forbid styles within pages (Content-Security-Policy), and so
/// that a browser fetches them once.
func brandTheme(_ theme: [ProgramFile], with colours: [ColourSetting]) -> Outcome<[ProgramFile]> {
    let name = "assets/style.css"
    guard let index = theme.firstIndex(where: { $0.name == name }) else {
        return Outcome(theme, [withoutStylesheet(name)])
    }
    let file = theme[index]
    let branded = brandStylesheet(String(decoding: file.bytes, as: UTF8.self), file: file.path, with: colours)
    var files = theme
    files[index] = ProgramFile(name: file.name, path: file.path, bytes: Array(branded.value.utf8))
    return Outcome(files, branded.diagnostics)
}

private func withoutStylesheet(_ name: String) -> Diagnostic {
    .error(
        .stylesheet,
        at: Place(file: name),
        sv: "Temat saknar sin stilmall. Kopiera \(name) från standardtemat.",
        en: "The theme has no stylesheet. Copy \(name) from the standard theme."
    )
}
