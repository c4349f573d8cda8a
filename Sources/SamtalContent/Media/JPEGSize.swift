import SamtalModel

/// Walks the segments until a frame header, which holds the size; Exif on the way may turn it (ITU T.81 §B.1.1).
func jpegSize(_ bytes: ByteReader) -> MediaFile.Dimensions? {
    var isTurned = false
    var offset = 2
    while bytes.byte(offset) == 0xFF, let marker = bytes.byte(offset + 1) {
        switch marker {
        // Any number of fill bytes may stand before a marker.
        case 0xFF: offset += 1
        // These stand alone, without a length.
        case 0x01, 0xD0...0xD7: offset += 2
        case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
            return dimensions(bytes.big16(offset + 7), bytes.big16(offset + 5))?.turned(isTurned)
        default:
            guard let length = bytes.big16(offset + 2), length >= 2 else { return nil }
            if marker == 0xE1, bytes.text(offset + 4, 6) == "Exif\0\0" {
                isTurned = liesOnItsSide(bytes.part(offset + 10..<offset + 2 + max(8, length)))
            }
            offset += 2 + length
        }
    }
    return nil
}

/// Whether Exif says that the picture is to be turned a quarter before it is shown.
///
/// TIFF 6.0 §2 for the bytes; Exif 2.3 §4.6.4 for the tag, whose values from 5 to 8 stand a picture on its side.
func liesOnItsSide(_ exif: ByteReader) -> Bool {
    let isLittle = exif.text(0, 2) == "II"
    guard isLittle || exif.text(0, 2) == "MM" else { return false }
    let short = { (offset: Int) in isLittle ? exif.little16(offset) : exif.big16(offset) }
    guard let directory = isLittle ? exif.little32(4) : exif.big32(4), let count = short(directory) else {
        return false
    }
    for entry in (0..<count).map({ directory + 2 + 12 * $0 }) {
        guard let tag = short(entry) else { return false }
        if tag == 0x0112 { return short(entry + 8).map { (5...8).contains($0) } ?? false }
    }
    return false
}
