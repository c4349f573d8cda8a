import SamtalBuild
import SamtalModel

/// What `init` says when it is done: what was written, what to do next, and what is to be decided before going live.
func startedText(files: [String], in folder: String, _ start: MunicipalityStart) -> String {
    let (folder, identity) = (harmless(folder), harmless(start.identity))
    return helpText(
        sv: """
            Klart: \(files.count) filer är skrivna i \(folder).

            Gör så här nu:
              cd \(folder)
              samtal build
            Läs sedan README.md. En ny dialog börjar med samtal new dialogue, eller med mallen content/_mallar/dialog.md.

            Det här ska ni bestämma innan webbplatsen visas för alla:
              - identity i content/site.yml är nu \(identity) och får aldrig ändras sedan
              - telefon, brev och besök under contact: det ska gå att delta utan dator
              - tillgänglighetsredogörelsen, som lagen kräver, under accessibility
              - policyn, och hur många dagar ni lovar återkoppling inom
              - enheter, områden och grupper i content/organisation.yml: ett id är för alltid
              - texten på de vanliga sidorna i content/pages
              - sist: ta bort raden notice i content/site.yml

            """,
        en: """
            Done: \(files.count) files are written in \(folder).

            Do this now:
              cd \(folder)
              samtal build
            Then read README.md. A new dialogue begins with samtal new dialogue, or with the template content/_mallar/dialog.md.

            This is to be decided before the site is shown to everyone:
              - identity in content/site.yml is now \(identity) and may never be changed later
              - phone, letter and visit under contact: one has to be able to take part without a computer
              - the accessibility statement, which the law asks for, under accessibility
              - the policy, and within how many days you promise feedback
              - units, areas and groups in content/organisation.yml: an id is for ever
              - the text of the ordinary pages in content/pages
              - last: take away the line notice in content/site.yml

            """
    )
}
