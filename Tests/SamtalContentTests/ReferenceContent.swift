import Foundation
import SamtalModel
import TestSupport

@testable import SamtalContent

/// The languages of the checkout.
let vocabulary: Vocabulary = {
    let files = ["sv", "en"].map { ("languages/\($0).yml", bytes(of: "languages/\($0).yml")) }
    guard let vocabulary = readVocabulary(files).value else {
        preconditionFailure("The checkout's languages can be read.")
    }
    return vocabulary
}()

/// The errors in files beside the settings, registers and picture of `Tests/Invalid/_base`, each of which may be another.
func referenceFaults(_ files: [(path: String, text: String)]) async -> [String] {
    await referenceDiagnostics(files).filter { $0.severity == .error }.map {
        "\($0.place.file):\($0.place.line): \($0.message.swedish)"
    }
}

func referenceDiagnostics(_ files: [(path: String, text: String)]) async -> [Diagnostic] {
    await referenceMunicipality(files).diagnostics
}

func referenceMunicipality(_ files: [(path: String, text: String)]) async -> Outcome<Municipality?> {
    let own = files.map { ContentFolder.Entry(path: $0.path, kind: .file(Array($0.text.utf8))) }
    let names = Set(files.map(\.path))
    let base = ["site.yml", "organisation.yml", "media/torget.png"].filter { !names.contains($0) }.map {
        ContentFolder.Entry(path: $0, kind: .file(bytes(of: "Tests/Invalid/_base/content/\($0)")))
    }
    let folder = ContentFolder(name: "content", entries: own + base)
    return await readMunicipality(in: folder, using: vocabulary, zones: { _ in .utc })
}

func bytes(of name: String) -> [UInt8] { Array(FileManager.default.contents(atPath: Checkout.path(name)) ?? Data()) }
