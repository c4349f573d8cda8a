import SamtalModel

/// Where an occasion of a meeting is found: the dialogue's place, the meeting's in it, and the occasion's in that.
struct OccasionPlace: Hashable, Sendable {
    let dialogue: Int
    let meeting: Int
    let occasion: Int
    let time: Meeting.Time

    /// The soonest first.
    static func precedes(_ left: OccasionPlace, _ right: OccasionPlace) -> Bool {
        (left.time.start, left.dialogue, left.meeting, left.occasion)
            < (right.time.start, right.dialogue, right.meeting, right.occasion)
    }
}

/// Every occasion of dialogues that are not withdrawn, soonest first.
func occasionPlaces(_ dialogues: [KnownDialogue]) -> [OccasionPlace] {
    var places: [OccasionPlace] = []
    for (index, known) in dialogues.enumerated() where !known.isWithdrawn {
        for (meetingIndex, meeting) in known.dialogue.meetings.enumerated() {
            for (occasionIndex, occasion) in meeting.occasions.enumerated() {
                places.append(
                    OccasionPlace(
                        dialogue: index,
                        meeting: meetingIndex,
                        occasion: occasionIndex,
                        time: occasion.time
                    )
                )
            }
        }
    }
    return places.sorted(by: OccasionPlace.precedes)
}

/// Where an entry of feedback is found.
struct FeedbackPlace: Hashable, Sendable {
    let dialogue: Int
    let entry: Int
    let date: Day
}

/// Every entry of feedback in dialogues that are not withdrawn, newest first.
func feedbackPlaces(_ dialogues: [KnownDialogue]) -> [FeedbackPlace] {
    var places: [FeedbackPlace] = []
    for (index, known) in dialogues.enumerated() where !known.isWithdrawn {
        for (entryIndex, entry) in known.dialogue.feedback.enumerated() {
            places.append(FeedbackPlace(dialogue: index, entry: entryIndex, date: entry.date))
        }
    }
    return places.sorted { ($1.date, $0.dialogue, $0.entry) < ($0.date, $1.dialogue, $1.entry) }
}
