import SamtalModel
import SamtalSite

extension Manifest {
    /// The bytes of `manifest.json`: one file, address or occasion a line, so that a comparison is easy to read.
    package var json: [UInt8] {
        JSON.object(withoutNil: [
            ("samtal-manifest", .number(Manifest.version)),
            ("files", .list(files.map(JSON.text))),
            ("permanent", .list(permanent.map { .text($0.path) })),
            ("dialogues", .list(dialogues.map(\.json))),
            ("occasions", .list(occasions.map(\.json))),
            ("kept", kept.isEmpty ? nil : .list(kept.map(\.json))),
        ]).lines
    }

    /// Raised when an older program could misread the file.
    static let version = 1
}

extension RememberedDialogue {
    fileprivate var json: JSON { .object([("slug", .text(slug)), ("id", .text(id))]) }
}

extension KeptAsset {
    fileprivate var json: JSON { .object([("file", .text(file)), ("since", .text(since.iso))]) }
}

extension RememberedOccasion {
    fileprivate var json: JSON {
        .object(withoutNil: [
            ("id", .text(fact.id)), ("start", .text(fact.start)), ("end", .text(fact.end)),
            ("location", .text(fact.location)), ("changes", .number(changes)), ("dialogue", .text(dialogue)),
            ("session", session.map(JSON.number)),
        ])
    }
}
