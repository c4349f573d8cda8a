import SamtalModel
import SamtalSite

/// An occasion as the content has it today, shown or not.
struct ToldOccasion: Sendable {
    /// By slug.
    let dialogue: String
    let meeting: Meeting
    let occasion: Meeting.Occasion
    /// What has been told about it by today, oldest first.
    ///
    /// A line that is dated later is not there yet: counted before its day, it would be missing on it.
    let changes: [Meeting.Change]

    /// What it has come to by today.
    var state: Meeting.State { meeting.state(after: changes) }
}

/// Every occasion of the content by its id.
func toldOccasions(in context: SiteContext) -> [String: ToldOccasion] {
    let today = context.today
    var told: [String: ToldOccasion] = [:]
    for dialogue in context.municipality.dialogues {
        for meeting in dialogue.meetings {
            for occasion in meeting.occasions {
                told[occasion.id] = ToldOccasion(
                    dialogue: dialogue.slug,
                    meeting: meeting,
                    occasion: occasion,
                    changes: meeting.changes(of: occasion).filter { $0.date <= today }
                )
            }
        }
    }
    return told
}
