import SamtalModel

/// The policy's sixth point: it is told who is affected, each group is invited in a way that suits it, nobody needs a computer,
/// and those who were not reached are told of.
func checkAffected(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if dialogue.opens, dialogue.affected.isEmpty, !dialogue.unread.contains(.affected) {
        found.append(missingGroups(at: dialogue.place))
    }
    let channels = measure.organisation.channels
    for group in dialogue.affected where !group.channels.isEmpty {
        if group.channels.allSatisfy({ channels[$0]?.isDigital ?? false }) { found.append(onlyDigital(group)) }
    }
    if dialogue.opens, dialogue.unread.isDisjoint(with: [.takePart, .meetings]),
        dialogue.isOnlyDigital(measure.settings.contact)
    {
        found.append(computerOnly(at: dialogue.place))
    }
    return found + checkReached(dialogue, by: measure)
}

/// Groups that nobody came from, by the numbers that are told when the feedback is: before that more may be known.
private func checkReached(_ dialogue: Dialogue, by measure: PolicyMeasure) -> [Diagnostic] {
    guard let closes = dialogue.closes, let told = dialogue.feedback.last(where: { $0.date > closes }) else {
        return []
    }
    let groups = dialogue.affected.filter { group in
        measure.organisation.groups[group.group]?.coversAll != true && !measure.isTold(group.notReached)
    }
    guard dialogue.participants.contains(where: { !$0.byGroup.isEmpty }) else {
        return groups.isEmpty ? [] : [untoldNumbers(of: name(of: groups[0], in: dialogue, measure), at: told.place)]
    }
    return groups.filter { dialogue.reached($0.group)?.lowest == 0 }
        .map { notReached(name(of: $0, in: dialogue, measure), at: $0.place) }
}

/// As an author writes it.
private func name(of group: AffectedGroup, in dialogue: Dialogue, _ measure: PolicyMeasure) -> String {
    measure.organisation.groups[group.group]?.name(in: dialogue.language).value ?? group.group
}

private func notReached(_ group: String, at place: Place) -> Diagnostic {
    .warning(
        .notReached,
        at: place,
        sv:
            "Ingen från gruppen finns bland deltagarna. Kom någon, skriv antalet under \"## Återkoppling\": \"- Deltagare: "
            + "\(group) …\". Annars berätta här varför inbjudan inte nådde dem: \"- Nådde inte: …\".",
        en: "Nobody from the group is among the participants. If anyone came, write the number under \"## Feedback\": "
            + "\"- Participants: \(group) …\". Otherwise tell here why the invitation did not reach them: "
            + "\"- Did not reach: …\"."
    )
    .asked(by: .affected)
}

private func untoldNumbers(of group: String, at place: Place) -> Diagnostic {
    .warning(
        .notReached,
        at: place,
        sv:
            "Här står inte hur många som kom från varje grupp, så ingen kan se vilka ni nådde. Lägg till \"- Deltagare: "
            + "\(group) …\", med ett antal för varje grupp.",
        en: "Nothing here says how many came from each group, so that nobody can see whom you reached. Add "
            + "\"- Participants: \(group) …\", with a number for each group."
    )
    .asked(by: .affected)
}

private func missingGroups(at place: Place) -> Diagnostic {
    .warning(
        .missingGroups,
        at: place,
        sv:
            "Dialogen säger inte vilka frågan berör. Lägg till \"## Vilka berörs\" med en rubrik för varje grupp, till exempel "
            + "\"### Alla\".",
        en:
            "The dialogue does not say whom the question concerns. Add \"## Who is affected\" with a heading for each group, "
            + "such as \"### Alla\"."
    )
    .asked(by: .affected)
}

private func onlyDigital(_ group: AffectedGroup) -> Diagnostic {
    .warning(
        .onlyDigital,
        at: group.place,
        sv: "Gruppen bjuds bara in digitalt. Lägg till en väg för den som inte använder dator, till exempel brev.",
        en: "The group is invited only digitally. Add a way for those who use no computer, for example a letter."
    )
    .asked(by: .affected)
}

private func computerOnly(at place: Place) -> Diagnostic {
    .warning(
        .onlyDigital,
        at: place,
        sv:
            "Den som inte använder dator kan inte vara med. Öppna en väg till under \"## Så kan du delta\", till exempel "
            + "\"- Telefon: …\", eller bjud in till ett möte på plats.",
        en: "Those who use no computer can't take part. Open another way under \"## How to take part\", for example "
            + "\"- Telephone: …\", or hold a meeting in person."
    )
    .asked(by: .affected)
}

extension Dialogue {
    /// Whether one can take part only with a computer: by no letter or telephone, on no paper, at no desk and no meeting.
    ///
    /// Ways that it says nothing of are the site's. A contact in words may hold a telephone number, and counts as a way.
    fileprivate func isOnlyDigital(_ contact: Settings.Contact) -> Bool {
        let closed = participation?.closedWays ?? []
        let ways: [(Label, String?)] = [
            (.letter, contact.letter), (.telephone, contact.phone), (.inPerson, contact.visit), (.onPaper, nil),
        ]
        let isOpen = ways.contains { way, site in
            !closed.contains(way) && (participation?[way]?.isEmpty == false || site != nil)
        }
        let hasNumber = [self.contact, contact.words].compactMap(\.self).contains {
            $0.unicodeScalars.contains(where: \.isDigit)
        }
        return !isOpen && !(hasNumber && !closed.contains(.telephone))
            && !meetings.contains { !$0.isOff && $0.form != .online && ($0.location ?? $0.address) != nil }
    }
}
