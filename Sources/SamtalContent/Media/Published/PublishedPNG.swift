let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

/// The chunks that draw the picture, move it and tell its colours and size on paper (W3C PNG §5.6, §11).
///
/// All others go, since programs keep notes, earlier versions and the names of authors in chunks of their own.
private let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
    "hIST", "pHYs", "acTL", "fcTL", "fdAT",
]

func publishedPNG(_ file: inout FileWindow) -> PublishedPicture {
    var published = PublishedPicture()
    published.keep(0..<8)
    var offset = 8
    var isTurned = false
    while published.parts.count < PublishedPicture.mostParts,
        let length = file.part(offset..<offset + 4).big32(0)
    {
        let type = file.part(offset + 4..<offset + 8).text(0, 4)
        let chunk = offset..<offset + 12 + length
        guard chunk.upperBound <= file.size else {
            // What there is of the picture can be shown.
            if type == "IDAT" { published.keep(offset..<file.size) }
            break
        }
        if kept.contains(type) { published.keep(chunk) }
        if type == "IEND" { return published }
        if type == "eXIf", !isTurned, let orientation = exifOrientation(file.part(offset + 8..<offset + 8 + length)),
            orientation > 1
        {
            published.add(pngChunk("eXIf", exif(orientation: orientation)))
            isTurned = true
        }
        offset = chunk.upperBound
    }
    published.isDamaged = true
    return published
}

/// A chunk with its length and checksum (W3C PNG §5.3).
private func pngChunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let checked = type.utf8 + content
    return bigEndian(UInt32(content.count)) + checked + bigEndian(crc32(checked))
}

/// ISO 3309, as W3C PNG Annex D has it.
private func crc32(_ bytes: [UInt8]) -> UInt32 {
    var remainder = UInt32.max
    for byte in bytes {
        remainder ^= UInt32(byte)
        for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
    }
    return ~remainder
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
