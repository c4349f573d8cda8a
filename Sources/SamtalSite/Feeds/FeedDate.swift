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
        return "\(weekday), \(date) \(clock) \(offset(at: moment, separator: ""))"
    }

    /// The same as `2026-12-03T00:00:00+01:00` (RFC 3339 §5.6).
    func internetDate(_ time: LocalTime) -> String {
        let moment = moment(time)
        return local(moment).iso + ":00" + offset(at: moment, separator: ":")
    }

    /// `+0100`; an offset's seconds, which only days long ago have, are cut off.
    private func offset(at moment: Moment, separator: String) -> String {
        let minutes = offset(at: moment).seconds / 60
        let (hours, rest) = (padded(abs(minutes) / 60, to: 2), padded(abs(minutes) % 60, to: 2))
        return (minutes < 0 ? "-" : "+") + hours + separator + rest
    }
}

private let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
