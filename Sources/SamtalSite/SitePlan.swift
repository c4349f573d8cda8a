package import SamtalModel

/// Everything that is to be published, with every address known before the first byte is rendered.
package struct SitePlan: Sendable {
    /// In the order in which they are to be published: pages, then feeds and calendars; no two have one address.
    package let files: [PlannedFile]
    /// The files below `media/` that are published, in the content's order.
    package let media: [MediaFile]
    /// Those of them that no page links to.
    package let unlinkedMedia: [MediaFile]
    /// The occasions that calendars hold, for the manifest.
    package let occasions: [OccasionFact]
    /// The dialogues that have a page, withdrawn ones too, for the manifest.
    package let dialogues: [DialogueFact]
    package let dialogueCount: Int
    package let meetingCount: Int

    package init(
        files: [PlannedFile],
        media: [MediaFile] = [],
        unlinkedMedia: [MediaFile] = [],
        occasions: [OccasionFact],
        dialogues: [DialogueFact] = [],
        dialogueCount: Int,
        meetingCount: Int
    ) {
        self.files = files
        self.media = media
        self.unlinkedMedia = unlinkedMedia
        self.occasions = occasions
        self.dialogues = dialogues
        self.dialogueCount = dialogueCount
        self.meetingCount = meetingCount
    }
}

/// A file of the site, and how its bytes are made.
package struct PlannedFile: Sendable {
    package let address: Address
    /// Whether a later build may not drop it without an alias or a withdrawal.
    package let isPermanent: Bool
    package let owner: Owner
    /// Writes its bytes after those that are there; the same each time.
    package let write: @Sendable (inout [UInt8]) -> Void

    package init(
        address: Address,
        isPermanent: Bool,
        owner: Owner = .site,
        write: @escaping @Sendable (inout [UInt8]) -> Void
    ) {
        self.address = address
        self.isPermanent = isPermanent
        self.owner = owner
        self.write = write
    }

    package init(address: Address, isPermanent: Bool, render: @escaping @Sendable () -> [UInt8]) {
        self.init(address: address, isPermanent: isPermanent, write: { $0 += render() })
    }

    package func render() -> [UInt8] {
        var bytes: [UInt8] = []
        write(&bytes)
        return bytes
    }
}

/// What a file is there for.
package struct Owner: Hashable, Sendable {
    /// As a message says it.
    package let name: Message
    /// Where the content asks for it; nil for what the site always has.
    package let place: Place?
    /// Whether it is a meeting: two of one id are told of as that, and not by each address that they share.
    let isMeeting: Bool

    package init(name: Message, place: Place? = nil) { self.init(name: name, place: place, isMeeting: false) }

    private init(name: Message, place: Place?, isMeeting: Bool) {
        self.name = name
        self.place = place
        self.isMeeting = isMeeting
    }

    package static let site = Owner(
        name: Message(sv: "en del av webbplatsen själv", en: "a part of the site itself")
    )

    package static func file(_ place: Place) -> Owner {
        Owner(name: Message(sv: place.file, en: place.file), place: place)
    }

    static func meeting(_ place: Place) -> Owner {
        Owner(name: Message(sv: place.file, en: place.file), place: place, isMeeting: true)
    }

    static func entry(_ entry: Register.Entry) -> Owner {
        let name = Message(sv: "\"\(entry.id)\" i organisation.yml", en: "\"\(entry.id)\" in organisation.yml")
        return Owner(name: name, place: entry.place)
    }
}

/// What the manifest remembers of an occasion, so that a later build can tell what has changed.
package struct OccasionFact: Hashable, Sendable {
    package let id: String
    /// Local time or day, ISO 8601.
    package let start: String
    package let end: String
    package let location: String

    package init(id: String, start: String, end: String, location: String) {
        self.id = id
        self.start = start
        self.end = end
        self.location = location
    }
}

/// What the manifest remembers of a dialogue.
package struct DialogueFact: Sendable {
    package let slug: String
    package let id: String
    /// What it has told by the day and must stand by (see `Dialogue.told`).
    package let told: [String]
    package let isWithdrawn: Bool

    init(_ known: KnownDialogue) {
        slug = known.dialogue.slug
        id = known.dialogue.id
        told = known.dialogue.told(known.happenings, promises: known.promises.own)
        isWithdrawn = known.isWithdrawn
    }
}

/// What the site is made of and under which circumstances: the arguments that every stage after the content shares.
package struct SiteContext: Sendable {
    package let municipality: Municipality
    package let vocabulary: Vocabulary
    package let zone: Zone
    package let baseURL: BaseURL
    package let now: Moment

    package init(municipality: Municipality, vocabulary: Vocabulary, zone: Zone, baseURL: BaseURL, now: Moment) {
        self.municipality = municipality
        self.vocabulary = vocabulary
        self.zone = zone
        self.baseURL = baseURL
        self.now = now
    }

    /// The same at another time.
    package func at(_ now: Moment) -> SiteContext {
        SiteContext(municipality: municipality, vocabulary: vocabulary, zone: zone, baseURL: baseURL, now: now)
    }

    /// The day that it is in the site's zone.
    package var today: Day { zone.local(now).day }
}
