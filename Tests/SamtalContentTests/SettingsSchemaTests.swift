import Foundation
import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

/// The schemas that `samtal init` writes; `Tests/Readers/schemas.py` asks what they say of files.
@Suite struct SettingsSchemaTests {
    /// `RECORD=1 swift test` writes the schema anew.
    @Test(arguments: [("site", siteKeys), ("organisation", organisationKeys)])
    func keepsTheSchemaFresh(_ name: String, _ keys: [YAMLKey]) throws {
        let path = Checkout.path("templates/municipality/dot-vscode/\(name).schema.json")
        let schema = Data(settingsSchema(of: keys, title: "\(name).yml").lines)
        if Checkout.isRecording { try schema.write(to: URL(filePath: path)) }
        #expect(FileManager.default.contents(atPath: path) == schema, "\(path)")
    }
}
