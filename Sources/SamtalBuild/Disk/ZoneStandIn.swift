import SamtalModel

extension Zone {
    init?(name: String, timeZoneData: [UInt8]) { self = .utc }
}
