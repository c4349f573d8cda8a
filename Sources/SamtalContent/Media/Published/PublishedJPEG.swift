/// The segments of a JPEG that draw the picture, and what tells how to show it (ITU T.81 §B.1, Exif 2.3 §4.5).
///
/// What follows the end of the picture goes: telephones put films there, and other pictures with Exif of their own.
func publishedJPEG(_ file: inout FileWindow) -> PublishedPicture {
    var published = PublishedPicture()
    published.keep(0..<2)
    var offset = 2
    var isTurned = false
    while published.parts.count < PublishedPicture.mostParts, file.byte(offset) == 0xFF,
        let marker = file.byte(offset + 1)
    {
        switch marker {
        // Any number of fill bytes may stand before a marker.
        case 0xFF: offset += 1
        case 0x01, 0xD0...0xD7:
            published.keep(offset..<offset + 2)
            offset += 2
        case 0xD9:
            published.keep(offset..<offset + 2)
            return published
        default:
            guard let length = file.part(offset + 2..<offset + 4).big16(0), length >= 2,
                offset + 2 + length <= file.size, marker >= 0xC0
            else {
                published.isDamaged = true
                return published
            }
            let segment = offset..<offset + 2 + length
            switch kept(of: segment, marker: marker, in: &file) {
            case .all: published.keep(segment)
            case .none: break
            case .start: published.add(withoutThumbnail(file.part(segment).bytes))
            case .orientation(let orientation):
                if !isTurned { published.add(exifSegment(orientation)) }
                isTurned = true
            }
            offset = segment.upperBound
            guard marker == 0xDA else { continue }
            let end = endOfScan(from: offset, in: &file)
            published.keep(offset..<end)
            offset = end
        }
    }
    published.isDamaged = true
    return published
}

private enum KeptOfSegment {
    case all, none
    /// JFIF's, without its thumbnail.
    case start
    /// Of Exif, only that.
    case orientation(Int)
}

/// What of a segment is published; of the applications' own, those that tell how to show the picture.
private func kept(of segment: Range<Int>, marker: Int, in file: inout FileWindow) -> KeptOfSegment {
    switch marker {
    // Tables, frames and scans; not comments (FE) nor what only other standards have (F0-FD).
    case 0xC0...0xDF: return .all
    case 0xE0:
        guard file.part(segment).text(4, 5) == "JFIF\0", segment.count >= 18 else { return .none }
        return segment.count == 18 ? .all : .start
    case 0xE1:
        let content = file.part(segment)
        guard content.text(4, 6) == "Exif\0\0",
            let orientation = exifOrientation(content.part(10..<content.bytes.count)), orientation > 1
        else { return .none }
        return .orientation(orientation)
    // A colour profile (ICC.1 Annex B), and how Adobe's programs have coded the colours.
    case 0xE2: return file.part(segment).text(4, 12) == "ICC_PROFILE\0" ? .all : .none
    case 0xEE: return file.part(segment).text(4, 5) == "Adobe" ? .all : .none
    default: return .none
    }
}

/// JFIF's segment as it is without a thumbnail, which may show what was cut away (JFIF 1.02).
private func withoutThumbnail(_ segment: [UInt8]) -> [UInt8] { [0xFF, 0xE0, 0, 16] + segment[4..<16] + [0, 0] }

private func exifSegment(_ orientation: Int) -> [UInt8] {
    let content = Array("Exif\0\0".utf8) + exif(orientation: orientation)
    return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
}

/// Where the next marker stands after a scan's coded data, in which FF is followed by 00 or a restart; the file's end where
/// there is none.
private func endOfScan(from start: Int, in file: inout FileWindow) -> Int {
    var offset = start
    while let found = file.place(of: 0xFF, from: offset) {
        guard let next = file.byte(found + 1) else { break }
        switch next {
        case 0x00, 0xD0...0xD7: offset = found + 2
        case 0xFF: offset = found + 1
        default: return found
        }
    }
    return file.size
}
