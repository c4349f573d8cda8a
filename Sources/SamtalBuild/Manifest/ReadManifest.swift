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
    let bytes = try withDescriptor(at: folder, name) { file in
        guard case .file(let size) = DiskItem.open(file), size <= largestManifest else { throw notOurs(path) }
        guard let bytes = readBytes(file, upTo: size) else { throw DiskError(.reading, path, code: errno) }
        return bytes
    }
    guard let bytes else {
        guard errno == ENOENT || errno == ENOTDIR else { throw DiskError(.reading, path, code: errno) }
        return nil
    }
    let data = Data(bytes)
    guard let stored = try? JSONDecoder().decode(StoredManifest.self, from: data),
        stored.version == Manifest.version, let manifest = stored.manifest
    else {
        let version = try? JSONDecoder().decode(StoredVersion.self, from: data).version
        throw version.map { $0 > Manifest.version } ?? false ? newer(path) : notOurs(path)
    }
    if let foreign = manifest.files.first(where: { SitePath($0) == nil }) { throw outside(foreign, path) }
    if let foreign = manifest.permanent.first(where: { SitePath(of: $0) == nil }) { throw outside(foreign.path, path) }
    return manifest
}

/// In bytes; a million addresses fit.
private let largestManifest = 256 << 20

/// What a manifest of any version has.
private struct StoredVersion: Decodable {
    let version: Int

    enum CodingKeys: String, CodingKey { case version = "samtal-manifest" }
}

/// What is optional was not yet written by the first programs of this version.
private struct StoredManifest: Decodable {
    let version: Int
    let files: [String]
    let permanent: [String]
    let identity: String?
    let dialogues: [Dialogue]?
    let occasions: [Occasion]
    let kept: [Kept]?

    struct Dialogue: Decodable {
        let slug: String
        let id: String
        let told: [String: [String]]?
    }

    struct Occasion: Decodable {
        let id: String
        let start: String
        let end: String
        let location: String
        let changes: Int
        let dialogue: String?
        let session: Int?
        let since: String?
        let before: Before?
    }

    struct Before: Decodable {
        let start: String
        let end: String
        let location: String
        let changes: Int
    }

    struct Kept: Decodable {
        let file: String
        let since: String
    }

    enum CodingKeys: String, CodingKey {
        case version = "samtal-manifest"
        case files, permanent, identity, dialogues, occasions, kept
    }

    /// Nil where a day is none.
    var manifest: Manifest? {
        let kept = (self.kept ?? []).compactMap { asset in
            Day(iso: asset.since).map { KeptAsset(file: asset.file, since: $0) }
        }
        let dialogues = (self.dialogues ?? []).compactMap(\.remembered)
        let occasions = self.occasions.compactMap(\.remembered)
        guard kept.count == self.kept?.count ?? 0, dialogues.count == self.dialogues?.count ?? 0,
            occasions.count == self.occasions.count
        else { return nil }
        return Manifest(
            files: files,
            permanent: permanent.map(Address.init),
            identity: identity,
            dialogues: dialogues,
            occasions: occasions,
            kept: kept
        )
    }
}

extension StoredManifest.Dialogue {
    fileprivate var remembered: RememberedDialogue? {
        var days: [String: Day] = [:]
        for (first, ids) in told ?? [:] {
            guard let first = Day(iso: first) else { return nil }
            for id in ids { days[id] = first }
        }
        return RememberedDialogue(slug: slug, id: id, told: days)
    }
}

extension StoredManifest.Occasion {
    fileprivate var remembered: RememberedOccasion? {
        let day = since.flatMap { Day(iso: $0) }
        guard (day == nil) == (since == nil) else { return nil }
        return RememberedOccasion(
            fact: OccasionFact(id: id, start: start, end: end, location: location),
            changes: changes,
            dialogue: dialogue ?? "",
            session: session,
            since: day,
            before: before.map { before in
                let fact = OccasionFact(id: id, start: before.start, end: before.end, location: before.location)
                return RememberedOccasion.Said(fact: fact, changes: before.changes)
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

private func newer(_ path: String) -> DiskError {
    DiskError(
        sv:
            "\(path) är skriven av en nyare version av Samtal än den här. Bygg med den, eller med en som är ännu nyare.",
        en: "\(path) was written by a newer version of Samtal than this one. Build with that, or with one still newer."
    )
}

private func outside(_ file: String, _ path: String) -> DiskError {
    DiskError(
        sv: """
            \(path) nämner "\(file)", som inte kan ligga på webbplatsen. Någon annan än Samtal har ändrat där. \
            Ingenting har skrivits eller tagits bort.
            """,
        en: """
            \(path) names "\(file)", which can't be on the site. Someone other than Samtal has changed it. \
            Nothing has been written or deleted.
            """
    )
}
