import SamtalModel

/// Warns of a picture that is heavy to fetch, that is damaged, or that tells more than it shows.
func checkPicture(_ media: MediaFile, _ kind: ContentFolder.Kind, at place: Place) -> [Diagnostic] {
    guard let dimensions = media.dimensions else { return [] }
    var diagnostics: [Diagnostic] = []
    if case .picture(let picture, _) = kind, picture.isDamaged { diagnostics.append(damaged(at: place)) }
    if case .large(_, let head) = kind, tellsOfItself(avif: ByteReader(head)) { diagnostics.append(telling(at: place)) }
    // An SVG is drawn in the size that it is shown in.
    let isWide = dimensions.width > widest && ending(of: media.path) != "svg"
    if media.size > heaviest || isWide { diagnostics.append(tooLarge(media.size, dimensions, at: place)) }
    return diagnostics
}

/// In bytes, and in pixels: more than a telephone should have to fetch, or any screen shows.
private let heaviest = 1_000_000
private let widest = 4_000

private func tooLarge(_ size: Int, _ dimensions: MediaFile.Dimensions, at place: Place) -> Diagnostic {
    let (megabytes, tenths) = ((size + 50_000) / 1_000_000, (size + 50_000) / 100_000 % 10)
    let pixels = "\(dimensions.width) × \(dimensions.height)"
    return .warning(
        .largePicture,
        at: place,
        sv:
            "Bilden är stor: \(megabytes),\(tenths) MB och \(pixels) bildpunkter. Den tar lång tid att hämta i en telefon. "
            + "Spara den mindre i ett bildprogram: högst 4 000 bildpunkter bred, och högst 1 MB.",
        en:
            "The picture is large: \(megabytes).\(tenths) MB and \(pixels) pixels. It takes long to fetch on a phone. Save it "
            + "smaller in a picture program: at most 4,000 pixels wide, and at most 1 MB."
    )
}

private func damaged(at place: Place) -> Diagnostic {
    .warning(
        .damagedPicture,
        at: place,
        sv:
            "Bilden är skadad: den slutar mitt i, eller har delar som inte går att läsa. De delarna publiceras inte, så "
            + "titta på bilden på sidan. Öppna den i ett bildprogram och spara den på nytt.",
        en:
            "The picture is damaged: it ends in the middle, or has parts that can't be read. Those parts are not published, "
            + "so look at the picture on its page. Open it in a picture program and save it anew."
    )
}

private func telling(at place: Place) -> Diagnostic {
    .warning(
        .pictureTells,
        at: place,
        sv:
            "I bildfilen står uppgifter som inte syns, kanske var och av vem bilden är tagen. I en AVIF går de inte att "
            + "ta bort här. Spara bilden som jpg, så publiceras de inte.",
        en: "The picture's file holds details that are not seen, perhaps where and by whom it was taken. They can't be "
            + "removed from an AVIF here. Save the picture as jpg, and they are not published."
    )
}
