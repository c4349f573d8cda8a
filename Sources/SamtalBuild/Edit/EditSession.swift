import SamtalContent
package import SamtalModel
import SamtalSite

/// The content as it is on the disk, to be changed by what an editor asks for.
package struct EditSession: Sendable {
    let content: EditableContent
    /// On the site's clock.
    package let today: Day
    /// What was wrong before anything was changed.
    package let faults: [Diagnostic]
    private let folder: ContentFolder
    private let request: BuildRequest
    private let parts: ReadParts
    private let addresses: Addresses

    package var municipality: Municipality { content.municipality }

    package func dialogue(_ name: String) -> Dialogue? { content.dialogue(name) }

    fileprivate init(
        content: EditableContent,
        today: Day,
        faults: [Diagnostic],
        folder: ContentFolder,
        request: BuildRequest,
        parts: ReadParts,
        vocabulary: Vocabulary
    ) {
        self.content = content
        self.today = today
        self.faults = faults
        self.folder = folder
        self.request = request
        self.parts = parts
        addresses = Addresses(
            vocabulary: vocabulary,
            defaultLanguage: content.municipality.settings.defaultLanguage
        )
    }

    /// What the files become, and what is then to be said of them; nothing is written.
    ///
    /// - Throws: `EditRefusal` or `DiskError` where it can't be done.
    package func plan(_ asked: EditRequest) async throws -> EditPlan {
        try await plan(
            content.edits(for: asked, on: today) { slug, edition, isDialogue in
                (isDialogue ? addresses.dialogue(slug, edition) : addresses.page(slug, edition)).path
            }
        )
    }

    /// The same for edits that are already known.
    package func plan(_ edits: ContentEdits) async throws -> EditPlan {
        var edited = EditedContent()
        for (file, own) in Dictionary(grouping: edits.edits, by: \.file).sorted(by: { precedesInBytes($0.key, $1.key) })
        {
            guard let path = folder.path(of: file), let bytes = folder.text(path) else { continue }
            edited.set(path, own.made(in: bytes))
        }
        for (file, text) in edits.newFiles {
            guard let path = folder.path(of: file) else { continue }
            edited.set(path, Array(text.utf8))
        }
        for (from, to) in edits.renamed {
            guard let old = folder.path(of: from), let new = folder.path(of: to) else { continue }
            let bytes = edited.bytes(of: old) ?? folder.text(old)
            edited.set(old, nil)
            edited.set(new, bytes)
        }
        var trial = request
        trial.includesDrafts = true
        let checked = try await prepareSite(trial, edited: edited, with: parts)
        let names = Dictionary(edits.renamed.map { ($0.from, $0.to) }) { first, _ in first }
        return EditPlan(
            folder: folder.name,
            changes: edited.files.map { .init(path: $0.path, before: folder.text($0.path), after: $0.bytes) },
            faults: checked.diagnostics.besides(faults, renamed: names),
            left: edits.left
        )
    }
}

/// What is to be written, and what is to be said of it.
package struct EditPlan: Sendable {
    /// The content folder, as the author knows it.
    package let folder: String
    package let changes: [Change]
    /// What is wrong with the changes made that was not wrong before.
    package let faults: [Diagnostic]
    package let left: [Message]

    package struct Change: Sendable {
        /// Below the content folder.
        package let path: String
        /// Nil for a file that is new.
        package let before: [UInt8]?
        /// Nil for a file that goes.
        package let after: [UInt8]?
    }
}

/// Reads the content to change it.
///
/// - Throws: `DiskError` where a folder or file that is needed can't be used. The value is nil where the settings or the
///   registers can't be made out.
package func beginEditing(_ request: BuildRequest) async throws -> Outcome<EditSession?> {
    var trial = request
    trial.includesDrafts = true
    let found = try await prepareSite(trial, with: ReadParts())
    let folder = try readContentFolder(request.content)
    guard let parts = found.parts, let words = parts.vocabulary?.value,
        let content = await readEditable(in: folder, using: words, zones: { readZone($0) }, before: parts.content)
            .value
    else { return Outcome(nil, found.diagnostics) }
    let zone = content.municipality.settings.timeZone ?? .utc
    return Outcome(
        EditSession(
            content: content,
            today: zone.local(request.now.moment(in: zone)).day,
            faults: found.diagnostics,
            folder: folder,
            request: request,
            parts: parts,
            vocabulary: words
        ),
        found.diagnostics
    )
}
