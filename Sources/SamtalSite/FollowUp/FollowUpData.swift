import SamtalModel

/// The figures of a year as a table: one row a figure, and one for each thing that is told beside it.
func figuresTable(_ year: Int, unit: String?, of told: YearFigures) -> CSV {
    var table = CSV(header: ["year", "unit", "number", "figure", "count", "of"])
    func add(_ number: Int, _ id: String, _ count: String, of total: String = "") {
        table.rows.append([String(year), unit ?? "", String(number), id, count, total])
    }
    for figure in told.figures {
        let isShare = figure.name != .opened
        add(figure.name.number, figure.name.id, String(figure.count), of: isShare ? String(figure.total) : "")
        for (reason, count) in figure.beside {
            add(figure.name.number, "\(figure.name.id).\(reason.id)", String(count))
        }
    }
    add(10, "median-wait-days", told.medianWait.map(decimal) ?? "")
    add(10, "median-wait-days.unanswered", String(told.unanswered))
    for (kind, count) in told.answers { add(11, "answers.\(kind.id)", String(count)) }
    add(0, "not-counted.withdrawn", String(told.withdrawn))
    add(0, "not-counted.before-policy", String(told.unmeasured))
    return table
}

/// Every case of every figure of a year.
func casesTable(_ year: Int, of told: YearFigures, in site: KnownSite) -> CSV {
    var table = CSV(header: ["year", "number", "figure", "counts", "reason", "dialogue", "units", "what", "address"])
    for figure in told.figures {
        for one in figure.cases {
            let dialogue = one.subject.known?.dialogue
            let address = dialogue.map { site.page(of: $0, in: site.settings.defaultLanguage).address }
            table.rows.append([
                String(year), String(figure.name.number), figure.name.id, one.verdict.id, one.verdict.reason?.id ?? "",
                dialogue?.id ?? "", (dialogue?.responsible ?? []).joined(separator: " "), one.subject.id,
                address.map(site.context.baseURL.absolute) ?? "",
            ])
        }
    }
    return table
}

extension FigureCase.Verdict {
    /// `yes`, `no` or `not-counted`.
    fileprivate var id: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .beside: "not-counted"
        }
    }

    fileprivate var reason: FigureCase.Reason? {
        switch self {
        case .yes: nil
        case .no(let reason): reason
        case .beside(let reason): reason
        }
    }
}

extension FigureCase.Subject {
    /// What it is of the dialogue: a meeting's id, a group's, a promise's day; a unit's id.
    fileprivate var id: String {
        switch self {
        case .dialogue: ""
        case .point(let known, let point):
            (known.dialogue.pointsOfInfluence.firstIndex { $0.place == point.place }).map { "point-\($0 + 1)" } ?? ""
        case .meeting(_, let meeting): meeting.id
        case .group(_, let group): group
        case .promise(_, let day): day.iso
        case .unit(let id): id
        }
    }
}

extension Feedback.Answer.Kind {
    /// Its English id in data.
    var id: String { label.id }
}
