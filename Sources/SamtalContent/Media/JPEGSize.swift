import SamtalModel

/// Walks the segments until a frame header, which holds the size; Exif on the way may turn it (ITU T.81 §B.1.1).
func jpegSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    var isTurned: Bool?
    var offset = 2
    while bytes.byte(offset) == 0xFF, let marker = bytes.byte(offset + 1) {
        switch marker {
        // Any number of fill bytes may stand before a marker.
        case 0xFF: offset += 1
        // These stand alone, without a length.
        case 0x01, 0xD0...0xD7: offset += 2
        case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
            return dimensions(bytes.big16(offset + 7), bytes.big16(offset + 5))?.turned(isTurned ?? false)
        default:
            guard let length = bytes.big16(offset + 2), length >= 2 else { return nil }
            // The first says it, to browsers too.
            if marker == 0xE1, isTurned == nil, bytes.text(offset + 4, 6) == "Exif\0\0" {
                isTurned = liesOnItsSide(bytes.part(offset + 10..<offset + 2 + max(8, length)))
            }
            offset += 2 + length
        }
    }
    return nil
}
