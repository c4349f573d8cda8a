import SamtalModel
import SamtalSite

extension Manifest {
    /// The bytes of `manifest.json`: one file, address or occasion a line, so that a comparison is easy to read.
    package var json: [UInt8] {
        JSON.object(withoutNil: [
            ("samtal-manifest", .number(Manifest.version)),
            ("files", .list(files.map(JSON.text))),
            ("permanent", .list(permanent.map { .text($0.path) })),
            ("identity", identity.map(JSON.text)),
            ("dialogues", .list(dialogues.map(\.json))),
            ("occasions", .list(occasions.map(\.json))),
            ("kept", kept.isEmpty ? nil : .list(kept.map(\.json))),
        ]).lines
    }

    /// Raised when an older program could misread the file.
    static let version = 1
}

extension RememberedDialogue {
    /// What it has told stands under the day on which it was first published, so that each day is written once.
    fileprivate var json: JSON {
        let days = Dictionary(grouping: told.keys) { told[$0] ?? Day(number: 0) }.sorted { $0.key < $1.key }
        let lists = days.map { (name: $0.iso, value: JSON.list(String.inByteOrder($1).map(JSON.text))) }
        return .object(withoutNil: [
            ("slug", .text(slug)), ("id", .text(id)), ("told", lists.isEmpty ? nil : .object(lists)),
        ])
    }
}

extension KeptAsset {
    fileprivate var json: JSON { .object([("file", .text(file)), ("since", .text(since.iso))]) }
}

extension RememberedOccasion {
    fileprivate var json: JSON {
        .object(withoutNil: [
            ("id", .text(fact.id)), ("start", .text(fact.start)), ("end", .text(fact.end)),
            ("location", .text(fact.location)), ("changes", .number(changes)), ("dialogue", .text(dialogue)),
            ("session", session.map(JSON.number)), ("since", since.map { .text($0.iso) }), ("before", before?.json),
        ])
    }
}

extension RememberedOccasion.Said {
    fileprivate var json: JSON {
        .object([
            ("start", .text(fact.start)), ("end", .text(fact.end)), ("location", .text(fact.location)),
            ("changes", .number(changes)),
        ])
    }
}
