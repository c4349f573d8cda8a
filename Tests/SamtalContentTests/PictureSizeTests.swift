import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct PictureSizeTests {
    private func size(_ bytes: [UInt8]) -> [Int] { pictureSize(bytes).map { [$0.width, $0.height] } ?? [] }

    @Test func readsAPNG() {
        #expect(size(png(640, 480)) == [640, 480])
    }

    @Test func readsAGIF() {
        #expect(size(Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00, 0, 0, 0]) == [320, 240])
    }

    @Test func readsEachKindOfWebP() {
        let riff = Array("RIFF".utf8) + big32(30).reversed() + Array("WEBP".utf8)
        let lossy = Array("VP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01]
        #expect(size(riff + lossy) == [640, 480])
        // Width and height less one, in 14 bits each.
        let packed = UInt32(479) << 14 | 639
        let lossless = Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F] + big32(packed).reversed()
        #expect(size(riff + lossless) == [640, 480])
        let extended = Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0]
        #expect(size(riff + extended) == [640, 480])
    }

    @Test func readsAJPEGWhateverStandsBeforeItsFrame() {
        let note = segment(0xFE, Array(repeating: 0x20, count: 60_000))
        #expect(size([0xFF, 0xD8] + frame(640, 480)) == [640, 480])
        #expect(size([0xFF, 0xD8] + note + [0xFF, 0x01, 0xFF, 0xFF] + frame(640, 480)) == [640, 480])
        #expect(size([0xFF, 0xD8] + segment(0xC4, [0, 0, 0, 0, 0, 0, 0]) + frame(640, 480)) == [640, 480])
    }

    /// A telephone that is held upright writes a picture that lies down, and says how to turn it.
    @Test(arguments: [(1, false), (3, false), (4, false), (5, true), (6, true), (8, true), (9, false)])
    func turnsAPictureThatSaysHowItWasTaken(_ orientation: Int, _ isTurned: Bool) {
        let wanted = isTurned ? [480, 640] : [640, 480]
        for exif in [exif(UInt8(orientation), isLittle: true), exif(UInt8(orientation), isLittle: false)] {
            let jpeg = [0xFF, 0xD8] + segment(0xE1, Array("Exif\0\0".utf8) + exif) + frame(640, 480)
            #expect(size(jpeg) == wanted)
            #expect(size(png(640, 480, chunks: [("eXIf", exif)])) == wanted)
        }
    }

    @Test(arguments: [(0, [640, 480]), (1, [480, 640]), (2, [640, 480]), (3, [480, 640])])
    func readsAnAVIFAsItIsTurned(_ quarters: Int, _ wanted: [Int]) {
        #expect(size(avif(brand: "avif", quarters: UInt8(quarters))) == wanted)
    }

    /// What a telephone calls IMG_1234.JPG may be HEIC, which browsers don't show.
    @Test func knowsNoSizeOfWhatBrowsersDoNotShow() {
        #expect(size(avif(brand: "heic", quarters: 0)) == [])
    }

    /// Every beginning of a picture is what a file that is broken off holds; none may bring the program down.
    @Test func readsNothingBeyondTheEnd() {
        let pictures = [
            png(640, 480, chunks: [("eXIf", exif(6, isLittle: true))]), avif(brand: "avif", quarters: 1),
            [0xFF, 0xD8] + segment(0xE1, Array("Exif\0\0".utf8) + exif(6, isLittle: false)) + frame(640, 480),
        ]
        for picture in pictures {
            for count in picture.indices {
                _ = pictureSize(Array(picture.prefix(count)))
                var broken = picture
                broken[count] = 0xFF
                _ = pictureSize(broken)
            }
        }
    }

    @Test(arguments: [("torg.jpg", "heic"), ("karta.svg", ""), ("torg.png", "html")])
    func refusesAPictureWithoutASize(_ name: String, _ kind: String) {
        let bytes: [UInt8] =
            kind == "heic"
            ? avif(brand: "heic", quarters: 0) : Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
        let read = readMedia(name, .large(size: bytes.count, head: bytes), file: "content/media/\(name)")
        #expect(read.diagnostics.map(\.severity) == [.error])
    }

    @Test func leavesOtherFilesTheirSizelessness() {
        let read = readMedia("plan.pdf", .large(size: 4, head: Array("%PDF".utf8)), file: "content/media/plan.pdf")
        #expect(read.diagnostics.isEmpty && read.value?.dimensions == nil)
    }
}

private func big16(_ number: Int) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 255)] }

private func big32(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

private func png(_ width: UInt32, _ height: UInt32, chunks: [(String, [UInt8])] = []) -> [UInt8] {
    let header: [UInt8] = big32(width) + big32(height) + [8, 2, 0, 0, 0]
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for (type, content) in [("IHDR", header)] + chunks + [("IDAT", [0])] {
        bytes += big32(UInt32(content.count))
        bytes += Array(type.utf8) + content + [0, 0, 0, 0]
    }
    return bytes
}

private func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big16(content.count + 2) + content
}

private func frame(_ width: Int, _ height: Int) -> [UInt8] {
    segment(0xC2, [8] + big16(height) + big16(width) + [3, 1, 0x22, 0])
}

/// A directory of two entries, the second of which says how to turn the picture.
private func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
    let start: [UInt8] = isLittle ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0] : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 2]
    return start + exifEntry([0x01, 0x03], 6, isLittle) + exifEntry([0x01, 0x12], orientation, isLittle)
}

private func exifEntry(_ tag: [UInt8], _ value: UInt8, _ isLittle: Bool) -> [UInt8] {
    let rest: [UInt8] = isLittle ? [3, 0, 1, 0, 0, 0, value, 0, 0, 0] : [0, 3, 0, 0, 0, 1, 0, value, 0, 0]
    return (isLittle ? tag.reversed() : tag) + rest
}

private func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big32(UInt32(content.count + 8)) + Array(type.utf8) + content
}

/// Two pictures, a small one and the main one, which are 1 and 2 of the file's items.
private func avif(brand: String, quarters: UInt8) -> [UInt8] {
    let none: [UInt8] = [0, 0, 0, 0]
    let small = box("ispe", none + big32(16) + big32(9))
    let main = box("ispe", none + big32(640) + big32(480))
    let properties = box("ipco", small + main + box("irot", [quarters]))
    let table = box("ipma", none + big32(2) + [0, 1, 1, 1, 0, 2, 2, 0x82, 3])
    let meta = box("pitm", none + [0, 2]) + box("iprp", properties + table)
    return box("ftyp", Array(brand.utf8) + none + Array("mif1".utf8)) + box("meta", none + meta)
}
