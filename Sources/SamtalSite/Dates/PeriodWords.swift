import SamtalModel

/// Periods as their writer called them, in the page's language.
extension DateWords {
    /// "hösten 2027", "slutet av mars 2027", "mars–april 2027", "vintern 2026/2027", "vecka 12–14 2027".
    func period(_ period: Period) -> String {
        let text = period.first == period.last ? part(period.last) : parts(period)
        guard let qualifier = period.qualifier else { return text }
        guard let within = period.within else { return words.text(qualifier.text, [("period", text)]) }
        let part = words.text(within.text, [("period", text)])
        // "Tidigast i slutet av 2027", but "omkring slutet av 2027".
        let placed = qualifier == .around ? part : words.text(.inPart, [("period", part)])
        return words.text(qualifier.text, [("period", placed)])
    }

    /// The same where a sentence says when something is to be: "i mars 2027", "våren 2027", "in spring 2027".
    func inSentence(_ period: Period) -> String {
        let text = period.first == period.last ? part(period.last) : parts(period)
        var place = words.text(period.first.unit.inSentence, [("period", text)])
        if let within = period.within {
            place = words.text(.inPart, [("period", words.text(within.text, [("period", text)]))])
        }
        switch period.qualifier {
        case nil: return period.first.unit == .day ? text : place
        case .earliest?: return words.text(.periodEarliest, [("period", period.first.unit == .day ? text : place)])
        case .latest?: return words.text(.periodLatest, [("period", period.first.unit == .day ? text : place)])
        case .around?: return self.period(period)
        case .beginning?, .middle?, .end?: return words.text(.inPart, [("period", self.period(period))])
        }
    }

    /// That a meeting's day is not set, and about when it is to be.
    func undecided(_ when: When) -> String {
        guard case .period(let period) = when else { return words.text(.meetingUndecided) }
        return words.text(.meetingAbout, [("when", inSentence(period))])
    }

    /// Two parts of one year share it, "januari/februari 2027"; others stand whole, "hösten 2026 – våren 2027".
    private func parts(_ period: Period) -> String {
        let sign = period.isEither ? "/" : "–"
        let (first, last) = (period.first, period.last)
        if let qualifier = last.qualifier {
            return "\(part(first)) \(sign) \(words.text(qualifier.text, [("period", part(last))]))"
        }
        if first.unit == .year, last.unit == .year { return year(first) + sign + year(last) }
        guard year(first) == year(last), first.unit != .year, last.unit != .year, first.unit != .day else {
            return "\(part(first)) \(sign) \(part(last))"
        }
        let name =
            switch (first.unit, last.unit) {
            case (.week, .week(let number)), (.quarter, .quarter(let number)): String(number)
            default: last.unit.name(in: words)
            }
        return "\(first.unit.name(in: words))\(sign)\(name) \(year(last))"
    }

    private func part(_ part: Period.Part) -> String {
        switch part.unit {
        case .day: day(part.days.first)
        case .year: year(part)
        default: "\(part.unit.name(in: words)) \(year(part))"
        }
    }

    private func year(_ part: Period.Part) -> String {
        switch part.unit {
        case .winter, .named(.turnOfYear): "\(part.days.first.year)/\(part.days.last.year)"
        case .named(.beforeTurnOfYear): "\(part.days.first.year)/\(part.days.first.year + 1)"
        case .named(.afterTurnOfYear): "\(part.days.first.year - 1)/\(part.days.first.year)"
        case .named(.afterChristmas): String(part.days.first.year)
        // A week belongs to the year that its Thursday is in (ISO 8601).
        case .week: String((part.days.first + 3).year)
        default: String(part.days.last.year)
        }
    }
}

extension Period.Qualifier {
    fileprivate var text: SiteText {
        switch self {
        case .beginning: .periodBeginning
        case .middle: .periodMiddle
        case .end: .periodEnd
        case .around: .periodAround
        case .earliest: .periodEarliest
        case .latest: .periodLatest
        }
    }
}

extension Period.Unit {
    /// What stands before it in a sentence: "i mars 2027", "vid årsskiftet 2027/2028"; nothing before "före sommaren 2027".
    fileprivate var inSentence: SiteText {
        switch self {
        case .month: .inMonth
        case .named(.turnOfYear): .atPeriod
        case .named(.lateWinter): .inPeriod
        case .named: .barePeriod
        default: .inPeriod
        }
    }
}
