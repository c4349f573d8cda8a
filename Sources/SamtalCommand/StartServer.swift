import ArgumentParser
import Glibc
import SamtalBuild
import SamtalModel

/// Becomes the script `deploy/init-server`, which sets up a bare repository and its hooks.
///
/// - Throws: a wrong usage where something is missing; exit code 3 where the script is nowhere.
func startServer(_ repository: String, to releases: String?, baseURL: String?) throws -> Never {
    var questions = Questions()
    let to = questions.answer(
        releases,
        option: "--to",
        helpText(
            sv: "I vilken mapp ska webbplatsen läggas? Till exempel /srv/dialog",
            en: "Which folder is the site put in? For example /srv/dialog"
        )
    )
    let address = questions.answer(
        baseURL,
        option: "--base-url",
        helpText(
            sv: "Vilken adress har webbplatsen? Till exempel https://dialog.example.org/",
            en: "What is the address of the site? For example https://dialog.example.org/"
        )
    )
    try questions.refuseMissing()
    guard BaseURL(address) != nil else { throw unusable("--base-url", address, example: "https://dialog.example.org/") }
    let search = shareSearch()
    guard let script = deployFolder(search: search).map({ "\($0)/init-server" }) else {
        tell(Message(sv: "Mappen deploy hittas inte.", en: "The folder deploy is nowhere."), in: messageLanguage)
        throw ExitCode.diskFailed
    }
    let words: [String] = ["sh", script, repository, to, address, messageLanguage.code]
    var arguments = words.map { strdup($0) } + [nil]
    execv("/bin/sh", &arguments)
    throw ExitCode.diskFailed
}
