import SamtalModel
import Testing

@testable import SamtalContent

/// A picture that is opened by itself may do nothing but show itself, however it is written.
@Suite struct ReadSVGTests {
    private static let start =
        #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9""#

    private func read(_ text: String) -> Outcome<MediaFile.Dimensions?> { read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) -> Outcome<MediaFile.Dimensions?> { readSVG(bytes, file: "bild.svg") }

    /// What was published before, and ran when it was opened.
    @Test(arguments: [
        "\(start)\r\nonload=\"alert(1)\"/>",
        "\(start)>\u{0600}<script>alert(1)</script></svg>",
        "\(start) onload\(String(repeating: " ", count: 40))=\"alert(1)\"/>",
        "\(start)><a href=\"java&#115;cript:alert(1)\"><text>x</text></a></svg>",
        "\(start)><use href=\"java&#115;cript:alert(1)\"/></svg>",
        "\(start)><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://example.org\"/></svg>",
        "\(start)><a href=\"https://example.org\"><text>x</text></a></svg>",
        "\(start)><a x:href=\"#b\"><text>x</text></a></svg>",
        "\(start)><image href=\"https://example.org/a.png\"/></svg>",
        "\(start)><image x:href=\"//example.org/a.png\"/></svg>",
        "\(start)><use href=\"data:image/svg+xml,x#y\"/></svg>",
        "\(start)><use href=\"data:image/png;base64,AAAA\"/></svg>",
    ])
    func refusesWhatRanOrFetched(_ svg: String) {
        #expect(read(svg).hasErrors)
    }

    @Test(arguments: [
        "<script/>", "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>", "<foreignObject/>",
        "<animate attributeName=\"href\" to=\"javascript:x\"/>", "<animateTransform/>", "<animateMotion/>", "<set/>",
        "<handler/>", "<listener/>", "<video/>", "<audio/>", "<iframe/>", "<embed/>", "<object/>", "<link/>", "<tref/>",
        "<font-face-uri/>", "<SCRIPT/>", "<Script/>", "<unknown/>", "<path xmlns=\"\"/>", "<p xmlns=\"urn:unknown\"/>",
        "<m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"/>", "<symbol\u{301}/>", "<mas\u{212A}/>",
        "<metadata><script/></metadata>", "<metadata><b xmlns=\"http://www.w3.org/1999/xhtml\"/></metadata>",
        "<metadata/><p xmlns=\"urn:unknown\"/>",
        "<d:x xmlns:d=\"http://www.inkscape.org/namespaces/inkscape\"><script/></d:x>",
    ])
    func refusesElementsThatNoPictureNeeds(_ element: String) {
        #expect(read("\(ReadSVGTests.start)>\(element)</svg>").diagnostics.count == 1)
    }

    @Test(arguments: [
        "onload=\"x\"", "ONLOAD=\"x\"", "onbegin='x'", "href=\"https://example.org\"", "x:href=\"x.svg#y\"",
        "href=\"\"",
        "href=\" #a\"", "href=\"\u{0600}#a\"", "href=\"data:image/png;base64,AAAA\"",
        "xml:base=\"https://example.org/\"",
        "src=\"x\"", "attributeName=\"href\"", "ping=\"x\"", "fill=\"url(https://example.org/#a)\"",
        "fill=\"URL( 'x.svg#a')\"", "filter=\"u\\72l(x)\"", "style=\"fill:url(x#a)\"", "style=\"fill:&#117;rl(x)\"",
        "style=\"width:expression(alert(1))\"", "style=\"background:image-set('x' 1x)\"", "cursor=\"url(x.cur),auto\"",
        "mask=\"url(\u{0600}#a)\"", "e:event=\"load\" xmlns:e=\"http://www.w3.org/2001/xml-events\"",
        "h:onclick=\"x\" xmlns:h=\"http://www.w3.org/1999/xhtml\"",
    ])
    func refusesAttributesThatRunOrLeadElsewhere(_ attribute: String) {
        let read = read("\(ReadSVGTests.start)>\n<g><rect width=\"1\" \(attribute)/></g></svg>")
        #expect(read.diagnostics.map(\.place) == [Place(file: "bild.svg", line: 2, column: 20)])
    }

