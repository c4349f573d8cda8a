import SamtalContent
import SamtalModel

/// A file that does not exist yet, as an editor answers for it.
package struct NewFile: Sendable {
    /// The template's name: `dialogue`, `detaljplan`, `proposal` or `page`.
    package let kind: String
    package let title: String
    package var summary: String?
    /// Nil is made of the title.
    package var slug: String?
    /// An id of organisation.yml; nil is the first that fits.
    package var unit: String?
    package var area: String?
    package var registryNumber: String?

    package init(kind: String, title: String) {
        self.kind = kind
        self.title = title
    }
}

extension EditSession {
    /// What becomes of the content with a new file in it.
    ///
    /// - Throws: `EditRefusal` where the name is taken, `DiskError` where the template can't be read.
    package func plan(_ new: NewFile, search: ShareSearch) async throws -> EditPlan {
        let language = municipality.settings.defaultLanguage
        let words = content.templateWords(["sv", "en"])
        let name = "templates/new"
        guard let folder = search.find(name) else { throw missing(name, option: nil) }
        let file = "\(words.language.code)/\(new.kind).md"
        guard let template = try readFiles(below: folder).first(where: { $0.name == file }) else {
            throw missing("\(name)/\(file)", option: nil)
        }
        let filled = FileTemplate(
            text: String(decoding: template.bytes, as: UTF8.self),
            values: values(for: new),
            guesses: guesses(language),
            today: today,
            words: words
        )
        .filled()
        let path = try content.newFile(slug: new.slug, title: new.title, isPage: new.kind == "page")
        var edits = ContentEdits()
        edits.newFiles = [(path, filled.text)]
        let lines = filled.text.parts(at: "\n")
        edits.left = filled.examples.map { number in
            let line = lines[number - 1]
            return Message(sv: "\(path):\(number): \(line)", en: "\(path):\(number): \(line)")
        }
        return try await plan(edits)
    }

    private func values(for new: NewFile) -> [String: String] {
        let contact = municipality.settings.contact
        return filled([
            ("title", new.title), ("summary", new.summary), ("registry", new.registryNumber), ("unit", new.unit),
            ("area", new.area), ("email", contact.eMail), ("letter", contact.letter),
        ])
    }

    /// What most likely is meant, from the registers in the file's order.
    private func guesses(_ language: Language) -> [String: String] {
        let organisation = municipality.organisation
        func first(_ register: Register, _ isWanted: (Register.Entry) -> Bool) -> Register.Entry? {
            let current = register.entries.filter { $0.until == nil }
            return current.first(where: isWanted) ?? current.first
        }
        func name(_ entry: Register.Entry) -> String {
            entry.names.first { $0.language == language }?.name ?? entry.id
        }
        let channels = organisation.channels.entries.filter { $0.isDigital == false }.prefix(2)
        return filled([
            ("unit", first(organisation.units) { $0.unitKind == .sector }?.id),
            ("body", first(organisation.units) { $0.unitKind == .body }?.id),
            ("area", first(organisation.areas) { $0.coversAll }?.id), ("topic", organisation.topics.entries.first?.id),
            ("group", first(organisation.groups) { !$0.coversAll && !$0.isEmployees }.map(name)),
            ("channels", channels.isEmpty ? nil : channels.map(name).joined(separator: ", ")),
        ])
    }

    private func filled(_ values: [(String, String?)]) -> [String: String] {
        values.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
}
