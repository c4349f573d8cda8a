import Foundation
import Glibc
import SamtalBuild
import SamtalContent
import SamtalModel
import TestSupport
import Testing

/// Whatever lies in the content folder is named as what it is; nothing is followed, and nothing hangs.
@Suite struct ReadContentFolderTests {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.makeFolder("content")
    }

    private func kinds() throws -> [String: String] {
        let entries = try readContentFolder(folder.path("content")).entries
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.path, describe($0.kind)) })
    }

    private func describe(_ kind: ContentFolder.Kind) -> String {
        switch kind {
        case .file(let bytes): "file \(String(decoding: bytes, as: UTF8.self))"
        case .large(let size, let head): "large \(size) \(head.count)"
        case .picture(let picture, let head): "picture \(picture.size) \(head.count)"
        case .folder: "folder"
        case .symbolicLink: "link"
        case .special: "special"
        case .unreadable(let reason): "unreadable: \(reason.swedish), \(reason.english)"
        }
    }

    @Test func readsFilesInByteOrderOfTheirPaths() throws {
        for name in ["dialogues/ö.md", "dialogues/z.md", "dialogues/Z.md", "dialogues-2.md", "dialogues/a/b.md"] {
            try folder.write("x", to: "content/\(name)")
        }
        let paths = try readContentFolder(folder.path("content")).entries.map(\.path)
        #expect(
            paths == [
                "dialogues", "dialogues-2.md", "dialogues/Z.md", "dialogues/a", "dialogues/a/b.md", "dialogues/z.md",
                "dialogues/ö.md",
            ]
        )
    }

    @Test func skipsNamesThatBeginWithADotOrALowLine() throws {
        for name in [".git/HEAD", "_mallar/dialog.md", "dialogues/_utkast.md", "dialogues/.torget.md.swp"] {
            try folder.write("x", to: "content/\(name)")
        }
        #expect(try kinds() == ["dialogues": "folder"])
    }

    @Test func skipsWhatEditorsAndFileManagersLeaveBehind() throws {
        for name in [
            "media/~$x.docx", "dialogues/torget.md~", "dialogues/torget.md.bak", "site.yml.BAK", "Thumbs.db",
            "media/THUMBS.DB", "media/bilder/desktop.ini", "Desktop.ini",
        ] {
            try folder.write("x", to: "content/\(name)")
        }
        try folder.write("x", to: "content/media/x~2.txt")
        #expect(try kinds().keys.sorted() == ["dialogues", "media", "media/bilder", "media/x~2.txt"])
    }

    @Test func namesLinksPipesAndFoldersForWhatTheyAre() throws {
        try folder.write("hemligt", to: "annat/fil.md")
        try folder.link("content/fil.md", to: folder.path("annat/fil.md"))
        try folder.link("content/dialogues", to: folder.path("annat"))
        try folder.link("content/trasig.md", to: "finns-inte")
        #expect(mkfifo(folder.path("content/ror.md"), 0o600) == 0)
        try folder.makeFolder("content/mapp.md")
        #expect(
            try kinds() == [
                "fil.md": "link", "dialogues": "link", "trasig.md": "link", "ror.md": "special", "mapp.md": "folder",
            ]
        )
    }

    @Test func neverHangsOnAPipeWhereAFolderIsExpected() throws {
        #expect(mkfifo(folder.path("content/dialogues"), 0o600) == 0)
        #expect(try kinds() == ["dialogues": "special"])
    }

    @Test func marksNamesThatAreNotUTF8() throws {
        let name = Array("\(folder.path("content"))/".utf8) + [0xE5] + Array(".md".utf8) + [0]
        let file = name.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
        }
        #expect(file >= 0)
        close(file)
        #expect(try kinds() == ["\u{FFFD}.md": "unreadable: namnet är inte skrivet i UTF-8, the name is not UTF-8"])
    }

    @Test(arguments: [(1 << 20, "file"), ((1 << 20) + 1, "large \((1 << 20) + 1) 65536")])
    func readsTextsOfAtMostOneMebibyteWhole(_ size: Int, _ expected: String) throws {
        try folder.write(String(repeating: "a", count: size), to: "content/stor.md")
        #expect(try kinds()["stor.md"]?.hasPrefix(expected) == true)
    }

    @Test(arguments: [("bild.png", 65_536), ("bild.svg", 100_000)])
    func readsTheBeginningOfMedia(_ name: String, _ head: Int) throws {
        try folder.write(String(repeating: "a", count: 100_000), to: "content/media/\(name)")
        #expect(try kinds()["media/\(name)"] == "large 100000 \(head)")
    }

    @Test func stopsAtFoldersThatAreFarTooDeep() throws {
        try folder.makeFolder("content/" + Array(repeating: "a", count: 100).joined(separator: "/"))
        let last = "unreadable: namnet är för långt, the name is too long"
        #expect(try kinds().values.sorted() == Array(repeating: "folder", count: 16) + [last])
    }

    @Test func saysWhatToDoWhereThereIsNoContent() throws {
        let error = #expect(throws: DiskError.self) { try readContentFolder(folder.path("finns-inte")) }
        #expect(try #require(error).message.swedish.contains("--content MAPP"))
    }

    @Test(arguments: [
        "../../etc/passwd", "/etc/passwd", "", "Europe/../Europe/Stockholm", "Europe/Ingenstans", "a\u{0}b",
    ])
    func refusesZonesThatAreNoNames(_ name: String) {
        #expect(readZone(name) == nil)
    }

    @Test func readsAZone() throws {
        let zone = try #require(readZone("Europe/Stockholm"))
        #expect(zone.local(Moment(seconds: 1_795_431_600)).iso == "2026-11-23T12:00")
    }
}
