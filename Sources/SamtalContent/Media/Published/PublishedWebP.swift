/// The chunks that draw the picture, move it and tell its colours (RFC 9649 §2.3-2.7).
private let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

/// A WebP whose header tells its new length, and its first chunk what is in it.
func publishedWebP(_ file: inout FileWindow) -> PublishedPicture {
    var published = PublishedPicture()
    published.add([])
    let told = 8 + (file.part(4..<8).little32(0) ?? 0)
    let end = min(told, file.size)
    var header: (index: Int, bytes: [UInt8])?
    var orientation: Int?
    var offset = 12
    while published.parts.count < PublishedPicture.mostParts, offset < end,
        let length = file.part(offset + 4..<offset + 8).little32(0)
    {
        let type = file.part(offset..<offset + 4).text(0, 4)
        // Each is followed by a byte that does not count, where its length is odd.
        let chunk = offset..<offset + 8 + length + length % 2
        guard chunk.upperBound <= end + 1, offset + 8 + length <= file.size else { break }
        switch type {
        case "VP8X" where header == nil && length == 10:
            header = (published.parts.count, file.part(chunk).bytes)
            published.add([])
        case "EXIF" where orientation == nil:
            orientation = webPOrientation(file.part(offset + 8..<offset + 8 + length))
        case _ where kept.contains(type): published.keep(offset..<min(chunk.upperBound, file.size))
        default: break
        }
        offset = chunk.upperBound
    }
    published.isDamaged = told > file.size || offset < end
    if let header {
        if let orientation { published.add(exifChunk(orientation)) }
        published.put(withFlags(header.bytes, hasExif: orientation != nil), at: header.index)
    }
    let length = littleEndian(UInt32(truncatingIfNeeded: published.size + 4))
    published.put(Array("RIFF".utf8) + length + Array("WEBP".utf8), at: 0)
    return published
}

/// Some programs begin it as a JPEG's segment begins.
private func webPOrientation(_ exif: ByteReader) -> Int? {
    let start = exif.text(0, 6) == "Exif\0\0" ? 6 : 0
    return exifOrientation(exif.part(start..<exif.bytes.count)).flatMap { $0 > 1 ? $0 : nil }
}

private func exifChunk(_ orientation: Int) -> [UInt8] {
    let content = exif(orientation: orientation)
    return Array("EXIF".utf8) + littleEndian(UInt32(content.count)) + content
}

/// The extended header, which says with a bit each that there is Exif (08) and XMP (04).
private func withFlags(_ header: [UInt8], hasExif: Bool) -> [UInt8] {
    var header = header
    header[8] = header[8] & ~0x0C | (hasExif ? 0x08 : 0)
    return header
}

private func littleEndian(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
}
