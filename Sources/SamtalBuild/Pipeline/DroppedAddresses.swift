import SamtalModel
import SamtalSite

/// Errors for permanent addresses that were published and are not in the plan, each with the way to keep it.
///
/// One for each file that they came from: a page that is gone takes its feed, its calendar and its translations along.
func droppedAddresses(
    _ plan: SitePlan,
    of context: SiteContext,
    since previous: Manifest,
    contentFolder: String,
    besides faulty: FaultyFiles
) -> [Diagnostic] {
    let kept = Set(plan.files.map(\.address))
    let origins = AddressOrigins(context, plan, since: previous)
    var groups: [(origin: AddressOrigin, addresses: [Address])] = []
    var places: [AddressOrigin: Int] = [:]
    for address in previous.permanent where !kept.contains(address) {
        let origin = origins.origin(of: address)
        if origins.mayBe(origin, in: faulty) { continue }
        if let place = places[origin] {
            groups[place].addresses.append(address)
        } else {
            places[origin] = groups.count
            groups.append((origin, [address]))
        }
    }
    let meetings = LostMeetings(context, since: previous, contentFolder: contentFolder)
    let waysOut = WaysOut(context, since: previous, contentFolder: contentFolder)
    return groups.flatMap { origin, addresses -> [Diagnostic] in
        if case .meeting(let id) = origin { return meetings.diagnostics(of: id) }
        let (loss, wayOut) = (lossMessage(addresses), waysOut.wayOut(for: origin, addresses))
        return [
            .error(
                .lostAddress,
                at: wayOut.place,
                sv: "\(loss.swedish) \(wayOut.message.swedish)",
                en: "\(loss.english) \(wayOut.message.english)"
            )
        ]
    }
}

private func lossMessage(_ addresses: [Address]) -> Message {
    let first = addresses.first { $0.path.ends(with: "/") }?.path ?? addresses.first?.path ?? "/"
    guard addresses.count > 1 else {
        return Message(
            sv: "Adressen \(first) är publicerad men finns inte längre.",
            en: "The address \(first) is published but is no longer there."
        )
    }
    return Message(
        sv: "Adressen \(first) och \(addresses.count - 1) som hör till den är publicerade men finns inte längre.",
        en: "The address \(first) and \(addresses.count - 1) that belong to it are published but are no longer there."
    )
}
