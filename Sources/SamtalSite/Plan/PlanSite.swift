package import SamtalModel

/// Plans everything that is published on a day: every address is known, and no byte is rendered yet.
///
/// `assets` tells where each of the theme's assets is published, such as `style.css` at `/assets/style.1a2b.css`.
/// Where there is an error among the diagnostics, nothing may be published.
package func planSite(
    _ context: SiteContext,
    theme: Theme,
    assets: [String: String]
) async -> Outcome<SitePlan> {
    let municipality = context.municipality
    let addresses = Addresses(vocabulary: context.vocabulary, defaultLanguage: municipality.settings.defaultLanguage)
    let claims = claimAddresses(context, addresses)
    var links = LinkMap(municipality, baseURL: context.baseURL, addresses: addresses)
    for claim in claims.value { links.add(claim.address, isShown: claim.isShown) }
    let site = await KnownSite(context, links: links, addresses: addresses)
    let diagnostics =
        claims.diagnostics + site.pages.checkFooter()
        + checkLinks(in: municipality, links: links, addresses: addresses)

    let weeks = await weekReports(site)
    let maker = PageMaker(
        site: site,
        theme: theme,
        cards: await Cards(of: site, theme: theme),
        assets: assets.mapValues { context.baseURL.prefix + $0 }
    )
    let pages =
        maker.frontPages() + maker.dialogueLists() + site.dialogues.flatMap(maker.dialoguePages) + maker.meetingLists()
        + site.dialogues.flatMap(maker.paperPages)
        + maker.feedbackLists() + maker.registerPages() + maker.archivePages() + maker.subscribePages()
        + maker.weekPages(weeks) + maker.deadlinePages() + maker.overduePages()
        + site.pages.flatMap(maker.ordinaryPages) + maker.ownPages() + [maker.notFoundPage()]
        + (await maker.searchPages())
    let calendars = await planCalendars(site)
    let files =
        pages.map(\.file) + maker.searchIndexes() + planSitemap(of: pages, baseURL: context.baseURL)
        + (await planFeeds(site, weeks)) + calendars.files
    let owners = Dictionary(claims.value.map { ($0.address, $0.place) }) { first, _ in first }
    let plan = SitePlan(
        files: files.map { file in
            var file = file
            file.owner = owners[file.address] ?? nil
            return file
        },
        occasions: calendars.occasions,
        dialogueCount: site.dialogues.count,
        meetingCount: site.dialogues.reduce(0) { $0 + $1.dialogue.meetings.count }
    )
    return Outcome(plan, diagnostics)
}