    @Test(arguments: [
        "@import 'x';", "@import url(x);", "a{fill:url(x)}", "a{fill:u\\rl(x)}",
        "@font-face{src:url(data:font/woff,x)}",
        "@namespace 'x';", "a{b:src('x')}", "a{-moz-binding:url(x#y)}", "<![CDATA[@import 'x';]]>",
        "@im<!-- -->port 'x';",
        "<g/>@import 'x';", "@im<title/>port 'x';", "a{fill:url(/**/#a)}", "&#64;import 'x';",
    ])
    func refusesStyleSheetsThatFetch(_ sheet: String) {
        #expect(read("\(ReadSVGTests.start)><style>\(sheet)</style></svg>").hasErrors)
    }

    @Test(arguments: [
        "<?xml-stylesheet href=\"x.css\"?>", "<?xml-stylesheet type=\"text/xsl\" href=\"#x\"?>", "<?php x ?>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x\">]>", "<!DOCTYPE svg>",
        "<!DOCTYPE svg SYSTEM \"https://example.org/x.dtd\">",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\" [<!ENTITY a \"b\">]>",
    ])
    func refusesDeclarationsThatChangeWhatFollows(_ declaration: String) {
        #expect(read("\(declaration)\(ReadSVGTests.start)/>").hasErrors)
    }

    /// Each of the ways in which a file may say one thing to us and another to a browser.
    @Test(arguments: [
        "<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
        "<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?>", "<?xml version=\"1.0\" encoding=\"ebcdic-cp-us\"?>",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!-- å -->",
    ])
    func refusesOtherEncodings(_ declaration: String) {
        #expect(read("\(declaration)\(ReadSVGTests.start)/>").hasErrors)
    }

