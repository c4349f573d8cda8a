import SamtalModel

/// Turns prose into HTML for one place: a page of ours, or a feed that is read anywhere.
struct ProseWriter: Sendable {
    let links: LinkMap
    /// The page that the text belongs to.
    let origin: LinkOrigin
    /// The page that it is written on; nil for a feed, where every address must be absolute and nothing has an id.
    let page: Address?
    /// In the text's language.
    let dates: DateWords
    /// Whether the text is in a language that is quoted alone: it stands as it was said, marked by whoever quotes it.
    var isQuoting = false
    /// How many levels its headings go down.
    var headingShift = 0

    func html(_ prose: Prose) -> HTML {
        var html = HTML()
        for block in prose.blocks { write(block, headingId: nil, to: &html) }
        return html
    }

    /// The prose with an `id` on each of its headings: for a page's main text, of which there is one.
    func htmlWithHeadingIds(_ prose: Prose) -> HTML {
        var html = HTML()
        for (block, id) in zip(prose.blocks, headingIds(of: prose)) { write(block, headingId: id, to: &html) }
        return html
    }

    /// The prose without the paragraph around it, where it is one paragraph.
    func inline(_ prose: Prose) -> HTML {
        guard prose.blocks.count == 1, case .paragraph(let inlines)? = prose.blocks.first else { return html(prose) }
        guard !isQuoting, let direction = ownDirection(of: inlines) else { return html(inlines) }
        return HTML("span", [("dir", direction)], html(inlines))
    }

    func html(_ inlines: [Inline]) -> HTML { html(inlines, in: dates.tellsHours(inlines) ? .tellingHours : .plain) }

    /// What a run of inlines stands in.
    private enum Surroundings {
        case plain
        /// A paragraph in which hours stand after "kl.".
        case tellingHours
        /// A link's words are left as they are written.
        case link
    }

    private func html(_ inlines: [Inline], in surroundings: Surroundings) -> HTML {
        var html = HTML()
        for inline in inlines { write(inline, in: surroundings, to: &html) }
        return html
    }

    private func write(_ block: Block, headingId: String?, to html: inout HTML) {
        html.append(element(block, headingId: headingId))
        html.append(trusted: "\n")
    }

    private func element(_ block: Block, headingId: String?) -> HTML {
        let direction = isQuoting ? nil : ownDirection(of: block)
        switch block {
        case .paragraph(let inlines):
            if inlines.count == 1, let figure = captioned(inlines[0]) { return figure }
            return HTML("p", [("dir", direction)], html(inlines))
        case .heading(let level, let inlines):
            let name = "h\(min(6, level + headingShift))"
            return HTML(name, [("id", headingId), ("dir", direction)], html(inlines))
        case .list(let start, let isTight, let items):
            let first = start.flatMap { $0 == 1 ? nil : String($0) }
            var content = HTML(trusted: "\n")
            for item in items { write(item, isTight: isTight, to: &content) }
            return HTML(start == nil ? "ul" : "ol", [("start", first), ("dir", direction)], content)
        case .quote(let blocks):
            return HTML("blockquote", [("dir", direction)], HTML(trusted: "\n") + html(Prose(blocks)))
        case .code(let text): return HTML("pre", HTML("code", HTML(escaping: text)))
        case .thematicBreak: return HTML(trusted: "<hr>")
        }
    }

    private func write(_ item: [Block], isTight: Bool, to html: inout HTML) {
        html.append(trusted: "<li>")
        for block in item {
            if isTight, case .paragraph(let inlines) = block {
                html.append(self.html(inlines))
            } else {
                write(block, headingId: nil, to: &html)
            }
        }
        html.append(trusted: "</li>\n")
    }

    private func write(_ inline: Inline, in surroundings: Surroundings, to html: inout HTML) {
        switch inline {
        case .text(let text) where isQuoting: html.append(HTML(escaping: text))
        case .text(let text): write(text, in: surroundings, to: &html)
        case .emphasis(let inner): html.append(HTML("em", self.html(inner, in: surroundings)))
        case .strong(let inner): html.append(HTML("strong", self.html(inner, in: surroundings)))
        case .code(let text): html.append(HTML("code", HTML(escaping: text)))
        case .link(let link): html.append(self.html(link))
        case .image(let image): html.append(self.html(image))
        case .softBreak: html.append(trusted: "\n")
        case .lineBreak: html.append(trusted: "<br>\n")
        }
    }

    private func write(_ text: String, in surroundings: Surroundings, to html: inout HTML) {
        switch surroundings {
        case .link: html.append(HTML(escaping: dates.unbroken(text)))
        case .plain: html.append(dates.linkedHTML(text))
        case .tellingHours: html.append(dates.linkedHTML(text, tellsHours: true))
        }
    }

    /// A link to something that is not shown yet is its text alone; so is one that leads nowhere, which is an error.
    private func html(_ link: Inline.Link) -> HTML {
        let target = links.target(of: link.destination, from: origin)
        var content = html(link.content, in: .link)
        guard let href = links.href(target, from: page) else { return content }
        let note = fileNote(target, besides: plainText(of: link.content), words: dates.words)
        if let note { content.append(text: " " + note) }
        return HTML("a", [("href", href), ("title", link.title.isEmpty ? nil : link.title)], content)
    }

    /// A picture that stands by itself and has a title, which is its caption.
    private func captioned(_ inline: Inline) -> HTML? {
        guard case .image(let image) = inline, !image.title.isEmpty else { return nil }
        let caption = HTML("figcaption", dates.spokenHTML(image.title))
        return HTML(trusted: "<figure>\n") + picture(image) + HTML(trusted: "\n") + caption
            + HTML(trusted: "\n</figure>")
    }

    /// A picture, and its title after it.
    private func html(_ image: Inline.Image) -> HTML {
        guard !image.title.isEmpty else { return picture(image) }
        return picture(image) + HTML(trusted: " ") + HTML("small", dates.spokenHTML(image.title))
    }

    private func picture(_ image: Inline.Image) -> HTML {
        guard let file = links.mediaFile(image.file) else { return HTML(escaping: image.alternative) }
        return imageHTML(file, alternative: image.alternative, isLazy: true)
    }

    /// A picture with its size, so that the page does not jump when it comes.
    func imageHTML(_ file: MediaFile, alternative: String, isLazy: Bool) -> HTML {
        var html = HTML(trusted: "<img src=\"\(escaped(links.href(media: file, isAbsolute: page == nil)))\"")
        html.append(trusted: " alt=\"\(escaped(alternative))\"")
        if let size = file.dimensions { html.append(trusted: " width=\"\(size.width)\" height=\"\(size.height)\"") }
        if isLazy, page != nil { html.append(trusted: " loading=\"lazy\"") }
        html.append(trusted: ">")
        return html
    }
}
