import SamtalModel

/// The endings of files that may be published as they are: pictures, documents, sound and film, nothing that runs.
private let publishable: Set<String> = pictureEndings.union([
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "rtf", "epub", "zip", "json", "geojson", "gpx",
    "ics",
    "mp3", "m4a", "ogg", "oga", "wav", "mp4", "webm", "ogv", "vtt", "srt",
])

/// Reads one file below `media/`; nil where it may not be published.
func readMedia(_ path: String, _ kind: ContentFolder.Kind, file: String) -> Outcome<MediaFile?> {
    let size: Int
    let head: [UInt8]
    switch kind {
    case .file(let bytes): (size, head) = (bytes.count, bytes)
    case .large(let count, let first): (size, head) = (count, first)
    case .picture(let picture, let first): (size, head) = (picture.size, first)
    case .folder, .symbolicLink, .special, .unreadable: return Outcome(nil)
    }
    let place = Place(file: file)
    guard publishable.contains(ending(of: path)) else {
        return Outcome(
            nil,
            [
                .error(
                    .fileType,
                    at: place,
                    sv:
                        "Filer som slutar på \".\(ending(of: path))\" går inte att publicera. Spara den som till exempel pdf eller png.",
                    en:
                        "Files that end in \".\(ending(of: path))\" can't be published. Save it as pdf or png, for example."
                )
            ]
        )
    }
    if let scalar = path.unicodeScalars.first(where: { isForbidden($0) || "\\?#%<>\"|*".unicodeScalars.contains($0) }) {
        let shown = isForbidden(scalar) ? "U+\(String(scalar.value, radix: 16, uppercase: true))" : String(scalar)
        return Outcome(
            nil,
            [
                .error(
                    .fileName,
                    at: place,
                    sv: "Filnamnet har tecknet \(shown), som inte fungerar i adresser. Döp om filen.",
                    en: "The file's name has the character \(shown), which does not work in addresses. Rename the file."
                )
            ]
        )
    }
    var dimensions = pictureSize(head)
    if ending(of: path) == "svg" {
        guard head.count == size else { return Outcome(nil, [tooLargeToRead(at: place)]) }
        let picture = readSVG(head, file: file)
        guard !picture.hasErrors else { return Outcome(nil, picture.diagnostics) }
        dimensions = picture.value
    }
    let media = MediaFile(path: composed(path), source: path, size: size, dimensions: dimensions)
    guard media.dimensions == nil, pictureEndings.contains(ending(of: path)) else {
        return Outcome(media, checkPicture(media, kind, at: place))
    }
    let message = withoutSize(ending(of: path))
    // It is there, so that whoever uses it is not told that it is missing too.
    return Outcome(media, [.error(message, at: place)])
}

/// What to do about a picture without a size: a page would jump when it comes, if it comes at all.
private func withoutSize(_ ending: String) -> Fault {
    guard ending != "svg" else {
        return Fault(
            .pictureWithoutSize,
            sv: "SVG-bilden säger inte hur stor den är. Spara om den med bredd och höjd (width och height).",
            en: "The SVG picture does not say how large it is. Save it again with its width and height."
        )
    }
    return Fault(
        .damagedPicture,
        sv: "Bilden går inte att läsa: den är trasig, eller av ett annat slag än \".\(ending)\". Öppna den i ett "
            + "bildprogram och spara den på nytt som jpg eller png.",
        en: "The picture can't be read: it is broken, or of another kind than \".\(ending)\". Open it in a picture "
            + "program and save it anew as jpg or png."
    )
}

/// A part of a picture is not judged for the whole.
private func tooLargeToRead(at place: Place) -> Diagnostic {
    .error(
        .tooLarge,
        at: place,
        sv: "SVG-bilden är större än 1 MiB, och läses därför inte till slutet. Spara den på nytt som PNG eller JPG, "
            + "eller förenkla den.",
        en: "The SVG picture is larger than 1 MiB, and is therefore not read to its end. Save it again as PNG or JPG, "
            + "or make it simpler."
    )
}
