import SamtalModel

extension DialogueReader {
    /// The day by which something is promised: one day, or the last day of a period, which is then told as it was written.
    mutating func promisedDay(_ label: WrittenLabel?) -> (day: Day, period: Period?)? {
        guard let label, !label.text.isEmpty else { return nil }
        switch readWhen(label.text, words: words) {
        case .read(let when) where when.canPromise:
            if let day = when.exactDay { return (day, nil) }
            // The label says "senast" by itself.
            if case .period(let period) = when {
                return (period.days.last, period.latestDay == nil ? period : nil)
            }
        case .read(let when) where when.isPreliminary:
            refusePromised(label)
            return nil
        case .wrong(let fault) where [.missingYear, .winterOfTwoYears, .noSuchPeriod].contains(fault.kind):
            refuse(fault, at: label.valuePlace)
            return nil
        case .wrong(let fault) where fault.kind == .unreadableTime && DayMeant(nearestTo: label.text, words) == nil:
            refusePromised(label)
            return nil
        case .read, .wrong, .absent: break
        }
        return day(label).map { ($0, nil) }
    }

    private mutating func refusePromised(_ label: WrittenLabel) {
        let name = label.name
        refuse(
            .promiseWithoutDay,
            at: label.valuePlace,
            sv: "\"\(shortened(label.text))\" säger ingen sista dag, och det här är ett löfte. Skriv en dag eller en "
                + "period, till exempel \"- \(name): \((day + 30).iso)\" eller \"- \(name): våren 2027\", med rätt tid.",
            en: "\"\(shortened(label.text))\" names no last day, and this is a promise. Write a day or a period, for "
                + "example \"- \(name): \((day + 30).iso)\" or \"- \(name): spring 2027\", with the right time."
        )
    }
}
