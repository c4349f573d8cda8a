import ArgumentParser
import SamtalBuild

@main
struct Samtal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Public dialogues as a website.")
}
