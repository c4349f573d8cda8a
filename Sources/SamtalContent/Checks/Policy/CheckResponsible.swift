import SamtalModel

/// The policy on responsibility: the municipality's bodies, sectors and operations carry out dialogues, so one that is there
/// when the dialogue begins is responsible for it.
func checkResponsible(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    let units = measure.organisation.units
    let known = dialogue.responsible.compactMap { units[$0] }
    guard !dialogue.unreadKeys.contains(.responsible), known.count == dialogue.responsible.count else { return [] }
    var found: [Diagnostic] = []
    for unit in known {
        guard let until = unit.until, until < dialogue.published else { continue }
        let heir = units.successor(of: unit.id, on: dialogue.published)
        let line = heir == unit.id ? "…" : heir
        found.append(
            .warning(
                .unfitUnit,
                at: dialogue.place,
                sv:
                    "\(unit.name(in: .swedish).value) upphörde \(until.iso), innan dialogen publicerades. Skriv den enhet som har "
                    + "tagit över: \"ansvarig: \(line)\".",
                en:
                    "\(unit.name(in: .english).value) ended on \(until.iso), before the dialogue was published. Write the unit "
                    + "that has taken over: \"responsible: \(line)\"."
            )
            .asked(by: .responsibility)
        )
    }
    if !known.isEmpty, known.allSatisfy({ $0.unitKind == .external }) {
        found.append(
            .warning(
                .unfitUnit,
                at: dialogue.place,
                sv:
                    "Ingen i kommunen ansvarar för dialogen. Skriv också den enhet i kommunen som gör det: \"ansvarig: …\".",
                en:
                    "Nobody in the municipality is responsible for the dialogue. Write the unit in the municipality that is, too: "
                    + "\"responsible: …\"."
            )
            .asked(by: .responsibility)
        )
    }
    return found
}
