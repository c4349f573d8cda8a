import SamtalModel
import SamtalSite

/// Plans the site with the theme's templates and the addresses of its assets.
func planSite(_ context: SiteContext, theme: [ProgramFile]) -> Outcome<SitePlan?> {
    // Until the plan and the theme are merged: a front page alone, so that the rest can be tried.
    let front = PlannedFile(address: .root, isPermanent: true) { Array("<!doctype html>".utf8) }
    let municipality = context.municipality
    return Outcome(
        SitePlan(
            files: [front],
            occasions: [],
            dialogueCount: municipality.dialogues.count,
            meetingCount: municipality.dialogues.reduce(0) { $0 + $1.meetings.count }
        )
    )
}
