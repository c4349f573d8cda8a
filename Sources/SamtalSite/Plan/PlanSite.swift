package import SamtalModel

/// Plans everything that is published on a day: every address is known, and no byte is rendered yet.
///
/// `assets` tells where each of the theme's assets is published, such as `style.css` at `/assets/style.1a2b.css`.
/// Where there is an error among the diagnostics, nothing may be published. What stands in several files is rendered ahead,
/// once for all of them; where few of them will be asked for, `isWhole` is false, and it is rendered with each.
package func planSite(
    _ context: SiteContext,
    theme: Theme,
    assets: [String: String],
    isWhole: Bool = true
) async -> Outcome<SitePlan> {
    let municipality = context.municipality
    let addresses = Addresses(vocabulary: context.vocabulary, defaultLanguage: municipality.settings.defaultLanguage)
    let site = await KnownSite(context, addresses: addresses)
    let list = await listFiles(of: site, assets: assets.mapValues { context.baseURL.prefix + $0 }, ahead: isWhole)
    let links = LinkMap(municipality, baseURL: context.baseURL, addresses: addresses, to: list)
    async let checks =
        list.collisions(drafts: municipality.draftFiles)
        + checkLinks(in: municipality, links: links, addresses: addresses)
    let rendering = await Rendering(site, links, theme, ahead: isWhole)
    let files = list.compactMap { file in
        file.write.map { write in
            PlannedFile(address: file.address, isPermanent: file.isPermanent, owner: file.owner) {
                write(rendering, &$0)
            }
        }
    }
    let media = PlannedMedia(of: site, links)
    let plan = SitePlan(
        files: files,
        media: media.published,
        unlinkedMedia: media.unlinked,
        occasions: rendering.calendars.facts,
        dialogues: site.dialogues.map(DialogueFact.init),
        dialogueCount: site.dialogues.count,
        meetingCount: site.dialogues.reduce(0) { $0 + $1.dialogue.meetings.count }
    )
    return Outcome(plan, await checks + site.pages.checkFooter())
}

/// The one list of the site's files, those that are not shown yet too; pages first, then feeds and calendars.
private func listFiles(of site: KnownSite, assets: [String: String], ahead: Bool) async -> [SiteFile] {
    let maker = await PageMaker(site: site, assets: assets, tables: DataTables(site: site, ahead: ahead).all())
    var pages: [SiteFile] = []
    for kind in PageKind.all { pages += await kind.pages(maker) }
    return pages + maker.searchIndexes() + sitemap(of: pages, site.context.baseURL) + maker.collectionFiles()
        + maker.dataFiles()
        + maker.dialogues.flatMap(maker.dialogueFiles) + site.addresses.reserved
}
