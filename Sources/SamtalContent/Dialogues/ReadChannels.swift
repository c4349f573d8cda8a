import SamtalModel

extension DialogueReader {
    /// The channels that a label lists, by id.
    ///
    /// More words about a channel than its name, "brev till alla hushåll", are told of once, with the line that can be read and
    /// what is then to stand below it. They are not read as the channel: "brev behövs inte" begins with one too.
    mutating func channels(_ label: WrittenLabel) -> [String] {
        let names = context.names.channels
        let parts = listParts(label.text, words: words) { names.id($0) != nil }.map { String($0.name) }
        let known = parts.map { names.id($0) == nil ? names.nameWithin($0) : $0 }
        let wordy = zip(parts, known).filter { names.id($0) == nil && $1 != nil }.map(\.0)
        guard !wordy.isEmpty else { return list(label.text, of: names, at: label.valuePlace) }
        var ids: Set<String> = []
        let kept = known.compactMap(\.self).filter { name in names.id(name).map { ids.insert($0).inserted } ?? false }
        let line = "- \(label.name): \(kept.joined(separator: ", "))"
        let unknown = zip(parts, known).filter { $1 == nil }.map(\.0)
        let rest = shortened((wordy + unknown).joined(separator: ", "))
        var fault = Fault(
            .unknownName,
            sv:
                "Här ska bara kanalernas namn stå. Skriv \"\(shortened(line))\", och \"\(rest)\" som vanlig text under listan.",
            en: "Only the names of channels go here. Write \"\(shortened(line))\", and \"\(rest)\" as ordinary text "
                + "below the list."
        )
        if let first = unknown.first {
            fault =
                fault
                + Fault(
                    .unknownName,
                    sv: "Är \"\(shortened(first))\" också en kanal, lägg till den i organisation.yml.",
                    en: "If \"\(shortened(first))\" is a channel too, add it to organisation.yml."
                )
        }
        refuse(fault, at: label.valuePlace)
        return kept.compactMap { names.id($0) }
    }
}
