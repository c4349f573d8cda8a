/// What an SVG picture may be made of.
///
/// Elements and attributes of SVG 1.1 and 2 that show something, and those that editors leave behind and browsers pass
/// over. Nothing that runs, moves, leads elsewhere or fetches.
enum SVGWords {
    static let svg = Array("http://www.w3.org/2000/svg".utf8)
    static let root = XMLName(space: svg, local: Array("svg".utf8))
    static let xlink = Array("http://www.w3.org/1999/xlink".utf8)
    static let xml = Array("http://www.w3.org/XML/1998/namespace".utf8)

    static let elements = words(
        """
        svg g defs symbol use switch title desc metadata style view
        path rect circle ellipse line polyline polygon image text tspan textPath
        linearGradient radialGradient stop pattern clipPath mask marker filter
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
        feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        font font-face font-face-src font-face-name glyph missing-glyph hkern vkern
        flowRoot flowRegion flowPara flowSpan flowDiv flowLine
        mesh meshgradient meshGradient meshrow meshRow meshpatch meshPatch hatch hatchpath hatchPath
        solidcolor solidColor
        """
    )

    /// The elements whose `href` may hold a picture: those that show one.
    static let pictures = words("image feImage")

    /// Attributes whose values are names, words to read or nothing to a browser, and never a style.
    static let plainAttributes = words(
        """
        id class lang role title name content version baseProfile contentScriptType contentStyleType type media
        result in in2 glyph-name unicode label focusable tabindex requiredExtensions requiredFeatures systemLanguage
        """
    )

    /// Attributes whose values are numbers, paths, or what a style sheet could say as well.
    static let shownAttributes = words(
        """
        style transform gradientTransform patternTransform viewBox preserveAspectRatio zoomAndPan width height x y x1 y1
        x2 y2 z cx cy r rx ry d points dx dy rotate textLength lengthAdjust startOffset method spacing side path
        pathLength fx fy fr offset gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits
        maskContentUnits filterUnits primitiveUnits markerUnits markerWidth markerHeight refX refY orient
        externalResourcesRequired space filterRes
        amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent intercept k1 k2 k3 k4
        kernelMatrix kernelUnitLength limitingConeAngle mode numOctaves operator order pointsAtX pointsAtY pointsAtZ
        preserveAlpha radius scale seed slope specularConstant specularExponent stdDeviation stitchTiles surfaceScale
        tableValues targetX targetY values xChannelSelector yChannelSelector crossorigin
        alignment-baseline all background baseline-shift block-progression clip clip-path clip-rule color
        color-interpolation color-interpolation-filters color-profile color-rendering cursor direction display
        dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font
        font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
        font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric
        font-variant-position font-variation-settings font-weight glyph-orientation-horizontal
        glyph-orientation-vertical image-rendering inline-size isolation kerning letter-spacing lighting-color
        line-height line-spacing line-increment marker marker-end marker-mid marker-start mask mask-type mix-blend-mode
        opacity overflow paint-order pointer-events shape-inside shape-margin shape-padding shape-rendering
        shape-subtract solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
        stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width tab-size text-align text-anchor
        text-decoration text-decoration-color text-decoration-fill text-decoration-line text-decoration-stroke
        text-decoration-style text-indent text-orientation text-overflow text-rendering text-transform transform-box
        transform-origin unicode-bidi vector-effect vertical-align visibility white-space will-change word-spacing
        writing-mode xml-space
        accent-height alphabetic arabic-form ascent bbox cap-height descent g1 g2 hanging horiz-adv-x horiz-origin-x
        horiz-origin-y ideographic k mathematical orientation overline-position overline-thickness panose-1 slope stemh
        stemv strikethrough-position strikethrough-thickness u1 u2 underline-position underline-thickness unicode-range
        units-per-em v-alphabetic v-hanging v-ideographic v-mathematical vert-adv-y vert-origin-x vert-origin-y widths
        x-height hatchUnits hatchContentUnits pitch
        """
    )

    /// Attributes of XLink beside `href`, which say nothing without one.
    static let xlinkAttributes = words("type role arcrole title show actuate")

    /// Attributes of XML itself.
    ///
    /// Not `base`, which would lead `#name` to another file.
    static let xmlAttributes = words("space lang id")

    /// How the names of namespaces begin in which editors keep notes to themselves.
    static let editors: [[UInt8]] = [
        "http://www.inkscape.org/", "http://sodipodi.sourceforge.net/", "http://inkscape.sourceforge.net/",
        "http://www.openswatchbook.org/", "http://ns.adobe.com/", "adobe:ns:meta/", "http://www.bohemiancoding.com/",
        "http://www.serif.com/", "http://www.figma.com/", "http://www.corel.com/", "http://vectornator.io",
        "http://www.vectornator.io", "http://krita.org/", "https://boxy-svg.com", "http://svgjs.com/",
        "http://svgjs.dev",
        "https://svgjs.dev", "http://schemas.microsoft.com/visio/", "http://xml.openoffice.org/svg/",
        "http://sun.com/xmlns/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#",
        "http://purl.org/dc/", "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
    ].map { Array($0.utf8) }

    /// Namespaces in which some browser has acted on something; none of them is a note.
    static let active: Set<[UInt8]> = Set(
        [
            "", "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace",
            "http://www.w3.org/2000/xmlns/", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML",
            "http://www.w3.org/2001/xml-events", "http://www.w3.org/2001/XInclude",
            "http://www.w3.org/1999/XSL/Transform", "http://www.w3.org/2002/xforms", "http://www.w3.org/ns/xbl",
            "http://www.mozilla.org/xbl", "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul",
            "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:time", "http://www.w3.org/TR/REC-html40",
        ].map { Array($0.utf8) }
    )

    /// How the public names of document types begin that say no more than that this is SVG.
    static let documentType = Array("-//W3C//DTD SVG ".utf8)

    /// Instructions in which Adobe's programs keep notes.
    static let instructions = words("xpacket adobe-xap-filters adobe-illustrator")

    /// The functions of a style sheet that draw, count or choose.
    ///
    /// Not `url`, which is judged by what it holds.
    static let functions = words(
        """
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix device-cmyk icc-color var calc min max clamp
        matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate
        rotatex rotatey rotatez rotate3d skew skewx skewy perspective
        blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
        rect inset circle ellipse polygon path local format not is where nth-child nth-last-child nth-of-type
        nth-last-of-type lang
        """
    )

    static let atRules = words("media supports font-face charset page")

    private static func words(_ text: String) -> Set<[UInt8]> {
        Set(text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Array($0) })
    }
}
