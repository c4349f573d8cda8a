import SamtalModel

extension Manifest {
    /// How long an asset stays that no page names any more, in days.
    static let daysKept = 30

    /// Those of the files that a site has left behind which someone with an old page open may still ask for.
    ///
    /// Only assets with a fingerprint are: whatever else is gone was meant to go.
    func keptAssets(among stale: [SitePath], on today: Day) -> [KeptAsset] {
        let since = Dictionary(kept.compactMap { asset in SitePath(asset.file).map { ($0, asset.since) } }) { $1 }
        return stale.filter { hasFingerprint($0.text) }.compactMap { path in
            // A build for a later day than this one must not keep it longer.
            let day = min(since[path] ?? today, today)
            return today.number - day.number <= Manifest.daysKept ? KeptAsset(file: path.text, since: day) : nil
        }
    }
}
