import SamtalModel
import Testing

@Suite struct ColourTests {
    @Test(arguments: ["#005ea5", "005ea5", "#005EA5"])
    func readsSixDigits(_ text: String) {
        #expect(Colour(hex: text) == Colour(red: 0, green: 0x5E, blue: 0xA5))
    }

    @Test(arguments: ["#0fa", "0fa"])
    func readsThreeDigits(_ text: String) {
        #expect(Colour(hex: text) == Colour(red: 0, green: 0xFF, blue: 0xAA))
    }

    @Test(arguments: [
        "", "#", "##fff", "#ffff", "#fffff", "#005ea5ff", "005ea5#", "blue", "#ggg", "# fff", "#fff;", "#００５ｅａ５",
        "f\u{301}ff",
    ])
    func refusesEverythingElse(_ text: String) {
        #expect(Colour(hex: text) == nil)
    }

    @Test(arguments: ["#000000", "#005ea5", "#ffffff", "#0a0b0c"])
    func isWrittenAsItIsRead(_ text: String) {
        #expect(Colour(hex: text)?.hex == text)
    }
}
