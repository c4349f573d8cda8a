import FoundationEssentials
import Glibc
import SamtalModel
import SamtalSite

/// Reads a manifest that an earlier build left, or nil where there is none.
///
/// - Throws: `DiskError` where the file can't be read, was not written by Samtal, or names a file outside of the folder.
package func readManifest(at path: String) throws -> Manifest? {
    try readManifest(named: path, in: AT_FDCWD, path: path)
}

func readManifest(in output: OutputFolder) throws -> Manifest? {
    try readManifest(named: Manifest.fileName, in: output.descriptor, path: "\(output.path)/\(Manifest.fileName)")
}

private func readManifest(named name: String, in folder: Descriptor, path: String) throws -> Manifest? {
    let bytes = withDescriptor(at: folder, name) { file -> [UInt8]? in
        guard case .file(let size) = DiskItem.open(file), size <= largestManifest else { return nil }
        return readBytes(file, upTo: size)
    }
    guard let bytes else {
        guard errno == ENOENT || errno == ENOTDIR else { throw DiskError(.reading, path, code: errno) }
        return nil
    }
    guard let bytes, let stored = try? JSONDecoder().decode(StoredManifest.self, from: Data(bytes)),
        stored.version == Manifest.version
    else { throw notOurs(path) }
    let manifest = stored.manifest
    if let foreign = manifest.files.first(where: { SitePath($0) == nil }) { throw outside(foreign, path) }
    return manifest
}

/// In bytes; a million addresses fit.
private let largestManifest = 256 << 20

/// What is optional was not yet written by the first programs of this version.
private struct StoredManifest: Decodable {
    let version: Int
    let files: [String]
    let permanent: [String]
    let dialogues: [Dialogue]?
    let occasions: [Occasion]

    struct Dialogue: Decodable {
        let slug: String
        let id: String
    }

    struct Occasion: Decodable {
        let id: String
        let start: String
        let end: String
        let location: String
        let changes: Int
        let dialogue: String?
        let session: Int?
    }

    enum CodingKeys: String, CodingKey {
        case version = "samtal-manifest"
        case files, permanent, dialogues, occasions
    }

    var manifest: Manifest {
        Manifest(
            files: files,
            permanent: permanent.map(Address.init),
            dialogues: (dialogues ?? []).map { RememberedDialogue(slug: $0.slug, id: $0.id) },
            occasions: occasions.map {
                RememberedOccasion(
                    fact: OccasionFact(id: $0.id, start: $0.start, end: $0.end, location: $0.location),
                    changes: $0.changes,
                    dialogue: $0.dialogue ?? "",
                    session: $0.session
                )
            }
        )
    }
}

private func notOurs(_ path: String) -> DiskError {
    DiskError(
        sv: """
            \(path) är inte en fil som den här versionen av Samtal har skrivit. Hämta den manifest.json som följde med \
            den publicerade webbplatsen, eller bygg till en tom mapp.
            """,
        en: """
            \(path) is not a file that this version of Samtal has written. Fetch the manifest.json that came with the \
            published site, or build into an empty folder.
            """
    )
}

private func outside(_ file: String, _ path: String) -> DiskError {
    DiskError(
        sv: """
            \(path) nämner filen "\(file)", som inte kan ligga på webbplatsen. Någon annan än Samtal har ändrat där. \
            Ingenting har skrivits eller tagits bort.
            """,
        en: """
            \(path) names the file "\(file)", which can't be on the site. Someone other than Samtal has changed it. \
            Nothing has been written or deleted.
            """
    )
}
