import Foundation
import SamtalBuild
import SamtalModel
import SamtalSite
import TestSupport
import Testing

/// What holds on every page of the example municipality's site, at the root of a host and under a path.
@Suite struct PageLawsTests {
    /// A page, read once for all laws.
    private struct Page: Sendable {
        let address: Address
        let tags: [StartTag]
        let ids: [String]
    }

    private struct Site: Sendable {
        let pages: [Page]
        let addresses: Set<String>
        let prefix: String
    }

    private static let atTheRoot = Task { try await exampleSite(at: "https://dialog.example.org") }

    private static func exampleSite(at base: String) async throws -> Site {
        let scratch = try ScratchFolder()
        let request = BuildRequest(
            content: Checkout.path("content"),
            output: scratch.path("site"),
            now: .local(fixedNow),
            share: ShareSearch(programFolder: nil, workingFolder: Checkout.path),
            baseURL: BaseURL(base)
        )
        let preparation = try await prepareSite(request)
        let site = try #require(preparation.site, "\(preparation.diagnostics)")
        let files = site.publication.files
        let pages = files.filter { $0.address.file.hasSuffix(".html") }.map { file in
            let tags = StartTag.all(in: file.render())
            return Page(address: file.address, tags: tags, ids: tags.compactMap { $0.attributes["id"] })
        }
        let paths = (site.publication.assets + files).map(\.address.path)
        return Site(
            pages: pages,
            addresses: Set(paths + site.publication.media.map { "/media/\($0.path)" }),
            prefix: try #require(BaseURL(base)).prefix
        )
    }

    @Test func hasOneHeadingOfTheFirstLevelAndSkipsNone() async throws {
        for page in try await PageLawsTests.atTheRoot.value.pages {
            let levels = page.tags.compactMap { tag in
                tag.name.count == 2 && tag.name.first == "h" ? tag.name.last?.wholeNumberValue : nil
            }
            #expect(levels.count { $0 == 1 } == 1, "\(page.address.path)")
            let skips = zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }
            #expect(skips.isEmpty, "\(page.address.path) goes from h\(skips.first?.0 ?? 0) to h\(skips.first?.1 ?? 0)")
        }
    }

    @Test func namesItsLanguageAndItsTitle() async throws {
        for page in try await PageLawsTests.atTheRoot.value.pages {
            let html = try #require(page.tags.first)
            #expect(html.name == "html" && html.attributes["lang"]?.isEmpty == false, "\(page.address.path)")
            #expect(page.tags.count { $0.name == "title" } >= 1, "\(page.address.path)")
            #expect(page.tags.count { $0.name == "main" } == 1, "\(page.address.path)")
        }
    }

    @Test func givesEachIdOnce() async throws {
        for page in try await PageLawsTests.atTheRoot.value.pages {
            let twice = Dictionary(grouping: page.ids, by: \.self).filter { $1.count > 1 }.keys.sorted()
            #expect(twice.isEmpty, "\(page.address.path): \(twice)")
        }
    }

    @Test func givesEveryPictureItsTextAndSize() async throws {
        for page in try await PageLawsTests.atTheRoot.value.pages {
            for picture in page.tags where picture.name == "img" {
                let isWhole = ["alt", "width", "height"].allSatisfy { picture.attributes[$0] != nil }
                #expect(isWhole, "\(page.address.path): \(picture.attributes)")
            }
        }
    }

    @Test func leadsNowhereThatIsNotThere() async throws {
        try await expectNoFaults(in: PageLawsTests.atTheRoot.value)
        try await expectNoFaults(in: PageLawsTests.exampleSite(at: "https://www.example.org/kommun/samtal/"))
    }

    private func expectNoFaults(in site: Site) {
        let ids = Dictionary(uniqueKeysWithValues: site.pages.map { ($0.address.path, Set($0.ids)) })
        for page in site.pages {
            for link in page.tags.flatMap(links) {
                guard let fault = fault(in: link, on: page, of: site, ids: ids) else { continue }
                Issue.record("\(page.address.path): \(link) \(fault)")
            }
        }
    }

    /// What is wrong with a link within the site; links to others are let go.
    private func fault(in link: String, on page: Page, of site: Site, ids: [String: Set<String>]) -> String? {
        guard !link.contains(":"), !link.hasPrefix("//") else { return nil }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let target = parts[0].isEmpty ? page.address.path : path(parts[0], on: site) else {
            return "leads out of the site"
        }
        guard site.addresses.contains(target) else { return "leads nowhere" }
        guard parts.count == 2, let known = ids[target], !known.contains(parts[1].removingPercentEncoding ?? parts[1])
        else { return nil }
        return "has a fragment that is no id there"
    }

    /// The path on the site, without what the site lives under.
    private func path(_ link: String, on site: Site) -> String? {
        guard link.hasPrefix(site.prefix + "/") else { return nil }
        let path = link.dropFirst(site.prefix.count).prefix { $0 != "?" }
        return String(path).removingPercentEncoding
    }

    private func links(_ tag: StartTag) -> [String] {
        ["href", "src"].compactMap { tag.attributes[$0] }
    }
}
