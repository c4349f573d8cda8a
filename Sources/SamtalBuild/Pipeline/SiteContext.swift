import SamtalContent
import SamtalModel
import SamtalSite

/// The circumstances that the rest of a build shares, from the request and the site's own settings.
func siteContext(
    for municipality: Municipality,
    in folder: ContentFolder,
    using vocabulary: Vocabulary,
    _ request: BuildRequest
) -> Outcome<SiteContext?> {
    let settings = municipality.settings
    let place = Place(file: "\(folder.name)/site.yml")
    guard let baseURL = request.baseURL ?? BaseURL(settings.baseURL) else {
        return Outcome(
            nil,
            [
                .error(
                    at: place,
                    sv: "Adressen \"\(settings.baseURL)\" går inte att använda. Skriv till exempel "
                        + "\"base-url: https://dialog.example.org/\".",
                    en: "The address \"\(settings.baseURL)\" can't be used. Write for instance "
                        + "\"base-url: https://dialog.example.org/\"."
                )
            ]
        )
    }
    guard let zone = readZone(settings.timeZone) else {
        return Outcome(
            nil,
            [
                .error(
                    at: place,
                    sv: "Tidszonen \"\(settings.timeZone)\" finns inte på den här datorn. Skriv till exempel "
                        + "\"time-zone: Europe/Stockholm\", och kontrollera att paketet tzdata är installerat.",
                    en: "The time zone \"\(settings.timeZone)\" is not on this computer. Write for instance "
                        + "\"time-zone: Europe/Stockholm\", and see that the package tzdata is installed."
                )
            ]
        )
    }
    return Outcome(
        SiteContext(
            municipality: municipality.showingDrafts(request.includesDrafts),
            vocabulary: vocabulary,
            zone: zone,
            baseURL: baseURL,
            now: request.now.moment(in: zone)
        )
    )
}

extension Municipality {
    /// With drafts as if they were finished; later stages leave out what is still a draft.
    fileprivate func showingDrafts(_ isShowing: Bool) -> Municipality {
        guard isShowing else { return self }
        var shown = self
        for index in dialogues.indices { shown.dialogues[index].isDraft = false }
        for index in pages.indices { shown.pages[index].isDraft = false }
        return shown
    }
}
