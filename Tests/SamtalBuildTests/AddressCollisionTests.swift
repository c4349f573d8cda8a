@testable import SamtalBuild
import SamtalModel
import SamtalSite
import Testing

@Suite struct AddressCollisionTests {
    private func faults(files: [String], media: [String] = [], assets: [String] = []) -> [String] {
        func planned(_ path: String) -> PlannedFile { PlannedFile(address: Address(path), isPermanent: false) { [] } }
        return addressCollisions(
            of: files.map(planned),
            assets: assets.map(planned),
            media: media.map { MediaFile(path: $0, size: 0, dimensions: nil) },
            contentFolder: "content"
        )
        .map { "\($0.place.file): \($0.message.english)" }
    }

    @Test func acceptsFilesThatLieApart() {
        #expect(faults(files: ["/", "/moten/"], media: ["torget.png"], assets: ["/assets/style-1a2b3c4d.css"]).isEmpty)
    }

    @Test func missesNoFileThatAPageOrTheManifestTakesTheNameOf() {
        let words = "Two files want the address"
        #expect(faults(files: ["/media/"], media: ["index.html"]).first?.contains(words) == true)
        #expect(faults(files: ["/manifest.json"]).first?.contains(words) == true)
    }

    @Test func refusesAFileWhereAnotherNeedsAFolder() {
        #expect(
            faults(files: ["/torget", "/torget/"]) == [
                "content: Two files want the address \"/torget\": a part of the site itself and a part of the site "
                    + "itself. Give one of them another name."
            ]
        )
    }

    @Test func namesBothFiles() {
        let place = Place(file: "content/dialogues/torget.md", line: 7, column: 10)
        let page = PlannedFile(address: Address("/media/torget.png/"), isPermanent: true, owner: .file(place)) { _ in }
        let faults = addressCollisions(
            of: [page],
            assets: [],
            media: [MediaFile(path: "torget.png", size: 0, dimensions: nil)],
            contentFolder: "content"
        )
        #expect(faults.map(\.place) == [place])
        #expect(
            faults.map(\.message.english) == [
                "Two files want the address \"/media/torget.png\": content/media/torget.png and "
                    + "content/dialogues/torget.md. Give one of them another name."
            ]
        )
    }

    @Test func refusesNamesThatNoFolderTakes() {
        #expect(faults(files: [], media: [String(repeating: "å", count: 200) + ".png"]).count == 1)
    }
}
