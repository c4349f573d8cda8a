import SamtalModel

extension DialogueReader {
    /// `24`, `ca 100`, or by group `unga 20, boende 4`.
    mutating func participants(_ label: WrittenLabel?) -> Participants? {
        guard let label, !label.text.isEmpty else { return nil }
        let total = readCount(label.text, words: words)
        if case .read(let count) = total { return .total(count) }
        if case .wrong = total { return take(total, at: label.valuePlace).map { .total($0) } }
        let names = context.names.groups
        let own = words
        var counts: [Participants.GroupCount] = []
        if refuseUnknownGroups(label) { return nil }
        let list = withoutThousandsMarks(label.text)
        for part in listParts(list, words: words, isKnown: { groupCount($0, names, own) != nil }) {
            let place = label.valuePlace
            guard let found = groupCount(part.name, names, own) else {
                refuseGroupCount(part.name, at: place)
                continue
            }
            if counts.contains(where: { $0.group == found.count.group }) {
                refuseRepeated(String(found.name), at: place)
                continue
            }
            counts.append(found.count)
        }
        return .byGroup(counts)
    }

    /// Refuses counts by what are no groups, such as places, all at once; gives whether there are several.
    private mutating func refuseUnknownGroups(_ label: WrittenLabel) -> Bool {
        // A hostile text would take time by its square.
        guard label.text.utf8.count < 1000 else { return false }
        let (names, words) = (context.names.groups, words)
        let list = withoutThousandsMarks(label.text)
        let parts = list.filledParts(at: ",").map { part -> (name: String, count: Count?, isGroup: Bool) in
            let name = trimmed(part.leading { !$0.isDigit })
            let count = part.unicodeScalars.indices.lazy.compactMap { index -> Count? in
                guard part.unicodeScalars[index].isSpace else { return nil }
                return if case .read(let count) = readCount(part[index...], words: words) { count } else { nil }
            }.first
            return (name, count, groupCount(part, names, words) != nil)
        }
        let others = parts.filter { !$0.isGroup && $0.count != nil && names.nearestName(to: $0.name) == nil }
        guard others.count > 1, others.count == parts.count else { return false }
        let sum = parts.compactMap(\.count).reduce(Count(0), +)
        let line = "- \(label.name): \(sum.amount.map { words.printed($0) + " " } ?? "")\(sum.lowest)"
        refuse(
            .unknownName,
            at: label.valuePlace,
            sv:
                "Antalen kan bara delas upp på grupper i organisation.yml, och \"\(shortened(others[0].name))\" är ingen. Skriv "
                + "alla tillsammans, \"\(line)\", och resten som vanlig text under listan.",
            en:
                "Numbers can be told only by groups of organisation.yml, and \"\(shortened(others[0].name))\" is none. Write "
                + "all together, \"\(line)\", and the rest as ordinary text below the list."
        )
        return true
    }

    private mutating func refuseGroupCount(_ text: Substring, at place: Place) {
        let name = trimmed(text.leading { !$0.isDigit })
        if name.isEmpty || name.unicodeScalars.count == text.unicodeScalars.count {
            let message = notACount(text)
            refuse(message, at: place)
        } else if words.word(Amount.self, name) != nil {
            // "unga 22, ca 30 övriga": a number of others among groups.
            refuse(
                .notANumber,
                at: place,
                sv: "\"\(shortened(text))\" har ingen grupp före antalet. Skriv gruppens namn först. Är det andra än "
                    + "grupperna, skriv det som vanlig text under listan.",
                en:
                    "\"\(shortened(text))\" has no group before its number. Write the group's name first. If it is others than "
                    + "the groups, write it as ordinary text below the list."
            )
        } else {
            diagnostics.append(context.names.groups.unknown(name, at: place))
        }
    }
}

/// A group, as it is written, and how many of it: `unga ca 20`; nil where it is not that.
private func groupCount(_ text: Substring, _ names: RegisterNames, _ words: FileWords) -> (
    name: Substring, count: Participants.GroupCount
)? {
    for space in text.unicodeScalars.indices where text.unicodeScalars[space].isSpace {
        guard let group = names.id(text[..<space]), case .read(let count) = readCount(text[space...], words: words)
        else { continue }
        return (text[..<space], Participants.GroupCount(group: group, count: count))
    }
    return nil
}
