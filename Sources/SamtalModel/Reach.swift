extension Dialogue {
    /// All that is told of how many took part, in meetings and by feedback.
    package var participants: [Participants] {
        meetings.compactMap(\.participants) + feedback.compactMap(\.participants)
    }

    /// How many came from a group, as far as numbers are told by group: 0 where they are, and none of them is of the group;
    /// nil where they are not.
    package func reached(_ group: String) -> Count? {
        guard participants.contains(where: { !$0.byGroup.isEmpty }) else { return nil }
        return reached { $0.byGroup.first { $0.group == group }?.count } ?? Count(0)
    }

    /// How many came, of all; nil where that is not told.
    package var reachedInAll: Count? { reached(\.total) }

    /// What the meetings come to together, or what an entry of feedback tells, whichever is more.
    ///
    /// An entry is often about those who came to the meetings, and about those who answered before, so that all of it
    /// together would count people twice. Where two of them tell of different numbers, it is at least the higher.
    private func reached(_ count: (Participants) -> Count?) -> Count? {
        let atMeetings = meetings.compactMap(\.participants).compactMap(count)
        let together = atMeetings.dropFirst().reduce(atMeetings.first) { sum, next in sum.map { $0 + next } }
        let told = [together].compactMap(\.self) + feedback.compactMap(\.participants).compactMap(count)
        guard let most = told.max(by: { $0.lowest < $1.lowest }) else { return nil }
        return told.allSatisfy { $0.lowest == most.lowest } ? most : Count(most.lowest, amount: .atLeast)
    }
}
