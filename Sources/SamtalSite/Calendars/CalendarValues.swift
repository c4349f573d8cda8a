import SamtalModel

/// A day as `20261203` (RFC 5545 §3.3.4).
func calendarDate(_ day: Day) -> String {
    let (year, month, day) = day.parts
    return padded(year, to: 4) + padded(month, to: 2) + padded(day, to: 2)
}

/// A time on the clock as `20261203T180000` (RFC 5545 §3.3.5).
func calendarTime(_ time: LocalTime) -> String {
    "\(calendarDate(time.day))T\(padded(time.minute / 60, to: 2))\(padded(time.minute % 60, to: 2))00"
}

/// A moment in UTC as `20261203T170000Z`.
func calendarMoment(_ moment: Moment) -> String { calendarTime(Zone.utc.local(moment)) + "Z" }