    @Test func refusesUTF16() {
        let svg = Array("\(ReadSVGTests.start)/>".utf16)
        let big = svg.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let little = svg.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        for bytes in [big, little, [0xFE, 0xFF] + big, [0xFF, 0xFE] + little] { #expect(read(bytes).hasErrors) }
    }

    @Test(arguments: [
        "", "hej", "<svg", "<svg/>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "\(start)>",
        "\(start)>&nbsp;</svg>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">\(start) id=\"&nbsp;\"/>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">\(start)>&nbsp;</svg>",
        "\(start)/>\(start)/>", "\(start) width=\"1\"/>", "<x:svg xmlns:y=\"http://www.w3.org/2000/svg\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg&#10;x\"/>", "\u{0}\(start)/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\u{301}\" width=\"9\" height=\"9\"/>",
    ])
    func refusesWhatIsNoPicture(_ text: String) {
        #expect(read(text).hasErrors)
        #expect(read(text).diagnostics.count <= 2)
    }

    @Test(.timeLimit(.minutes(1)))
    func refusesABomb() {
        let deep = String(repeating: "<g>", count: 100_000)
        #expect(read("\(ReadSVGTests.start)>\(deep)").diagnostics.count == 1)
        let many = String(repeating: "<script/>", count: 100_000)
        #expect(read("\(ReadSVGTests.start)>\(many)</svg>").diagnostics.count == 10)
        let attributes = (0..<50_000).map { " a\($0)=''" }.joined()
        #expect(read("\(ReadSVGTests.start)><g\(attributes)/></svg>").hasErrors)
    }

    /// What drawing programs write when nobody has thought of saving for the web.
    @Test(arguments: [
        "<g xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:label=\"Lager 1\" i:groupmode=\"layer\"/>",
        "<s:namedview xmlns:s=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" pagecolor=\"#fff\"><s:guide/></s:namedview>",
        "<metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><c:Work xmlns:c=\"http://creativecommons.org/ns#\" r:about=\"\"/></r:RDF></metadata>",
        "<metadata><?xpacket begin='\u{FEFF}'?><m:x xmlns:m=\"urn:nobody-knows\" a=\"b\"/><?xpacket end='w'?></metadata>",
        "<title>Vapen</title><desc>Created with Sketch.</desc>",
        "<path fill=\"url(#a)\" style=\"mask:url('#b')\" d=\"M0 0\"/>",
        "<style type=\"text/css\">.st0{fill:#FFF;clip-path:url(#c)} @media (width > 1px){a:not(.b){fill:rgb(0,0,0)}}</style>",
        "<use x:href=\"#a\" transform=\"translate(1 2)\"/>",
        "<image x:href=\"data:image/png;base64,AAAA\" width=\"1\"/>",
        "<image href=\"data:image/jpeg;base64,AAAA\" preserveAspectRatio=\"none\"/>",
        "<rect id=\"a (1)\" data-name=\"url(x)\" class=\"b\" aria-label=\"c (d)\" xml:space=\"preserve\"/>",
        "<linearGradient id=\"g\" gradientUnits=\"userSpaceOnUse\" x:type=\"simple\" x:href=\"#h\"><stop offset=\"0\"/></linearGradient>",
        "<g fill-rule=\"evenodd\" enable-background=\"new 0 0 9 9\"/>",
        "<text font-family=\"Arial, 'Open Sans'\">å</text>",
        "<!-- onload=\"x\" <script> --><text>&lt;script&gt; &amp; onload=</text>",
    ])
    func takesWhatOrdinaryProgramsWrite(_ part: String) {
        let read = read("\(ReadSVGTests.start)>\(part)</svg>")
        #expect(read.diagnostics.isEmpty)
        #expect(read.value == MediaFile.Dimensions(width: 9, height: 9))
    }

    @Test(arguments: [
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Generator: Adobe Illustrator -->\n",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", "\u{FEFF}<?xml version='1.0' encoding='utf-8'?>\r\n",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
    ])
    func takesWhatOrdinaryProgramsBeginWith(_ beginning: String) {
        #expect(read("\(beginning)\(ReadSVGTests.start)/>").diagnostics.isEmpty)
    }

    @Test func saysWhereAndWhatToDo() throws {
        let svg =
            "\u{FEFF}<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\r\n  <g id=\"åä\"\r\n\tonclick='x'/>\r\n</svg>"
        let error = try #require(read(svg).diagnostics.first)
        #expect(error.place == Place(file: "bild.svg", line: 3, column: 2))
        #expect(error.message.swedish.hasPrefix("Attributet \"onclick\" på \"g\" hör inte"))
        #expect(error.message.swedish.hasSuffix("(\"plain SVG\") eller som PNG."))
    }

    @Test func judgesNoPartForTheWhole() {
        let head = Array("\(ReadSVGTests.start)/>".utf8)
        let read = readMedia("vapen.svg", .large(size: 2_000_000, head: head), file: "content/media/vapen.svg")
        #expect(read.value == nil)
        #expect(read.diagnostics.map(\.message.swedish).first?.contains("1 MiB") == true)
    }

    @Test(arguments: [
        ("width=\"120\" height=\"80px\"", [120, 80]), ("\n  height='1in' width='25.4mm'", [96, 96]),
        ("width=\"2em\" height=\"3pc\"", [32, 48]), ("width=\"240\" viewBox=\"0 0 24 12\"", [240, 120]),
        ("height=\"60\" viewBox=\"0,0,24,12\"", [120, 60]),
        ("width=\"100%\" height=\"100%\" viewBox=\"0 0 24 12\"", [1000, 500]), ("viewBox=\"0 0 24 12\"", [1000, 500]),
        ("", []), ("viewBox=\"0 0 0 0\"", []), ("width=\"1\" height=\"nan\"", []),
    ])
    func readsTheSize(_ attributes: String, _ size: [Int]) {
        for svg in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)><rect width=\"1\" height=\"1\"/></svg>",
            "<?xml version=\"1.0\"?><!-- <svg width=\"1\"> --><s:svg xmlns:s=\"http://www.w3.org/2000/svg\" \(attributes)/>",
        ] {
            #expect(read(svg).value.map { [$0.width, $0.height] } ?? [] == size)
        }
    }
}
