import SamtalModel

extension Zone {
    /// A time on the clock as `Thu, 03 Dec 2026 00:00:00 +0100` (RFC 822 §5 with RFC 1123's years).
    ///
    /// The names are English whatever the feed speaks, and the offset is the one of that moment.
    func feedDate(_ time: LocalTime) -> String {
        let moment = moment(time)
        let local = local(moment)
        let (year, month, day) = local.day.parts
        let weekday = weekdays[local.day.weekday - 1]
        let date = "\(padded(day, to: 2)) \(months[month - 1]) \(padded(year, to: 4))"
        let clock = "\(padded(local.minute / 60, to: 2)):\(padded(local.minute % 60, to: 2)):00"
        // Offsets with seconds are older than the calendar that content may name.
        let minutes = offset(at: moment).seconds / 60
        let offset = padded(abs(minutes) / 60, to: 2) + padded(abs(minutes) % 60, to: 2)
        return "\(weekday), \(date) \(clock) \(minutes < 0 ? "-" : "+")\(offset)"
    }
}

private let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
