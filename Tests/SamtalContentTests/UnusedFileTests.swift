import SamtalModel
import Testing

@testable import SamtalContent

/// What lies where nothing is read is told where it belongs.
@Suite struct UnusedFileTests {
    private func told(_ path: String, isFolder: Bool) -> [Message] {
        let all = ["site.yml", "organisation.yml", path].map { name in
            ContentFolder.Entry(path: name, kind: isFolder && name == path ? .folder : .file(Array("a: b".utf8)))
        }
        return ContentFiles(ContentFolder(name: "content", entries: all)).diagnostics.map(\.message)
    }

    @Test(arguments: [
        (
            "torget.md", false,
            "Filen används inte. Flytta den till mappen dialogues om det är en dialog, och annars till pages"
        ),
        ("karta.pdf", false, "Filen används inte. Bilder och dokument ska ligga i mappen media: flytta den dit"),
        ("kontakt.yml", false, "Filen används inte. Flytta raderna i den till site.yml eller organisation.yml"),
        (
            "bilder", true,
            "Mappen används inte. Flytta dialogerna i den till mappen dialogues, vanliga sidor till pages, och bilder och "
                + "dokument till media"
        ),
        (
            "dialogues/2027", true,
            "Mappen används inte. Flytta filerna i den till mappen dialogues, utan någon mapp emellan"
        ),
    ])
    func isToldWhereItBelongs(_ path: String, isFolder: Bool, _ words: String) {
        #expect(told(path, isFolder: isFolder).map(\.swedish) == ["\(words), eller låt namnet börja med \"_\"."])
    }

    @Test(arguments: [("Dialoger", true, "dialogues"), ("site.yaml", false, "site.yml")])
    func isOfferedTheNameThatWasMeant(_ path: String, isFolder: Bool, _ name: String) {
        let noun = isFolder ? "folder" : "file"
        #expect(
            told(path, isFolder: isFolder).map(\.english) == [
                "The \(noun) is not used. Is it to be called \"\(name)\"?"
            ]
        )
    }

    @Test(arguments: ["media", "pages", "dialogues"]) func isNotSaidOfWhatIsUsed(_ path: String) {
        #expect(told(path, isFolder: true).isEmpty)
    }
}
