import SamtalModel

/// The endings of files that a page can show as a picture.
let pictureEndings: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"]

/// Refuses pictures from elsewhere, missing ones, and ones without a text for those who can't see them (WCAG 1.1.1).
func checkImages(
    _ node: MarkdownNode,
    in source: SourceText,
    words: FileWords,
    media: Set<String>
) -> [Diagnostic] {
    var found: [Diagnostic] = []
    guard case .image(let destination, let title) = node.kind else { return [] }
    let place = source.place(of: node)
    if let message = problem(withPicture: destination, media: media) {
        found.append(.error(message, at: place))
    }
    let isDecorative = words.word(Particle.self, title) == .decorative
    if trimmed(node.plainText).isEmpty && !isDecorative {
        found.append(withoutText(shortened(destination), at: place))
    }
    return found
}

/// Why a file can't be shown as a picture, or nil where it can; `destination` is `media/…`.
func problem(withPicture destination: String, media: Set<String>) -> Fault? {
    guard let file = mediaPath(destination) else {
        return Fault(
            .missingPicture,
            sv:
                "Bilden \"\(shortened(destination))\" ligger inte i mappen media. Lägg den där och skriv \"media/bild.jpg\".",
            en: "The picture \"\(shortened(destination))\" is not in the folder media. Put it there and write "
                + "\"media/picture.jpg\"."
        )
    }
    guard media.contains(file) else {
        let near = nearest(to: file, among: media.sorted())
        return Fault(
            .missingPicture,
            sv: "Bilden \"media/\(shortened(file))\" finns inte. "
                + (near.map { "Menade du \"media/\($0)\"?" } ?? "Lägg den i mappen media, eller rätta namnet."),
            en: "There is no picture \"media/\(shortened(file))\". "
                + (near.map { "Did you mean \"media/\($0)\"?" } ?? "Put it in the folder media, or mend the name.")
        )
    }
    guard pictureEndings.contains(ending(of: file)) else {
        return Fault(
            .notAPicture,
            sv: "\"media/\(file)\" är ingen bild. Länka till filen i stället: \"[Text](media/\(file))\".",
            en: "\"media/\(file)\" is not a picture. Link to the file instead: \"[Text](media/\(file))\"."
        )
    }
    return nil
}

/// What stands after the last dot of a file's name, in lower case; empty where there is none.
func ending(of file: String) -> String {
    file.lastHalves(at: ".")?.after.lowercased() ?? ""
}

private func withoutText(_ destination: String, at place: Place) -> Diagnostic {
    .error(
        .pictureWithoutText,
        at: place,
        sv: "Bilden saknar text. Beskriv den: \"![Torget från norr](\(destination))\", eller skriv "
            + "\"![](\(destination) \"dekorativ\")\" om den inte säger något.",
        en: "The picture has no text. Describe it: \"![The square from the north](\(destination))\", or write "
            + "\"![](\(destination) \"decorative\")\" if it says nothing."
    )
}
