import SamtalModel
import SamtalSite

/// The circumstances that the rest of a build shares, from the request and the site's own settings.
///
/// Nil where the site's address or time zone is wrong, which reading the settings has told of.
func siteContext(for municipality: Municipality, using vocabulary: Vocabulary, _ request: BuildRequest) -> SiteContext?
{
    let settings = municipality.settings
    guard let baseURL = request.baseURL ?? settings.baseURL, let zone = settings.timeZone else {
        return nil
    }
    return SiteContext(
        municipality: municipality.showingDrafts(request.includesDrafts),
        vocabulary: vocabulary,
        zone: zone,
        baseURL: baseURL,
        now: request.now.moment(in: zone)
    )
}

extension Municipality {
    /// With drafts as if they were finished, or without.
    fileprivate func showingDrafts(_ isShowing: Bool) -> Municipality {
        var shown = self
        shown.showsDrafts = isShowing
        return shown
    }
}
