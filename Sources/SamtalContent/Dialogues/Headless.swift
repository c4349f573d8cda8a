import SamtalModel

extension DialogueReader {
    /// Refuses lists of facts that no heading stands above.
    mutating func refuseHeadless() {
        diagnostics += headlessEntries(of: original, day: day, groups: context.names.groups)
    }
}

/// An error for each list of facts that no heading stands above, with one to write.
func headlessEntries(of file: WrittenFile, day: Day, groups: RegisterNames) -> [Diagnostic] {
    file.sections.flatMap { section in
        section.entries.filter { $0.headingMeant != nil }.map { entry in
            headless(
                heading(for: entry, in: section.section, file.words, day, groups),
                isBold: !(entry.headingMeant ?? "").isEmpty,
                at: entry.place
            )
        }
    }
}

/// A heading that would be read where it is to stand.
private func heading(
    for entry: WrittenEntry,
    in section: SectionName,
    _ words: FileWords,
    _ day: Day,
    _ groups: RegisterNames
) -> String {
    if let meant = entry.headingMeant, !meant.isEmpty {
        return section == .feedback || section == .implementation ? "\(day.iso) \(meant)" : meant
    }
    let text =
        switch section {
        case .affected: groups.ofAll ?? "…"
        case .feedback, .implementation: "\(day.iso) \(words.section(section))"
        case .meetings: entry.first(.form)?.text ?? words.printed(Meeting.Form.meeting)
        default: shortened(entry.first(.what)?.text ?? words.section(section))
        }
    return text.prefix(1).uppercased() + text.dropFirst()
}
