import SamtalModel
import Testing

@testable import SamtalContent

/// Where and by whom a photograph was taken is personal; how it is to be turned and its colours belong to the picture.
@Suite struct PublishedPictureTests {
    private let secret = Array("GPS 57.93, 12.16".utf8)

    private func published(_ bytes: [UInt8]) -> (bytes: [UInt8], isDamaged: Bool)? {
        let picture = publishedPicture(ofSize: bytes.count) { start, count in
            Array(bytes.dropFirst(start).prefix(count))
        }
        guard let picture else { return nil }
        var all: [UInt8] = []
        for part in picture.parts {
            switch part {
            case .source(let range): all += bytes[range]
            case .bytes(let own): all += own
            }
        }
        #expect(all.count == picture.size)
        return (all, picture.isDamaged)
    }

    private func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: part) }
    }

    private func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
    }

    private var jfif: [UInt8] { segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]) }
    private var profile: [UInt8] { segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7, 7]) }
    private var frame: [UInt8] { segment(0xC0, [8, 1, 0xE0, 2, 0x80, 3, 1, 0x22, 0]) }
    /// With coded data in which FF stands for itself, and a restart.
    private var scan: [UInt8] { segment(0xDA, [1, 1, 0, 0, 63, 0]) + [5, 0xFF, 0, 0xFF, 0xD0, 9] }

    private func exifSegment(_ orientation: Int) -> [UInt8] {
        // A directory of the orientation, and what is secret after it.
        segment(0xE1, Array("Exif\0\0".utf8) + exif(orientation: orientation) + secret)
    }

    @Test func leavesAJPEGWithoutNotesAsItIs() {
        let plain = [0xFF, 0xD8] + jfif + profile + frame + scan + [0xFF, 0xD9]
        let picture = publishedPicture(ofSize: plain.count) { Array(plain.dropFirst($0).prefix($1)) }
        #expect(picture?.parts == [.source(0..<plain.count)])
        #expect(picture?.isDamaged == false)
    }

    @Test func publishesAJPEGWithoutWhatTellsOfItself() throws {
        let notes =
            segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secret) + segment(0xED, secret)
            + segment(0xFE, secret) + segment(0xE2, Array("MPF\0".utf8) + secret) + segment(0xEB, secret)
        let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
        // A progressive picture has several scans, and a note may stand between them.
        let jpeg =
            [0xFF, 0xD8] + jfif + exifSegment(1) + notes + profile + adobe + frame + scan + segment(0xFE, secret) + scan
            + [0xFF, 0xD9] + [0xFF, 0xD8] + exifSegment(6) + secret
        let clean = [0xFF, 0xD8] + jfif + profile + adobe + frame + scan + scan + [0xFF, 0xD9]
        let got = try #require(published(jpeg))
        #expect(got.bytes == clean)
        #expect(!got.isDamaged)
    }

    @Test(arguments: 2...8) func keepsHowAPictureIsTurned(_ orientation: Int) throws {
        let jpeg = [0xFF, 0xD8] + jfif + exifSegment(orientation) + exifSegment(3) + frame + scan + [0xFF, 0xD9]
        let got = try #require(published(jpeg)).bytes
        #expect(!holds(got, secret))
        #expect(pictureSize(got) == pictureSize(jpeg))
        #expect(holds(got, exif(orientation: orientation)))
    }

    @Test func publishesNoThumbnail() throws {
        let thumbnail = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9])
        let extended = segment(0xE0, Array("JFXX\0".utf8) + secret)
        let got = try #require(published([0xFF, 0xD8] + thumbnail + extended + frame + scan + [0xFF, 0xD9]))
        #expect(got.bytes == [0xFF, 0xD8] + jfif + frame + scan + [0xFF, 0xD9])
    }

    private func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count)] + Array(type.utf8) + content + [1, 2, 3, 4]
    }

    private var header: [UInt8] { pngSignature + chunk("IHDR", [0, 0, 2, 0x80, 0, 0, 1, 0xE0, 8, 2, 0, 0, 0]) }

    @Test func publishesAPNGWithoutWhatTellsOfItself() throws {
        let notes = ["tEXt", "zTXt", "iTXt", "tIME", "caBX", "prVW"].flatMap { chunk($0, secret) }
        let shown = chunk("iCCP", [1]) + chunk("pHYs", [2]) + chunk("IDAT", [3])
        let end = chunk("IEND", [])
        let got = try #require(published(header + notes + shown + chunk("eXIf", exif(orientation: 1)) + end + secret))
        #expect(got.bytes == header + shown + end)
        #expect(!got.isDamaged)
    }

    @Test func keepsHowAPNGIsTurned() throws {
        let png = header + chunk("eXIf", exif(orientation: 6) + secret) + chunk("IDAT", [3]) + chunk("IEND", [])
        let got = try #require(published(png)).bytes
        #expect(!holds(got, secret))
        #expect(pictureSize(got).map { [$0.width, $0.height] } == [480, 640])
        // The checksum is of the type and the content (CRC-32 as zlib counts it).
        let wanted: [UInt8] = [0, 0, 0, 26] + Array("eXIf".utf8) + exif(orientation: 6) + [0xD6, 0x67, 0x4B, 0x69]
        #expect(holds(got, wanted))
    }

    private func webPChunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        Array(type.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 1 ? [0] : [])
    }

    private func riff(_ chunks: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [UInt8((chunks.count + 4) & 255), UInt8((chunks.count + 4) >> 8), 0, 0]
            + Array("WEBP".utf8) + chunks
    }

    private func extended(_ flags: UInt8) -> [UInt8] { webPChunk("VP8X", [flags, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]) }

    @Test func publishesAWebPWithoutWhatTellsOfItself() throws {
        let drawn = webPChunk("ICCP", [1, 2, 3]) + webPChunk("VP8 ", [4, 5])
        let notes = webPChunk("EXIF", exif(orientation: 1) + secret) + webPChunk("XMP ", secret)
        let got = try #require(published(riff(extended(0x3C) + drawn + notes) + secret))
        #expect(got.bytes == riff(extended(0x30) + drawn))
        #expect(!got.isDamaged)
        let turned = try #require(published(riff(extended(0x2C) + drawn + webPChunk("EXIF", exif(orientation: 8)))))
        #expect(turned.bytes == riff(extended(0x28) + drawn + webPChunk("EXIF", exif(orientation: 8))))
        let simple = riff(webPChunk("VP8L", [1, 2]))
        #expect(published(simple)?.bytes == simple)
    }

    @Test func saysOfABrokenPictureThatItIsBroken() {
        let jpeg = [0xFF, 0xD8] + jfif + frame + scan
        #expect(published(jpeg)?.isDamaged == true)
        #expect(published(jpeg)?.bytes == jpeg)
        #expect(published([0xFF, 0xD8] + frame + secret)?.bytes == [0xFF, 0xD8] + frame)
        let png = header + [0, 0, 0, 99] + Array("IDAT".utf8) + [1, 2]
        #expect(published(png)?.bytes == png)
        #expect(published(png)?.isDamaged == true)
        #expect(published(header + [0, 0, 0, 99] + Array("tEXt".utf8) + secret)?.bytes == header)
        #expect(published(Array(riff(webPChunk("VP8 ", [1, 2])).dropLast()))?.isDamaged == true)
    }

    /// Whatever a file holds, it is worked through once, and nothing secret comes of its parts that are left out.
    @Test func worksThroughAnyFile() {
        let pictures = [
            [0xFF, 0xD8] + jfif + exifSegment(6) + profile + frame + scan + [0xFF, 0xD9],
            header + chunk("eXIf", exif(orientation: 6)) + chunk("IDAT", [3]) + chunk("IEND", []),
            riff(extended(0x3C) + webPChunk("VP8 ", [4, 5]) + webPChunk("EXIF", exif(orientation: 6))),
        ]
        for picture in pictures {
            for count in picture.indices {
                _ = published(Array(picture.prefix(count)))
                for other: UInt8 in [0x7F, 0xFF] {
                    var broken = picture
                    broken[count] = other
                    _ = published(broken)
                }
            }
        }
    }

    /// One that is made to be in endless parts is cut.
    @Test func keepsNoMoreParts() throws {
        let note = segment(0xFE, []) + [0xFF, 0x01]
        let jpeg = [0xFF, 0xD8] + Array(repeating: note, count: 120_000).joined()
        let picture = publishedPicture(ofSize: jpeg.count) { Array(jpeg.dropFirst($0).prefix($1)) }
        #expect(picture?.isDamaged == true)
        #expect((picture?.parts.count ?? 0) <= PublishedPicture.mostParts)
    }

    @Test func publishesOtherFilesAsTheyAre() {
        #expect(published(Array("%PDF-1.7 Exif".utf8)) == nil)
        #expect(published([]) == nil)
    }

    @Test(arguments: [(1_000_000, 4_000, 0), (1_000_001, 800, 1), (20_000, 4_001, 1)])
    func warnsOfAPictureThatIsHeavyToFetch(_ size: Int, _ width: Int, _ count: Int) {
        let head =
            pngSignature + [0, 0, 0, 13] + Array("IHDR".utf8)
            + [0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, 1, 0xE0]
        let read = readMedia("torg.png", .large(size: size, head: head), file: "content/media/torg.png")
        #expect(read.diagnostics.map(\.severity) == Array(repeating: .warning, count: count))
    }
}
