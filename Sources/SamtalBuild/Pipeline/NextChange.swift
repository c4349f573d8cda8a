package import SamtalModel
import SamtalSite

/// The next time at which a site changes though nobody has written anything.
package struct NextChange: Sendable {
    package let moment: Moment
    /// The same on the site's clock.
    package let time: LocalTime
    /// The addresses of what is then new, other or gone; in order.
    package let addresses: [Address]
    package let dialogues: [DialogueNews]
}

extension PreparedSite {
    /// How many days ahead are looked at.
    package static let daysAhead = 31

    /// Found by making every page as it will be, one day after another, until one has other bytes; nil where none has
    /// for so long as is looked.
    package func nextChange() async -> NextChange? {
        let now = await fingerprints(at: context)
        var time = context.zone.local(context.now)
        let last = time.day + PreparedSite.daysAhead
        while time.day < last {
            time = context.municipality.nextClockTime(after: time)
            let later = context.at(context.zone.moment(time))
            let then = await fingerprints(at: later)
            let changed = Set(now.keys).union(then.keys).filter { now[$0] != then[$0] }
            if !changed.isEmpty {
                return NextChange(
                    moment: later.now,
                    time: time,
                    addresses: changed.sorted(),
                    dialogues: await news(from: context, to: later, changed: changed)
                )
            }
        }
        return nil
    }

    /// The next time on the clock at which pages may look otherwise.
    var nextClockTime: LocalTime { context.municipality.nextClockTime(after: context.zone.local(context.now)) }

    /// Of the bytes of everything that is published at a time but the theme's assets, which are the same at all times.
    private func fingerprints(at context: SiteContext) async -> [Address: UInt64] {
        let plan = await planSite(context, theme: theme, assets: assets).value
        let files = await concurrentMap(plan.files) { ($0.address, fowlerNollVo($0.render())) }
        let media = plan.media.map { (Address("/media/\($0.path)"), UInt64($0.size)) }
        return Dictionary(files + media) { first, _ in first }
    }
}
