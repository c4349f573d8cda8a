import SamtalBuild
@testable import SamtalCommand
import SamtalModel
import Testing

@Suite struct NowArgumentTests {
    private func written(_ argument: String) -> String? {
        switch NowArgument(argument: argument)?.now {
        case nil: nil
        case .local(let time): "local \(time.iso)"
        case .moment(let moment): "moment \(moment.seconds)"
        }
    }

    @Test(arguments: [
        ("2026-11-23", "local 2026-11-23T00:00"), ("2026-11-23T12:00", "local 2026-11-23T12:00"),
        ("2026-11-23T12:00:59", "local 2026-11-23T12:00"), ("2028-02-29", "local 2028-02-29T00:00"),
        ("2026-11-23T12:00Z", "moment 1795435200"), ("2026-11-23T12:00:00Z", "moment 1795435200"),
        ("2026-11-23T12:00+01:00", "moment 1795431600"), ("2026-11-23T12:00-05:30", "moment 1795455000"),
    ])
    func understandsDaysTimesAndOffsets(_ argument: String, _ expected: String) {
        #expect(written(argument) == expected)
    }

    @Test(arguments: [
        "", "idag", "2026", "2026-11", "2026-11-31", "2027-02-29", "26-11-23", "2026-11-23T", "2026-11-23T24:00",
        "2026-11-23T12:60", "2026-11-23T12", "2026-11-23 12:00", "2026-11-23T12:00X", "2026-11-23T12:00+1",
        "2026-11-23T12:00+25:00", "2026-11-23T12:00Z0", "1899-12-31", "2201-01-01", "+026-11-23", "٢٠٢٦-11-23",
    ])
    func refusesWhatIsNoTime(_ argument: String) {
        #expect(written(argument) == nil)
    }
}
