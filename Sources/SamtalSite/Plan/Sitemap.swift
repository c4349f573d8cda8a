import SamtalModel

/// What search engines ask for: the pages to index (sitemaps.org) and where to find them.
func sitemap(of pages: [SiteFile], _ baseURL: BaseURL) -> [SiteFile] {
    let addresses = pages.filter { $0.isIndexed && $0.write != nil }.map(\.address)
    let parts = stride(from: 0, to: addresses.count, by: addressesPerSitemap).map { start in
        Array(addresses[start..<min(start + addressesPerSitemap, addresses.count)])
    }
    let main = Address("/sitemap.xml")
    let robots = SiteFile(address: Address("/robots.txt"), owner: .site) { _, bytes in
        bytes += "User-agent: *\nDisallow:\n\nSitemap: \(baseURL.absolute(main))\n".utf8
    }
    guard parts.count > 1 else {
        return [SiteFile(address: main, owner: .site) { $1 += sitemap(of: addresses, baseURL) }, robots]
    }
    let files = parts.enumerated().map { index, part in
        SiteFile(address: Address("/sitemap-\(index + 1).xml"), owner: .site) { $1 += sitemap(of: part, baseURL) }
    }
    let names = files.map(\.address)
    return files + [SiteFile(address: main, owner: .site) { $1 += sitemapIndex(of: names, baseURL) }, robots]
}

/// The protocol's limit is 50,000 addresses and 50 MB a file.
private let addressesPerSitemap = 40_000

private func sitemap(of addresses: [Address], _ baseURL: BaseURL) -> [UInt8] {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for address in addresses { xml += "<url><loc>\(escaped(baseURL.absolute(address)))</loc></url>\n" }
    return Array((xml + "</urlset>\n").utf8)
}

private func sitemapIndex(of addresses: [Address], _ baseURL: BaseURL) -> [UInt8] {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for address in addresses { xml += "<sitemap><loc>\(escaped(baseURL.absolute(address)))</loc></sitemap>\n" }
    return Array((xml + "</sitemapindex>\n").utf8)
}
