import SamtalModel

/// Understands `logo` of site.yml: a picture in media/ whose size can be read, so that no page jumps when it comes.
///
/// The value is its path below `media/`.
func readLogo(_ value: YAMLValue?, _ media: [MediaFile], _ taker: inout YAMLTaker) -> String? {
    guard let value, let text = taker.text(value) else { return nil }
    let destination = mediaPath(text) == nil ? "media/\(text)" : text
    if let message = problem(withPicture: destination, media: Set(media.map(\.path))) {
        taker.refuse(at: value.place, sv: message.swedish, en: message.english)
        return nil
    }
    let path = mediaPath(destination)
    if let file = media.first(where: { $0.path == path }), file.dimensions == nil {
        taker.refuse(
            at: value.place,
            sv: "Bilden \"media/\(file.path)\" säger inte hur stor den är. Spara om den som PNG, eller som SVG med "
                + "\"viewBox\".",
            en: "The picture \"media/\(file.path)\" does not say how large it is. Save it again as PNG, or as SVG with "
                + "\"viewBox\"."
        )
    }
    return path
}
