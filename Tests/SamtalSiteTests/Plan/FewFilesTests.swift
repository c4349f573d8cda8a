import SamtalModel
import Testing

@testable import SamtalSite

/// A file that is asked for alone has the bytes that it has among all, for which much is rendered ahead.
@Suite struct FewFilesTests {
    @Test func eachFileIsTheSameWithWhatIsRenderedAheadAndWithout() async throws {
        let whole = try await SampleSite.ofCheckout(on: "2026-11-23").plan
        let few = try await SampleSite.ofCheckout(on: "2026-11-23", isWhole: false).plan
        #expect(whole.files.count > 300 && whole.files.map(\.address) == few.files.map(\.address))
        for (file, alone) in zip(whole.files, few.files) {
            #expect(file.render() == alone.render(), "\(file.address.path)")
        }
    }
}
