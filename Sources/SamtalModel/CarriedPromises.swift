/// What a dialogue has promised, and what it has taken over.
package struct DialoguePromises: Sendable {
    /// Made here; kept here or where the dialogue continues.
    package let own: [Promise]
    /// Made in the dialogues that continue in this one, which had not kept them themselves.
    package let carried: [Promise]
}

/// The promises of every dialogue, in the dialogues' order.
///
/// What is promised in a dialogue follows along to those that it continues in, however far.
package func promises(
    of dialogues: [Dialogue],
    feedbackDays: Int,
    ongoingDays: Int = Settings.usualOngoingFeedbackDays
) -> [DialoguePromises] {
    let bySlug = Dictionary(dialogues.indices.map { (dialogues[$0].slug, $0) }, uniquingKeysWith: { first, _ in first })
    var carried: [Int: [Promise]] = [:]
    let own = dialogues.indices.map { index in
        let successors = successors(of: index, among: dialogues, bySlug: bySlug)
        let promises = dialogues[index].promises(
            feedbackDays: feedbackDays,
            ongoingDays: ongoingDays,
            keptBy: successors.flatMap { dialogues[$0].datedEntries }
        )
        for promise in promises where !promise.isKeptByItsOwnDialogue && promise.calledOff == nil {
            for successor in successors { carried[successor, default: []].append(promise) }
        }
        return promises
    }
    return own.enumerated().map { index, promises in
        DialoguePromises(own: promises, carried: (carried[index] ?? []).sorted { $0.day < $1.day })
    }
}

/// Every dialogue that one continues in, the nearest first, never itself.
private func successors(of index: Int, among dialogues: [Dialogue], bySlug: [String: Int]) -> [Int] {
    var found = [index]
    var seen: Set = [index]
    var place = 0
    while place < found.count {
        for successor in dialogues[found[place]].continuesIn.compactMap({ bySlug[$0.slug] })
        where seen.insert(successor).inserted {
            found.append(successor)
        }
        place += 1
    }
    return Array(found.dropFirst())
}

extension Promise {
    fileprivate var isKeptByItsOwnDialogue: Bool {
        switch kept?.by {
        case nil: false
        case .feedback(let dialogue, _), .implementation(let dialogue, _): dialogue == self.dialogue
        case .answer, .votes, .outcome, .exit: true
        }
    }
}
