import SamtalModel
import Testing

@testable import SamtalContent

@Suite struct PictureSizeTests {
    @Test(arguments: [
        ("<svg width=\"120\" height=\"40\">", 120, 40), ("<svg height='40px' width='120.4px'/>", 120, 40),
        ("<svg viewBox=\"0 0 300 100\">", 300, 100), ("<svg\n viewBox=\"0,0,300.5,100\" xmlns=\"x\">", 301, 100),
        ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 300 100\">", 300, 100),
        ("<svg width=\"120\" viewBox=\"0 0 300 100\">", 300, 100), ("<svg width=\"1in\" height=\"25.4mm\">", 96, 96),
        ("<?xml version=\"1.0\"?><!-- vapen --><svg width=\"0.2\" height=\"3\">", 1, 3),
    ])
    func readsTheSizeOfADrawing(_ text: String, width: Int, height: Int) {
        #expect(drawingSize(Array(text.utf8)) == MediaFile.Dimensions(width: width, height: height))
    }

    @Test(arguments: [
        "", "<svg>", "<svg", "<svg width=\"120\">", "<svg width=\"a\" height=\"b\">", "<svg viewBox=\"0 0 300\">",
        "<svg width=\"-1\" height=\"2\">", "<svg width=\"nan\" height=\"inf\">", "<svg viewBox=\"0 0 nan inf\">",
        "<svg width=\"1e9\" height=\"1e9\">", "<svg width=120 height=40>", "<svg width=\"٣\" height=\"٣\">",
        "<svg viewBox=\"0 0 1e400 1\">",
    ])
    func knowsNoneWhereTheDrawingDoesNotSay(_ text: String) {
        #expect(drawingSize(Array(text.utf8)) == nil)
    }

    @Test func readsTheLargestSizeOfAnAVIF() {
        let head: [UInt8] = [0, 0, 0, 28] + Array("ftypavif".utf8)
        func size(_ width: UInt8, _ height: UInt8) -> [UInt8] {
            [0, 0, 0, 20] + Array("ispe".utf8) + [0, 0, 0, 0, 0, 0, 0, width, 0, 0, 0, height]
        }
        #expect(pictureSize(head + size(8, 6) + size(80, 60)) == MediaFile.Dimensions(width: 80, height: 60))
        #expect(pictureSize(head + size(8, 6).dropLast(5)) == nil)
        #expect(pictureSize(head) == nil)
    }
}
