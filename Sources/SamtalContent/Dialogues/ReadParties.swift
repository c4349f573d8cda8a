import SamtalModel

extension DialogueReader {
    /// Who decides or handles something: units by id or name, or others by any name that is not nearly a unit's.
    ///
    /// It is a list where some part of it is a unit; else it is one name, whatever commas it has.
    mutating func parties(_ label: WrittenLabel?) -> Parties? {
        guard let label, !label.text.isEmpty else { return nil }
        let units = context.names.units
        if let id = units.id(label.text) { return Parties(.unit(id)) }
        if refuseSlip(label.text[...], of: label, at: label.valuePlace) { return nil }
        let own = words
        // Each name between "och" is looked at, also where none of them is known.
        let names = listParts(label.text, words: words) { name in
            units.id(name) != nil
                || name.filledParts(at: \.isSpace).allSatisfy { own.word(Particle.self, $0, among: [.and]) == nil }
        }
        let isByIds = names.contains { units.isIdAlone(String($0.name)) }
        let count = diagnostics.count
        for part in names where units.id(part.name) == nil {
            let place = label.valuePlace
            let start = Place(file: place.file, line: place.line, column: place.column + part.offset)
            if names.count > 1, refuseSlip(part.name, of: label, at: start) { continue }
            let name = String(part.name)
            if isSlug(name), isByIds || name.holds("-") { diagnostics.append(idOfNoUnit(name, at: start)) }
        }
        guard diagnostics.count == count else { return nil }
        let parts = listParts(label.text, words: words) { units.id($0) != nil }
        // A unit's id with a capital is a word of somebody else's name: "Environment, Transport and Health Committee".
        let isMixed = parts.contains { units.id($0.name) == nil }
        let hasUnit = parts.contains { units.id($0.name) != nil && !(isMixed && units.isIdInOtherLetters($0.name)) }
        return hasUnit ? readList(parts, of: label) : Parties(.other(label.text))
    }

    private mutating func readList(_ parts: [ListPart], of label: WrittenLabel) -> Parties {
        var list: [Parties.Part] = []
        var end = label.text.startIndex
        for part in parts {
            let name = String(part.name)
            let party = context.names.units.id(name).map(Party.unit) ?? .other(name)
            if list.contains(where: { $0.party == party }) {
                refuseRepeated(name, at: label.valuePlace)
            } else {
                let isAfterAnd = !label.text[end..<part.name.startIndex].holds(",")
                list.append(Parties.Part(party, isAfterAnd: isAfterAnd))
            }
            end = part.name.endIndex
        }
        return Parties(list)
    }

    /// Refuses what is nearly a unit; gives whether it is.
    private mutating func refuseSlip(_ name: Substring, of label: WrittenLabel, at place: Place) -> Bool {
        guard let near = context.names.units.slip(String(name)) else { return false }
        let line = label.text[..<name.startIndex] + near + label.text[name.endIndex...]
        refuse(
            .unknownName,
            at: place,
            sv: "\"\(name)\" är nästan en enhet i organisation.yml. Skriv \"- \(label.name): \(line)\".",
            en: "\"\(name)\" is nearly a unit of organisation.yml. Write \"- \(label.name): \(line)\".",
            fix: [Fix(at: place, String(name), as: near)]
        )
        return true
    }

    /// What looks like an id would be printed as it is written.
    private func idOfNoUnit(_ name: String, at place: Place) -> Diagnostic {
        context.names.units.unknown(name, at: place).adding(
            sv: " Är det någon annan, skriv namnet så som det ska stå på sidan.",
            en: " If it is someone else, write the name as it is to stand on the page."
        )
    }
}
