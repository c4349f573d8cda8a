import SamtalModel

/// A happening in a dialogue, as feeds are to tell it.
struct FeedItem: Sendable {
    let known: KnownDialogue
    let happening: Happening
    /// What its identifier ends in; the same in every language.
    let name: String

    init(_ happening: Happening, in known: KnownDialogue) {
        self.known = known
        self.happening = happening
        name = percentEncoded(known.dialogue.id) + "/" + percentEncoded(happening.id)
    }

    var dialogue: Dialogue { known.dialogue }

    /// Newest first; what is dated alike, by name.
    static func precedes(_ left: FeedItem, _ right: FeedItem) -> Bool {
        (right.happening.time, left.name) < (left.happening.time, right.name)
    }

    /// Its permanent identifier (RFC 4151), such as `tag:dialog.example.org,2026:torget/open-2026-11-02`.
    ///
    /// In another language than the site's first it ends in that language, since it is then another wording. The year
    /// is that of the scheme, and never changes.
    func guid(in voice: Voice) -> String {
        "tag:\(voice.site.settings.identity),2026:\(name)\(voice.identifierSuffix("/"))"
    }

    /// Where on the dialogue's page it is told; nil is the page itself.
    var fragment: String? {
        switch happening.kind {
        case .published, .withdrawn: nil
        // The ways to answer leave the page when the window closes; what can be influenced stays.
        case .opened: dialogue.pointsOfInfluence.isEmpty ? course : Fragment.influence
        case .entered, .dayMoved: course
        case .meetingAnnounced(let meeting), .meetingChanged(let meeting, _): Fragment.meeting(meeting.id)
        case .feedback(let entry): Fragment.feedback(entry.id)
        case .proposalAnswered: Fragment.proposal
        case .decided: Fragment.decision
        case .reported(let step): Fragment.implementation(step.id)
        case .corrected: Fragment.corrections
        case .overdue(let promise): dialogue.fragment(of: promise)
        }
    }

    private var course: String? { dialogue.courseFragment }
}
