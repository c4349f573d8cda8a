import SamtalModel

/// What a link to a file says after its text: "(pdf, 120 kB)", or nothing for a link to a page.
///
/// The size is known for our own files only.
func fileNote(_ target: LinkTarget, words: Words) -> String? {
    switch target {
    case .media(let file, _):
        let type = fileType(file.path) ?? words.text(.file)
        return "(\(type), \(fileSize(file.size, words: words)))"
    case .elsewhere(let address): return fileType(parts(of: address).path).map { "(\($0))" }
    case .here(let address, _): return fileType(address.path).map { "(\($0))" }
    case .notShown, .nowhere, .refused: return nil
    }
}

/// "120 kB" or "1,4 MB"; a kilobyte is 1,000 bytes.
func fileSize(_ bytes: Int, words: Words) -> String {
    if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1_000)) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return words.text(.decimal, [("whole", String(tenths / 10)), ("tenths", String(tenths % 10))]) + " MB"
}

/// The ending of a path to a document, picture, film or sound: what a reader may want to know before following a link.
private func fileType(_ path: String) -> String? {
    guard let ending = path.filledParts(at: "/").last?.lastHalves(at: ".")?.after.lowercased() else { return nil }
    return fileTypes.contains(ending) ? ending : nil
}

private let fileTypes: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "zip", "jpg", "jpeg",
    "png", "gif", "webp", "avif", "svg", "mp3", "m4a", "ogg", "wav", "mp4", "mov", "webm", "ics", "geojson", "json",
    "xml",
]
