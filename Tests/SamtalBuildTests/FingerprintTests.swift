@testable import SamtalBuild
import SamtalModel
import SamtalSite
import Testing

@Suite struct FingerprintTests {
    private func names(_ files: [(String, String)]) -> [String: String] {
        let assets = fingerprint(files.map { ProgramFile(name: $0, path: $0, bytes: Array($1.utf8)) })
        return Dictionary(uniqueKeysWithValues: assets.map { ($0.name, $0.file.address.path) })
    }

    @Test func putsTheFirstOfTheDigestBeforeTheEnding() {
        // SHA-256 of "abc", FIPS 180-2 appendix B.1: ba7816bf…
        #expect(names([("assets/style.css", "abc")]) == ["style.css": "/assets/style-ba7816bf.css"])
        #expect(names([("assets/LICENSE", "abc")]) == ["LICENSE": "/assets/LICENSE-ba7816bf"])
        #expect(names([("assets/font.v2/LICENSE", "abc")]) == ["font.v2/LICENSE": "/assets/font.v2/LICENSE-ba7816bf"])
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
            text == #"a{src:url(font-ba7816bf.woff2)} b{src:url("font-ba7816bf.woff2")} c{src:url('x.png')}"#
        )
    }
}
