import SamtalModel
import SamtalSite

/// What the next build is to know about a plan.
///
/// A build with drafts leaves no memory: it hands down what was remembered before it.
func manifest(
    of plan: SitePlan,
    in context: SiteContext,
    assets: [Asset],
    previous: Manifest?,
    _ request: BuildRequest
) -> Manifest {
    let files =
        plan.files.map(\.address.file) + assets.map(\.file.address.file)
        + context.municipality.media.map { "media/\($0.path)" }
    guard !request.includesDrafts else {
        return Manifest(files: files, permanent: previous?.permanent ?? [], occasions: previous?.occasions ?? [])
    }
    let changes = changeCounts(in: context.municipality)
    return Manifest(
        files: files,
        permanent: plan.files.filter(\.isPermanent).map(\.address),
        occasions: plan.occasions.map { RememberedOccasion(fact: $0, changes: changes[$0.id] ?? 0) }
    )
}

/// How many changes have been told of each occasion, by its id.
func changeCounts(in municipality: Municipality) -> [String: Int] {
    var counts: [String: Int] = [:]
    for meeting in municipality.dialogues.flatMap(\.meetings) {
        for occasion in meeting.occasions { counts[occasion.id] = meeting.changes(of: occasion).count }
    }
    return counts
}
