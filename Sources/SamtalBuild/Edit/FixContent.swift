import SamtalContent
import SamtalModel

/// What becomes of the content when all is written that diagnostics offer as their one certain way out.
///
/// A fix is kept only where what it is for is then gone, and no other error has come. Nothing is written.
/// - Throws: `DiskError` where a folder or file that is needed can't be used.
package func planFixes(_ request: BuildRequest, with parts: ReadParts = ReadParts()) async throws -> EditPlan {
    let folder = try readContentFolder(request.content)
    var trial = request
    trial.includesDrafts = true
    // What is lost of what was published shows only when a file has no errors of its own: no fix has done that.
    trial.isCompared = false
    let first = try await prepareSite(trial, with: parts)
    var fixing = Fixing(request: trial, parts: first.parts, folder: folder, found: first.diagnostics)
    try await fixing.decodeFiles()
    // One mistake may hide another, and a line have several.
    for _ in 0..<20 {
        let before = fixing.edited
        try await fixing.fix()
        if fixing.edited.hasSameFiles(as: before) { break }
    }
    let changes = fixing.edited.files.map { file in
        EditPlan.Change(path: file.path, before: folder.text(file.path), after: file.bytes)
    }
    return EditPlan(folder: folder.name, changes: changes, faults: [], left: [])
}

private struct Fixing {
    let request: BuildRequest
    let parts: ReadParts?
    let folder: ContentFolder
    /// What is wrong with the content as edited.
    private(set) var found: [Diagnostic]
    private(set) var edited = EditedContent()
    /// Those whose fix led to nothing good.
    private var refused: Set<Diagnostic> = []

    init(request: BuildRequest, parts: ReadParts?, folder: ContentFolder, found: [Diagnostic]) {
        self.request = request
        self.parts = parts
        self.folder = folder
        self.found = found
    }

    /// Files that surely are saved as Windows-1252 or UTF-16, as UTF-8: what is wrong in them is known only then.
    mutating func decodeFiles() async throws {
        for entry in folder.entries {
            guard case .file(let bytes) = entry.kind, entry.path.ends(with: ".md") || entry.path.ends(with: ".yml"),
                let text = utf16Text(bytes) ?? windowsText(bytes)
            else { continue }
            edited.set(entry.path, Array(text.utf8))
        }
        if !edited.isEmpty { found = try await prepareSite(request, edited: edited, with: parts).diagnostics }
    }

    mutating func fix() async throws {
        var lines: Set<Place> = []
        let wanted = found.filter { diagnostic in
            // Of two on one line the second is found again when the first is written.
            let own = Set(diagnostic.fix.map { Place(file: $0.place.file, line: $0.place.line) })
            guard !own.isEmpty, !refused.contains(diagnostic), lines.isDisjoint(with: own) else { return false }
            lines.formUnion(own)
            return true
        }
        try await tryFixes(of: wanted[...])
    }

    /// All at once where that goes well, else each half by itself.
    private mutating func tryFixes(of wanted: ArraySlice<Diagnostic>) async throws {
        guard let first = wanted.first else { return }
        let attempt = edited(fixing: wanted)
        let then =
            attempt.hasSameFiles(as: edited)
            ? found : try await prepareSite(request, edited: attempt, with: parts).diagnostics
        if !attempt.hasSameFiles(as: edited), isBetter(then, without: wanted) {
            (edited, found) = (attempt, then)
        } else if wanted.count == 1 {
            refused.insert(first)
        } else {
            let middle = wanted.startIndex + wanted.count / 2
            try await tryFixes(of: wanted[..<middle])
            try await tryFixes(of: wanted[middle...].filter { found.contains($0) }[...])
        }
    }

    private func isBetter(_ then: [Diagnostic], without fixed: ArraySlice<Diagnostic>) -> Bool {
        let (before, after) = (found.countedByKind(), then.countedByKind())
        return !then.besides(found).contains { $0.severity == .error }
            && Array(fixed).countedByKind().keys.allSatisfy { after[$0, default: 0] < before[$0, default: 0] }
    }

    private func edited(fixing wanted: ArraySlice<Diagnostic>) -> EditedContent {
        var attempt = edited
        let fixes = Dictionary(grouping: wanted.flatMap(\.fix), by: \.place.file)
        for (file, own) in fixes.sorted(by: { precedesInBytes($0.key, $1.key) }) {
            guard let path = folder.path(of: file), let bytes = edited.bytes(of: path) ?? folder.text(path) else {
                continue
            }
            let lines = lines(of: bytes)
            let edits = own.compactMap { fix -> TextEdit? in
                guard lines.indices.contains(fix.place.line - 1) else { return nil }
                return fix.made(in: lines[fix.place.line - 1]).map {
                    TextEdit(file: file, line: fix.place.line, with: $0)
                }
            }
            attempt.set(path, edits.made(in: bytes))
        }
        return attempt
    }

    /// As the author's program shows them, without a byte order mark and what ends them.
    private func lines(of bytes: [UInt8]) -> [String] {
        var text = String(decoding: bytes, as: UTF8.self)
        if let rest = text.after("\u{FEFF}") { text = String(rest) }
        return text.writing("\r\n", as: "\n").writing("\r", as: "\n").parts(at: "\n").map(String.init)
    }
}
