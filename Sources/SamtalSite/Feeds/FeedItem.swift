import SamtalModel

/// A happening in a dialogue, as feeds are to tell it.
final class FeedItem: Sendable {
    let known: KnownDialogue
    let happening: Happening
    /// What its identifier ends in; the same in every language.
    let name: String

    init(_ happening: Happening, in known: KnownDialogue) {
        self.known = known
        self.happening = happening
        name = percentEncoded(known.dialogue.id) + "/" + percentEncoded(happening.id)
    }

    /// Newest first; what is dated alike, by name.
    static func precedes(_ left: FeedItem, _ right: FeedItem) -> Bool {
        left.happening.time == right.happening.time
            ? left.name < right.name : right.happening.time < left.happening.time
    }

    /// Its permanent identifier (RFC 4151), such as `tag:dialog.example.org,2026:torget/open-2026-11-02`.
    ///
    /// In another language than the site's first it ends in that language, since it is then another wording. The year
    /// is that of the scheme, and never changes.
    func guid(in voice: Voice) -> String {
        "tag:\(voice.site.settings.identity),2026:\(name)\(voice.identifierSuffix("/"))"
    }

    /// Where on the dialogue's page it is told: a place of its own, which is there for as long as the page.
    var fragment: String {
        switch happening.kind {
        // The page itself, from its heading on.
        case .published, .withdrawn: Fragment.content
        case .opened, .entered, .meetingAnnounced, .meetingChanged, .feedback, .proposalAnswered, .decided, .reported,
            .corrected, .dayMoved, .overdue, .mended, .votingEnded, .becameFinal:
            happening.id
        }
    }
}
