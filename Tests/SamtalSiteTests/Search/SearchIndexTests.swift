import Foundation
import SamtalModel
import Testing

@testable import SamtalSite

@Suite struct SearchIndexTests {
    private let meeting = """
        ## Det här kan du påverka

        ### Sittplatserna

        - Vad: bänkar

        ## Möten

        ### Kvällsmöte om torget

        - Id: kvall
        - När: 2026-12-01 18.00–20.00
        - Plats: Älvängens bibliotek
        - Adress: Göteborgsvägen 1, Torget
        - Publicerat: 2026-11-02

        ## Återkoppling

        ### 2026-11-10 Tack för svaren

        - Ni sa: Mer ljus.
        - Vi gjorde: Det blir mer ljus.
        """

    @Test func holdsWhatADialogueIsFoundByEachWordOnce() async throws {
        let site = try await SampleSite.plan([
            dialogueFile(front: "områden: nol\ndiarienummer: SBN 2026/12", body: meeting)
        ])
        #expect(
            try site.page("/sok/index.json") == """
                {"p":["proposed","planned","open","analysing","decision","decided","implementation","followed-up","paused","cancelled","declined"],\
                "a":["hela","surte","nol"],\
                "g":["unga"],\
                "r":["namnden","gamla","ingen"],\
                "o":[],\
                "n":["Föreslagen","Planeras","Öppen","Sammanställs","Inför beslut","Beslutad","Genomförs","Avslutad","Pausad","Avbruten","Ingen dialog"],\
                "d":[
                {"u":"/dialoger/torget/","t":"Nytt torg","s":"Torget ska byggas om.","p":[1],"a":[2],"r":[0],"w":"nol nämnden sittplatserna kvällsmöte älvängens bibliotek göteborgsvägen 1 tack för svaren sbn 2026 12"}]}

                """
        )
    }

    /// What the background tells and meetings offer, one form of each word; a soft hyphen parts no word.
    @Test func holdsTheBackgroundAndWhatMeetingsOffer() async throws {
        let body = """
            Cykel\u{AD}banan blir ny. Cykelbanor och torg på vägen.

            ## Möten

            ### Möte

            - Id: kvall
            - När: 2026-12-01 18.00–20.00
            - Plats: Nol
            - Språk: arabiska, tolk finns
            - Tillgänglighet: hörslinga
            - Publicerat: 2026-11-02
            """
        let index = try await SampleSite.plan([dialogueFile(body: body)]).page("/sok/index.json")
        #expect(index.contains("\"w\":\"nämnden möte nol arabiska tolk finns hörslinga cykelbanan blir och vägen\""))
    }

    @Test func saysWhichWordsAreInAnotherLanguage() async throws {
        let site = try await SampleSite.plan([dialogueFile()], base: "https://www.example.org/ale/")
        let index = try site.page("/en/search/index.json")
        #expect(index.contains("{\"u\":\"/ale/dialoger/torget/\",\"t\":\"Nytt torg\""))
        #expect(index.contains("\"l\":\"sv\",\"m\":\"sv\",\"h\":\"sv\"}"))
    }

    @Test func putsADialogueForTheWholeMunicipalityInEveryArea() async throws {
        let site = try await SampleSite.plan([dialogueFile(front: "områden: hela")])
        let index = try site.page("/sok/index.json")
        #expect(index.contains("\"a\":[0,1,2]"))
        #expect(!index.contains("surte "), "and is not found by the name of each")
    }

    /// Each way to write a letter is one word, in whatever alphabet, and signs of all kinds part words.
    @Test func keepsWordsWhole() async throws {
        let body = """
            ## Möten

            ### A\u{30A}ker–Ängen: ½ mil, nr 2 (ساحة)…

            - Id: kvall
            - När: 2026-12-01 18.00–20.00
            - Plats: O’Learys
            - Publicerat: 2026-11-02
            """
        let index = try await SampleSite.plan([dialogueFile(body: body)]).page("/sok/index.json")
        #expect(index.contains("\"w\":\"nämnden a\u{30A}ker ängen ½ mil nr 2 ساحة o learys\""))
    }

    @Test func isJSONWhateverStandsInATitle() async throws {
        let title = #""Torg" \ <script>alert(1)</script> 'å"#
        let file = dialogueFile()
        let text = file.text.replacing("rubrik: Nytt torg", with: "rubrik: \(title) ")
        let site = try await SampleSite.plan([(path: file.path, text: text)])
        let index = try JSONDecoder().decode(Index.self, from: Data(try site.page("/sok/index.json").utf8))
        #expect(index.d.map(\.t) == [title])
    }

    private struct Index: Decodable {
        struct Dialogue: Decodable { let t: String }
        let d: [Dialogue]
    }

    @Test func goesInTheOrderOfLists() async throws {
        let site = try await SampleSite.plan([
            dialogueFile("a", front: "skede: avslutad"), dialogueFile("b", front: "skede: öppen"),
        ])
        let index = try JSONDecoder().decode(Index.self, from: Data(try site.page("/sok/index.json").utf8))
        #expect(index.d.count == 2)
        let json = try site.page("/sok/index.json")
        let places = ["/dialoger/b/", "/dialoger/a/"].compactMap { json.firstRange(of: $0)?.lowerBound }
        #expect(places.count == 2 && places == places.sorted(), "what is open comes first")
    }
}
