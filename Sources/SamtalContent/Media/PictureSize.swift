import SamtalModel

/// The width and height in pixels that a picture's first bytes tell; nil for other formats or a broken file.
///
/// PNG (ISO 15948 §11.2.2), GIF 89a, JPEG (ITU T.81 §B.2.2), WebP (RFC 9649) and AVIF (ISO/IEC 23008-12 §6.5.3).
func pictureSize(_ head: [UInt8]) -> MediaFile.Dimensions? {
    let bytes = ByteReader(bytes: head)
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return dimensions(bytes.big32(16), bytes.big32(20)) }
    if head.starts(with: Array("GIF8".utf8)) { return dimensions(bytes.little16(6), bytes.little16(8)) }
    if head.starts(with: [0xFF, 0xD8]) { return jpegSize(bytes) }
    if head.starts(with: Array("RIFF".utf8)), bytes.text(8, 4) == "WEBP" { return webpSize(bytes) }
    if bytes.text(4, 8) == "ftypavif" { return avifSize(bytes) }
    return nil
}

private struct ByteReader {
    let bytes: [UInt8]

    func byte(_ offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

    func little16(_ offset: Int) -> Int? {
        guard let low = byte(offset), let high = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    func big16(_ offset: Int) -> Int? {
        guard let high = byte(offset), let low = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    func big32(_ offset: Int) -> Int? {
        guard let high = big16(offset), let low = big16(offset + 2) else { return nil }
        return high << 16 | low
    }

    func text(_ offset: Int, _ count: Int) -> String {
        String(decoding: bytes.dropFirst(offset).prefix(count), as: UTF8.self)
    }
}

private func dimensions(_ width: Int?, _ height: Int?) -> MediaFile.Dimensions? {
    guard let width, let height, (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
    return MediaFile.Dimensions(width: width, height: height)
}

/// Walks the segments until a frame header, which holds the size.
private func jpegSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    var offset = 2
    while let marker = bytes.byte(offset + 1), bytes.byte(offset) == 0xFF {
        let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
        if isFrame { return dimensions(bytes.big16(offset + 7), bytes.big16(offset + 5)) }
        guard let length = bytes.big16(offset + 2), length >= 2 else { return nil }
        offset += 2 + length
    }
    return nil
}

private func webpSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    switch bytes.text(12, 4) {
    case "VP8 ":
        return dimensions(bytes.little16(26).map { $0 & 0x3FFF }, bytes.little16(28).map { $0 & 0x3FFF })
    case "VP8L":
        guard let low = bytes.little16(21), let high = bytes.little16(23) else { return nil }
        let packed = high << 16 | low
        return dimensions((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1)
    case "VP8X":
        guard let width = bytes.little16(24), let widthHigh = bytes.byte(26), let height = bytes.little16(27),
            let heightHigh = bytes.byte(29)
        else { return nil }
        return dimensions((widthHigh << 16 | width) + 1, (heightHigh << 16 | height) + 1)
    default: return nil
    }
}

/// The largest of the sizes in the file: the others are those of its parts, or of a picture in miniature.
private func avifSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    let name = Array("ispe".utf8)
    let places = bytes.bytes.indices.filter { bytes.bytes[$0...].starts(with: name) }
    return places.compactMap { dimensions(bytes.big32($0 + 8), bytes.big32($0 + 12)) }
        .max { $0.width * $0.height < $1.width * $1.height }
}
