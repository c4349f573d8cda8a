import SamtalModel

extension EditableContent {
    /// A line last in a list of organisation.yml, indented as those before it.
    func edits(adding new: NewRegister) throws(EditRefusal) -> [TextEdit] {
        let organisation = municipality.organisation
        let taken =
            switch new.list {
            case "units": organisation.units.entries.map(\.id)
            case "areas": organisation.areas.entries.map(\.id)
            default: organisation.groups.entries.map(\.id)
            }
        if let id = new.id, !isSlug(id) || taken.contains(id) { throw unusable(id, free: slugified(id), taken) }
        let id = new.id ?? freeId(like: slugified(new.name), besides: Set(taken))
        let kind = new.kind.map { "kind: \($0), " } ?? ""
        let item = "- { id: \(id), \(kind)\(siteLanguage.code): \(quoted(new.name)) }"
        guard let key = line(ofKey: new.list) else {
            return [.inserting(["\(new.list):", "  \(item)"], before: registers.lines.count + 1, in: registers.file)]
        }
        let rest = registers.line(key).halves(at: ":")?.after ?? ""
        guard rest.unicodeScalars.allSatisfy(\.isSpace) || rest.droppingLeading(\.isSpace).begins(with: "#") else {
            throw EditRefusal(
                sv: "Listan \(new.list) i organisation.yml står på en enda rad. Dela den på flera rader först.",
                en: "The list \(new.list) in organisation.yml stands on one line. Part it into several lines first."
            )
        }
        let items = (key + 1..<registers.lines.count + 1).prefix { belongsToList($0) }
        let last = items.last { !isBlankOrComment($0) } ?? key
        let indent = items.first { registers.line($0).droppingLeading(\.isSpace).begins(with: "-") }
            .map { String(registers.line($0).leading(\.isSpace)) }
        return [.inserting(["\(indent ?? "  ")\(item)"], before: last + 1, in: registers.file)]
    }

    private func line(ofKey key: String) -> Int? {
        (1..<registers.lines.count + 1).first { registers.line($0).begins(with: "\(key):") }
    }

    private func belongsToList(_ line: Int) -> Bool {
        registers.line(line).unicodeScalars.first.map { $0.isSpace || "-#".holds($0) } ?? true
    }

    private func isBlankOrComment(_ line: Int) -> Bool {
        let text = registers.line(line).droppingLeading(\.isSpace)
        return text.isEmpty || text.begins(with: "#")
    }

    private func unusable(_ id: String, free: String, _ taken: [String]) -> EditRefusal {
        let offered = freeId(like: free, besides: Set(taken))
        return EditRefusal(
            sv: "\"\(shortened(id))\" kan inte vara ett nytt id. Skriv till exempel --id \(offered).",
            en: "\"\(shortened(id))\" can't be a new id. Write for example --id \(offered)."
        )
    }
}

/// A name as YAML takes it, between quotation marks where it holds what YAML would read otherwise.
func quoted(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { $0.isLetter || $0.isDigit || " -–".holds($0) }
    let first = name.unicodeScalars.first
    guard !isPlain || first.map({ !$0.isLetter }) ?? true else { return name }
    return "\"\(name.writing("\\", as: "\\\\").writing("\"", as: "\\\""))\""
}
