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

/// Errors for what the public was promised and would not get: addresses that are gone, ids that
/// have changed, meetings changed in silence.
func comparePlan(
    _ plan: SitePlan,
    of context: SiteContext,
    with previous: Manifest?,
    contentFolder: String
) -> [Diagnostic] {
    guard let previous else { return [] }
    return droppedAddresses(plan, of: context, since: previous, contentFolder: contentFolder)
        + changedIdentities(plan, of: context, since: previous)
        + silentChanges(plan, of: context, since: previous)
}
