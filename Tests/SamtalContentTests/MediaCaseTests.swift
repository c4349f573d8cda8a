import SamtalModel
import Testing

@testable import SamtalContent

/// To Windows and most Macs, names that differ in capital letters alone are one.
@Suite struct MediaCaseTests {
    @Test(arguments: [
        (["Torget.pdf", "torget.pdf"], 1), (["Bilder/a.pdf", "bilder/A.pdf"], 1),
        (["ÅÄÖ.pdf", "åäö.pdf", "Åäö.pdf"], 2),
        (["a.pdf", "b.pdf"], 0),
    ])
    func warnsOfNamesThatDifferInCaseAlone(_ names: [String], _ count: Int) {
        let entries = names.map { ContentFolder.Entry(path: "media/\($0)", kind: .large(size: 1, head: [1])) }
        let files = ContentFiles(ContentFolder(name: "content", entries: entries))
        #expect(files.diagnostics.filter { $0.severity == .warning }.count == count)
        #expect(files.media.count == names.count)
    }
}
