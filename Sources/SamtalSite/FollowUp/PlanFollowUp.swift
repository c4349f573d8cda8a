import SamtalModel

extension PageMaker {
    /// One page a year, one a year and unit, and their figures as tables; the latest year is also at the list's own address.
    func followUpPages() async -> [SiteFile] {
        let years = await site.followedUpYears()
        var files = followUpList(years)
        for (index, year) in years.enumerated() {
            let before = years.indices.contains(index + 1) ? years[index + 1].told : nil
            let units = site.organisation.units.entries.filter { year.told.hasPage(ofUnit: $0.id) }
            for unit in [nil] + units {
                let told = year.told.figures(ofUnit: unit?.id)
                let figures = FiguresOfPage(
                    year: year,
                    unit: unit,
                    told: told,
                    since: year.since?.figures(ofUnit: unit?.id),
                    before: before?.figures(ofUnit: unit?.id),
                    units: unit == nil ? units.map { ($0, year.told.opened(by: $0.id)) } : []
                )
                files += followUpPage(figures, links: years)
                files += tables(figures)
            }
        }
        return files
    }

    /// The years that are followed up.
    private func followUpList(_ years: [FollowedUpYear]) -> [SiteFile] {
        inEveryLanguage(
            .register,
            isPermanent: false,
            at: { site.addresses.list(.followUp, $0) },
            heading: { context in
                Heading(
                    title: context.text(.navigationFollowUp),
                    description: context.text(.followUpList),
                    part: .followUp,
                    scope: .site
                )
            },
            content: { context in
                RegisterPage(
                    title: context.text(.navigationFollowUp),
                    introduction: context.text(.followUpList),
                    entries: years.map { year in
                        CountedLink(
                            href: context.href(
                                context.site.addresses.followUp(year: year.year, unit: nil, context.language)
                            ),
                            label: context.title(ofYear: year.year, unit: nil),
                            count: context.dialogueCount(year.told.opened(by: nil))
                        )
                    }
                )
            }
        )
    }

    private func followUpPage(
        _ figures: FiguresOfPage,
        links years: [FollowedUpYear]
    ) -> [SiteFile] {
        inEveryLanguage(
            .followUp,
            owner: figures.unit.map { .entry($0) } ?? .site,
            isPermanent: false,
            at: { language in
                site.addresses.followUp(year: figures.year.year, unit: figures.unit?.id, language)
            },
            heading: { context in
                let year = ("year", String(figures.year.year))
                let name = figures.unit.map { $0.name(in: context.language).value }
                return Heading(
                    title: name.map { context.text(.followUpOfUnit, year, ("unit", $0)) }
                        ?? context.text(.followUpOf, year),
                    description: context.text(.followUpIntroduction),
                    part: .followUp,
                    scope: .site
                )
            },
            content: { context in
                FollowUpPage(
                    context: context,
                    year: figures.year,
                    unit: figures.unit,
                    told: figures.told,
                    since: figures.since,
                    before: figures.before,
                    years: figures.others(of: years, in: context),
                    units: figures.units.map { unit, opened in
                        CountedLink(
                            href: context.href(
                                context.site.addresses.followUp(
                                    year: figures.year.year,
                                    unit: unit.id,
                                    context.language
                                )
                            ),
                            label: context.name(unit.id, in: context.site.organisation.units),
                            count: context.dialogueCount(opened)
                        )
                    }
                )
            }
        )
    }

    private func tables(_ figures: FiguresOfPage) -> [SiteFile] {
        let (year, unit, told) = (figures.year.year, figures.unit, figures.told)
        let table = SiteFile(
            address: site.addresses.figures(year: year, unit: unit?.id),
            owner: unit.map { .entry($0) } ?? .site
        ) { _, bytes in bytes += figuresTable(year, unit: unit?.id, of: told).bytes }
        guard unit == nil else { return [table] }
        let cases = SiteFile(address: site.addresses.figureCases(year: year), owner: .site) { [site] _, bytes in
            bytes += casesTable(year, of: told, in: site).bytes
        }
        return [table, cases]
    }
}

/// What one page of the follow-up is about.
private struct FiguresOfPage: Sendable {
    let year: FollowedUpYear
    let unit: Register.Entry?
    let told: YearFigures
    let since: YearFigures?
    let before: YearFigures?
    let units: [(Register.Entry, Int)]

    /// The other years in which there was something to count, of the same unit.
    func others(of years: [FollowedUpYear], in context: PageContext) -> [LinkView] {
        years.filter { other in
            other.year != year.year && (unit.map { other.told.hasPage(ofUnit: $0.id) } ?? true)
        }
        .map(\.year).map { other in
            LinkView(
                href: context.href(context.site.addresses.followUp(year: other, unit: unit?.id, context.language)),
                label: context.title(ofYear: other, unit: unit)
            )
        }
    }
}

extension Addresses {
    /// The follow-up of a year: of all, or of a unit.
    func followUp(year: Int, unit: String?, _ language: Language) -> Address {
        let page = list(.followUp, language).appending("\(year)/")
        return unit.map { page.appending("\($0)/") } ?? page
    }

    /// The figures as a table, which is the same in every language.
    func figures(year: Int, unit: String?) -> Address {
        followUp(year: year, unit: unit, defaultLanguage).appending("figures.csv")
    }

    func figureCases(year: Int) -> Address {
        followUp(year: year, unit: nil, defaultLanguage).appending("cases.csv")
    }
}
