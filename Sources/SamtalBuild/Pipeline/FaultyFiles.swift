import SamtalModel

/// The content files that have errors of their own.
///
/// What became of them is not compared with what is published: a slip of the pen can look like a loss, and the way out
/// of a loss would be wrong advice.
struct FaultyFiles {
    private var dialogues: Set<String> = []
    private var pages: Set<String> = []
    /// Whether one of them is site.yml, organisation.yml or a folder, which all else hangs on.
    private(set) var hideAll = false

    init(_ diagnostics: [Diagnostic], contentFolder: String) {
        for diagnostic in diagnostics where diagnostic.severity == .error {
            if diagnostic.place.file == contentFolder { hideAll = true }
            guard let path = diagnostic.place.file.after("\(contentFolder)/") else { continue }
            let parts = path.parts(at: "/")
            if parts.count == 1 { hideAll = true }
            guard parts.count == 2, let slug = parts[1].parts(at: ".").first.map(String.init) else { continue }
            if parts[0] == "dialogues" { dialogues.insert(slug) }
            if parts[0] == "pages" { pages.insert(slug) }
        }
    }

    func holds(dialogue slug: String) -> Bool { dialogues.contains(slug) }

    func holds(page slug: String) -> Bool { pages.contains(slug) }

    /// Whether what is missing may be in one of them, under another name.
    var mayHoldMore: Bool { !dialogues.isEmpty || !pages.isEmpty }
}
