package import SamtalModel

/// The follow-up of a year, of the municipality or of one unit, in a language that the program has the words of.
package func followUpReport(
    _ year: Int,
    ofUnit unit: String?,
    in language: Language,
    of context: SiteContext
) async -> FollowUpReport {
    let addresses = Addresses(
        vocabulary: context.vocabulary,
        defaultLanguage: context.municipality.settings.defaultLanguage
    )
    let site = await KnownSite(context, addresses: addresses)
    let years = await site.followedUpYears()
    guard let place = years.firstIndex(where: { $0.year == year }) else { return .noSuchYear(years.map(\.year)) }
    let told = years[place].told
    let units = site.organisation.units.entries.filter { told.hasPage(ofUnit: $0.id) }
    let entry = unit.flatMap { id in units.first { $0.id == id } }
    guard entry?.id == unit else { return .noSuchUnit(units.map(\.id)) }
    let before = years.indices.contains(place + 1) ? years[place + 1].told : nil
    let pageContext = PageContext(
        site,
        LinkMap(context.municipality, baseURL: context.baseURL, addresses: addresses, to: []),
        at: addresses.followUp(year: year, unit: unit, site.settings.defaultLanguage),
        in: Edition(language)
    )
    let page = FollowUpPage(
        context: pageContext,
        year: years[place],
        unit: entry,
        told: told.figures(ofUnit: unit),
        since: years[place].since?.figures(ofUnit: unit),
        before: before?.figures(ofUnit: unit),
        years: [],
        units: []
    )
    return .text(page.markdown(units: unit == nil ? units : []))
}

extension FollowUpPage {
    fileprivate func markdown(units: [Register.Entry]) -> String {
        let yearText = ("year", String(year.year))
        let name = unit.map { SamtalModel.markdown($0.name(in: context.language).value) }
        let title =
            name.map { context.text(.followUpOfUnit, yearText, ("unit", $0)) } ?? context.text(.followUpOf, yearText)
        // A paper is of its day, also where the year goes on.
        let isOver = year.since != nil
        let day = context.dates.day(isOver ? year.told.knownOn - 1 : year.told.knownOn)
        let known = context.text(.followUpKnown, ("date", day)) + (isOver ? "" : " " + context.text(.followUpSoFar))
        let address = context.site.context.baseURL.absolute(context.address)
        return [
            "# \(title)", context.text(.followUpReport, ("address", "<\(address)>")), known, successorInMarkdown,
            tableInMarkdown,
            notes.isEmpty ? nil : "## \(context.text(.followUpNotCounted))",
            notes.isEmpty ? nil : notes.map { "- \($0.text(in: context))" }.joined(separator: "\n"),
            "## \(context.text(.followUpCases))",
        ]
        .compactMap(\.self).joined(separator: "\n\n") + "\n" + casesInMarkdown + unitsInMarkdown(units)
    }

    /// One row a figure, with what is told beside it after its value.
    private var tableInMarkdown: String {
        let years = [String(year.year)] + (before == nil ? [] : [String(year.year - 1)])
        let lines = rows.map { row in
            let cells = [([row.value] + row.beside + (row.sinceText.map { [$0] } ?? [])).joined(separator: "; ")]
            return ["\(row.number). \(row.heading)"] + cells + (row.before.map { [$0] } ?? [])
        }
        return ([[context.text(.followUpFigure)] + years, ["---"] + years.map { _ in "---" }] + lines)
            .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    private var casesInMarkdown: String {
        listedFigures.map { figure in
            let heading = "\(figure.name.number). \(context.text(figure.name.text)): \(context.value(of: figure))"
            return "\n### \(heading)\n\n" + figure.cases.map { "- \(context.markdown($0))\n" }.joined()
        }
        .joined()
    }

    private func unitsInMarkdown(_ units: [Register.Entry]) -> String {
        guard !units.isEmpty else { return "" }
        let lines = units.map { unit in
            let name = SamtalModel.markdown(unit.name(in: context.language).value)
            return "- \(name): \(context.dialogueCount(year.told.opened(by: unit.id)))\n"
        }
        return "\n## \(context.text(.followUpUnits))\n\n" + lines.joined()
    }

    private var successorInMarkdown: String? {
        successorId.map { next in
            context.text(.followUpSuccessor, ("unit", context.markdownName(next, in: context.site.organisation.units)))
        }
    }
}

extension PageContext {
    /// Whether it counts, what it is, and in which dialogue.
    fileprivate func markdown(_ one: FigureCase) -> String {
        "**\(word(for: one.verdict))**: " + markdown(one.subject).joined(separator: ", ")
    }

    private func markdown(_ subject: FigureCase.Subject) -> [String] {
        let own: String? =
            switch subject {
            case .dialogue: nil
            case .point(let known, let point): isWithdrawn(known) ? nil : SamtalModel.markdown(plain(point.heading))
            case .meeting(let known, let meeting):
                ((isWithdrawn(known) ? [] : [SamtalModel.markdown(plain(meeting.heading))])
                    + (meeting.firstDay.map { [dates.day($0)] } ?? []))
                    .joined(separator: " ")
            case .group(_, let group): markdownName(group, in: site.organisation.groups)
            case .promise(_, let day): dates.day(day)
            case .unit(let id): markdownName(id, in: site.organisation.units)
            }
        let dialogue = subject.known.map { known in
            let address = site.context.baseURL.absolute(site.page(of: known.dialogue, in: language).address)
            return "[\(SamtalModel.markdown(plain(known.dialogue.title)))](\(address))"
        }
        return [own, dialogue].compactMap(\.self)
    }

    fileprivate func markdownName(_ id: String, in register: Register) -> String {
        SamtalModel.markdown(register[id]?.name(in: language).value ?? id)
    }
}
