import Foundation
import SamtalModel
import TestSupport
import Testing

@testable import SamtalContent

/// The schemas that `samtal init` writes; `Tests/Readers/schemas.py` asks what they say of files.
@Suite struct SettingsSchemaTests {
    /// `RECORD=1 swift test` writes the schema anew.
    @Test(arguments: [("site", siteKeys), ("organisation", organisationKeys)], [Language.swedish, .english])
    func keepsTheSchemaFresh(_ settings: (name: String, keys: [YAMLKey]), _ language: Language) throws {
        let folder = language == .english ? "municipality-in-english" : "municipality"
        let path = Checkout.path("templates/\(folder)/dot-vscode/\(settings.name).schema.json")
        let schema = Data(settingsSchema(of: settings.keys, title: "\(settings.name).yml", in: language).lines)
        if Checkout.isRecording { try schema.write(to: URL(filePath: path)) }
        #expect(FileManager.default.contents(atPath: path) == schema, "\(path)")
    }
}
