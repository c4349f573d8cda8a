import SamtalContent
import SamtalModel
import SamtalSite

/// The circumstances that the rest of a build shares, from the request and the site's own settings.
///
/// Without drafts asked for, they are as if they were not there.
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
    var shown = municipality
    if !request.includesDrafts {
        shown.dialogues.removeAll(where: \.isDraft)
        shown.pages.removeAll(where: \.isDraft)
    }
    return Outcome(
        SiteContext(
            municipality: shown,
            vocabulary: vocabulary,
            zone: zone,
            baseURL: baseURL,
            now: request.now.moment(in: zone)
        )
    )
}
