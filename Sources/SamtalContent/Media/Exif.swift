/// How Exif says that the picture is to be turned or mirrored before it is shown: 1, as it is, through 8; nil where it
/// does not say.
///
/// TIFF 6.0 §2 for the bytes; Exif 2.3 §4.6.4 for the tag.
func exifOrientation(_ exif: ByteReader) -> Int? {
    let isLittle = exif.text(0, 2) == "II"
    guard isLittle || exif.text(0, 2) == "MM" else { return nil }
    let short = { (offset: Int) in isLittle ? exif.little16(offset) : exif.big16(offset) }
    guard let directory = isLittle ? exif.little32(4) : exif.big32(4), let count = short(directory) else { return nil }
    for entry in (0..<count).map({ directory + 2 + 12 * $0 }) {
        guard let tag = short(entry) else { return nil }
        if tag == 0x0112 { return short(entry + 8).flatMap { (1...8).contains($0) ? $0 : nil } }
    }
    return nil
}

/// Whether Exif says that the picture is to be turned a quarter before it is shown: the values from 5 to 8.
func liesOnItsSide(_ exif: ByteReader) -> Bool { exifOrientation(exif).map { $0 >= 5 } ?? false }

/// Exif that says how to turn the picture, and nothing else: a directory of one short number.
func exif(orientation: Int) -> [UInt8] {
    Array("MM".utf8) + [0, 42, 0, 0, 0, 8]
        + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]
        + [0, 0, 0, 0]
}
