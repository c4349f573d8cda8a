import SamtalModel

extension DialogueReader {
    /// The channels that a label lists, by id.
    ///
    /// More words about a channel than its name, "brev till alla hushåll", are told of once, with the line that can be read.
    mutating func channels(_ label: WrittenLabel) -> [String] {
        let names = context.names.channels
        let parts = listParts(label.text, words: words) { names.id($0) != nil }.map { String($0.name) }
        let known = parts.map { names.id($0) == nil ? names.nameWithin($0) : $0 }
        guard !known.contains(nil), let wordy = parts.first(where: { names.id($0) == nil }) else {
            return list(label.text, of: names, at: label.valuePlace)
        }
        var ids: Set<String> = []
        let kept = known.compactMap(\.self).filter { name in names.id(name).map { ids.insert($0).inserted } ?? false }
        let line = "- \(label.name): \(kept.joined(separator: ", "))"
        refuse(
            .unknownName,
            at: label.valuePlace,
            sv:
                "Här ska bara kanalernas namn stå. Skriv \"\(shortened(line))\", och \"\(shortened(wordy))\" som vanlig text "
                + "under listan.",
            en:
                "Only the names of channels go here. Write \"\(shortened(line))\", and \"\(shortened(wordy))\" as ordinary "
                + "text below the list."
        )
        return kept.compactMap { names.id($0) }
    }
}
