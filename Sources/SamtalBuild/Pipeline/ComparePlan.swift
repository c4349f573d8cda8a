import Glibc
import SamtalModel
import SamtalSite

/// Reads the manifest of what is published: the one asked for, or the output folder's if it has one.
///
/// - Throws: `DiskError` where the one asked for is missing, or either can't be used.
func readPrevious(_ request: BuildRequest, in output: OutputFolder?) throws -> Manifest? {
    guard let previous = request.previous else {
        if let output { return try readManifest(in: output) }
        return try readManifest(at: "\(request.output)/\(Manifest.fileName)")
    }
    guard let manifest = try readManifest(at: previous) else { throw DiskError(.reading, previous, code: ENOENT) }
    return manifest
}

/// Errors for what the public was promised and would not get: addresses that are gone, ids that have changed, meetings
/// changed in silence, happenings and days that nothing tells of any more.
///
/// `findings` is what else there is to say of the content; where that is an error, it comes first.
func comparePlan(
    _ plan: SitePlan,
    of context: SiteContext,
    with previous: Manifest?,
    contentFolder: String,
    after findings: [Diagnostic] = []
) -> [Diagnostic] {
    let faulty = FaultyFiles(findings, contentFolder: contentFolder)
    guard let previous, !faulty.hideAll else { return [] }
    return changedIdentity(of: context, since: previous, contentFolder: contentFolder)
        + droppedAddresses(plan, of: context, since: previous, contentFolder: contentFolder, besides: faulty)
        + changedIdentities(plan, of: context, since: previous, besides: faulty)
        + silentChanges(plan, of: context, since: previous, besides: faulty)
        + lostHappenings(plan, of: context, since: previous, besides: faulty)
}
