import SamtalModel

/// What a link to a file says after its text: "(pdf, 120 kB)", without what the text says itself; nothing for a link to a page.
///
/// The size is known for our own files only.
func fileNote(_ target: LinkTarget, besides text: String, words: Words) -> String? {
    var type: String?
    var size: String?
    switch target {
    case .media(let file, _):
        type = fileType(file.path) ?? words.text(.file)
        size = fileSize(file.size, words: words)
    case .elsewhere(let address): type = fileType(parts(of: address).path)
    case .here(let address, _): type = fileType(address.path)
    case .notShown, .nowhere, .refused: break
    }
    let said = text.lowercased().filledParts { !$0.isLetter && !$0.isDigit }
    if let written = type, said.contains(where: { $0 == written }) { type = nil }
    if said.contains(where: { $0 == "kb" || $0 == "mb" }) { size = nil }
    let note = [type, size].compactMap(\.self).joined(separator: ", ")
    return note.isEmpty ? nil : "(\(note))"
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
