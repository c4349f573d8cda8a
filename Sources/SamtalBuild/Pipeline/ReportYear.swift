package import SamtalModel
import SamtalSite

extension PreparedSite {
    /// The follow-up of a year for a board's paper, of all or of one unit.
    package func followUp(of year: Int, unit: String?, in language: Language) async -> FollowUpReport {
        await followUpReport(year, ofUnit: unit, in: language, of: context)
    }
}
