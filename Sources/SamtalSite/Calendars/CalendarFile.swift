import SamtalModel

/// A calendar as a file: what it is about, and the events that it joins.
struct CalendarFile: Sendable {
    /// Nil in the file of one meeting: programs would open a calendar of its own for what is to be put into the reader's.
    let subscription: Subscription?
    /// The address of the page that it belongs to.
    let page: Address
    let voice: Voice

    /// The whole file (RFC 5545 §3.4, RFC 7986 §5), also where it has no events.
    ///
    /// There is no METHOD: a calendar with one is taken for an invitation, and must then name an organiser.
    ///
    /// `years` are those that times of day fall in; nil where every event is of whole days.
    func bytes(_ events: [[UInt8]], years: ClosedRange<Int>?) -> [UInt8] {
        let zone = voice.site.context.zone
        var lines = CalendarLines()
        lines.reserve(events.reduce(2_000) { $0 + $1.count })
        lines.add("BEGIN:VCALENDAR")
        lines.add("VERSION:2.0")
        lines.add(
            "PRODID",
            CalendarText(escaping: "-//\(voice.site.settings.identity)//Samtal//\(voice.language.code.uppercased())")
        )
        lines.add("CALSCALE:GREGORIAN")
        if let subscription { add(subscription, to: &lines) }
        lines.add("URL", address: voice.absolute(page))
        lines.addTimeZone(zone, years: years)
        for event in events { lines.add(lines: event) }
        lines.add("END:VCALENDAR")
        return lines.bytes
    }

    /// What a calendar that is fetched again and again says of itself.
    struct Subscription: Sendable {
        let name: String
        let about: String
        /// The calendar's own address.
        let source: Address
    }

    private func add(_ subscription: Subscription, to lines: inout CalendarLines) {
        let (name, about) = (CalendarText(escaping: subscription.name), CalendarText(escaping: subscription.about))
        for property in ["NAME", "X-WR-CALNAME"] { lines.add(property, name) }
        for property in ["DESCRIPTION", "X-WR-CALDESC"] { lines.add(property, about) }
        lines.add("X-WR-TIMEZONE:\(voice.site.context.zone.name)")
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
        lines.add("X-PUBLISHED-TTL:PT6H")
        lines.add("SOURCE;VALUE=URI", address: voice.absolute(subscription.source))
    }
}
