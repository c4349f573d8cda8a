import SamtalModel

/// Understands `logo` of site.yml: a picture in media/, of which reading media has found the size.
///
/// The value is its path below `media/`.
func readLogo(_ value: YAMLValue?, _ media: [MediaFile], _ taker: inout YAMLTaker) -> String? {
    guard let value, let text = taker.text(value) else { return nil }
    let destination = mediaPath(text) == nil ? "media/\(text)" : text
    if let message = problem(withPicture: destination, media: Set(media.map(\.path))) {
        taker.refuse(message, at: value.place)
        return nil
    }
    return mediaPath(destination)
}
