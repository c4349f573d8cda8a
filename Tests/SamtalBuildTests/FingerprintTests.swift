@testable import SamtalBuild
import SamtalModel
import SamtalSite
import Testing

@Suite struct FingerprintTests {
    private func names(_ files: [(String, String)]) -> [String: String] {
        let assets = fingerprint(files.map { ProgramFile(name: $0, path: $0, bytes: Array($1.utf8)) })
        return Dictionary(uniqueKeysWithValues: assets.map { ($0.name, $0.file.address.path) })
    }

    // The authors' own test vectors.
    @Test(arguments: [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)])
    func hashesAsFNVDoes(_ text: String, _ hash: UInt64) {
        #expect(fowlerNollVo(Array(text.utf8)) == hash)
    }

    @Test func putsTheHashBeforeTheEnding() {
        #expect(names([("assets/style.css", "abc")]) == ["style.css": "/assets/style-e25ef552.css"])
        #expect(names([("assets/LICENSE", "abc")]) == ["LICENSE": "/assets/LICENSE-e25ef552"])
        #expect(names([("assets/font.v2/LICENSE", "abc")]) == ["font.v2/LICENSE": "/assets/font.v2/LICENSE-e25ef552"])
    }

    @Test func leavesTemplatesAlone() {
        #expect(names([("templates/page.mustache", "abc")]).isEmpty)
    }

    @Test func pointsStyleSheetsAtTheNewNames() {
        let sheet = #"a{src:url(font.woff2)} b{src:url("font.woff2")} c{src:url('x.png')}"#
        let files = [("assets/font.woff2", "abc"), ("assets/style.css", sheet)]
        let assets = fingerprint(files.map { ProgramFile(name: $0, path: $0, bytes: Array($1.utf8)) })
        let text = assets.first { $0.name == "style.css" }.map { String(decoding: $0.file.render(), as: UTF8.self) }
        #expect(
            text == #"a{src:url(font-e25ef552.woff2)} b{src:url("font-e25ef552.woff2")} c{src:url('x.png')}"#
        )
    }
}
