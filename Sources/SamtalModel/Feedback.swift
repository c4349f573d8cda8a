/// What came of what residents said: one entry a date (the policy's last point).
package struct Feedback: Sendable {
    /// Its `Id`, else its date: part of feed identifiers.
    package let id: String
    package let date: Day
    package var heading: Localized<String>
    /// The ids of the meetings, or of sessions, that it comes from.
    package var fromMeetings: [String] = []
    /// The id of the entry that promised to look into what this one answers.
    package var replyTo: String?
    /// What was told later, such as that the day of an answer was moved; oldest first.
    package var changes: [Timeline.DayMoved] = []
    package var questions: [Localized<Prose>]
    package var answers: [Answer]
    package var newInsights: [Localized<Prose>]
    package var nextSteps: [Localized<Prose>]
    /// Ids of the channels through which it was told.
    package var toldThrough: [String]
    package var participants: Participants?
    package var answerCount: Count?
    package var text: Localized<Prose>
    package var place: Place

    package init(id: String, date: Day, heading: Localized<String>, text: Localized<Prose>, place: Place) {
        self.id = id
        self.date = date
        self.heading = heading
        self.text = text
        self.place = place
        questions = []
        answers = []
        newInsights = []
        nextSteps = []
        toldThrough = []
    }

    /// "Ni sa", and what the municipality says to it.
    package struct Answer: Sendable {
        package var said: Localized<Prose>
        package var kind: Kind
        package var reply: Localized<Prose>
        package var whyNot: Localized<Prose>?
        /// When those who look into it are to be done.
        package var answerBy: Day?
        /// The period that ends on that day, where it is told as one: "december 2026".
        package var answerPeriod: Period?
        package var place: Place

        package init(said: Localized<Prose>, kind: Kind, reply: Localized<Prose>, place: Place) {
            self.said = said
            self.kind = kind
            self.reply = reply
            self.place = place
        }

        package enum Kind: CaseIterable, Sendable {
            case did, didInPart, didNot, lookingInto, notOurs
        }
    }
}
