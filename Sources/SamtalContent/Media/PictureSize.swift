import SamtalModel

/// The width and height in pixels that a picture's first bytes tell, as a browser shows it; nil where they don't.
///
/// A picture that says that it is to be turned is measured as turned. PNG (W3C PNG §11.2.1), GIF 89a, JPEG (ITU T.81
/// §B.2.2), WebP (RFC 9649) and AVIF (ISO/IEC 23008-12 §6.5.3). What SVG tells, `readSVG` reads.
func pictureSize(_ head: [UInt8]) -> MediaFile.Dimensions? {
    let bytes = ByteReader(head)
    if head.starts(with: pngSignature) { return pngSize(bytes) }
    if head.starts(with: Array("GIF8".utf8)) { return dimensions(bytes.little16(6), bytes.little16(8)) }
    if head.starts(with: [0xFF, 0xD8]) { return jpegSize(bytes) }
    if head.starts(with: Array("RIFF".utf8)), bytes.text(8, 4) == "WEBP" { return webpSize(bytes) }
    if bytes.text(4, 4) == "ftyp" { return avifSize(bytes) }
    return nil
}

func dimensions(_ width: Int?, _ height: Int?) -> MediaFile.Dimensions? {
    guard let width, let height, (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
    return MediaFile.Dimensions(width: width, height: height)
}

extension MediaFile.Dimensions {
    /// Width for height, where the picture lies on its side.
    func turned(_ isTurned: Bool) -> MediaFile.Dimensions {
        isTurned ? MediaFile.Dimensions(width: height, height: width) : self
    }
}

/// The header comes first; a chunk with Exif, if there is one, before the picture itself.
private func pngSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    guard bytes.text(12, 4) == "IHDR" else { return nil }
    var isTurned = false
    var offset = 8
    while let length = bytes.big32(offset), bytes.byte(offset + 7) != nil {
        let type = bytes.text(offset + 4, 4)
        if type == "IDAT" { break }
        if type == "eXIf" { isTurned = liesOnItsSide(bytes.part(offset + 8..<offset + 8 + length)) }
        offset += 12 + length
    }
    return dimensions(bytes.big32(16), bytes.big32(20))?.turned(isTurned)
}

private func webpSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    switch bytes.text(12, 4) {
    case "VP8 ":
        return dimensions(bytes.little16(26).map { $0 & 0x3FFF }, bytes.little16(28).map { $0 & 0x3FFF })
    case "VP8L":
        guard let packed = bytes.little32(21) else { return nil }
        return dimensions((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1)
    case "VP8X":
        guard let width = bytes.little16(24), let widthHigh = bytes.byte(26), let height = bytes.little16(27),
            let heightHigh = bytes.byte(29)
        else { return nil }
        return dimensions((widthHigh << 16 | width) + 1, (heightHigh << 16 | height) + 1)
    default: return nil
    }
}
