extension MessageKind {
    /// Of pictures and documents in media.
    var explanationOfMedia: Explanation {
        switch self {
        case .largePicture:
            Explanation(
                .otherwise,
                "En stor bild tar lång tid att hämta i en telefon. Spara den mindre i ett bildprogram.",
                "A large picture takes long to fetch on a phone. Save it smaller in a picture program."
            )
        case .damagedPicture:
            Explanation(
                .otherwise,
                "Bilden är trasig eller av ett annat slag än namnet säger. Öppna den i ett bildprogram och "
                    + "spara den på nytt.",
                "The picture is broken, or of another kind than its name says. Open it in a picture program "
                    + "and save it anew."
            )
        case .pictureTells:
            Explanation(
                .otherwise,
                "I bildfilen kan det stå var och av vem bilden är tagen. Spara den som jpg, så tar Samtal "
                    + "bort det.",
                "The picture's file may tell where and by whom it was taken. Save it as jpg, and Samtal "
                    + "removes that."
            )
        case .fileType:
            Explanation(
                .otherwise,
                "Filer av det slaget går inte att publicera. Spara den som pdf eller png.",
                "Files of that kind can't be published. Save it as pdf or png.",
                wrong: Message(sv: "media/underlag.exe", en: "media/underlag.exe"),
                right: Message(sv: "media/underlag.pdf", en: "media/underlag.pdf")
            )
        case .pictureWithoutSize:
            Explanation(
                .otherwise,
                "En SVG-bild måste säga hur bred och hög den är, annars hoppar sidan när den hämtas.",
                "An SVG picture must say how wide and high it is; otherwise the page jumps while it loads."
            )
        case .unsafeSVG:
            Explanation(
                .otherwise,
                "En SVG-bild får bara visa sig själv. Den här kan hämta något utifrån eller köra något. "
                    + "Spara den som enkel SVG eller PNG.",
                "An SVG picture may show only itself. This one can fetch something or run something. Save it "
                    + "as plain SVG or PNG."
            )
        case .unlinkedFile:
            Explanation(
                .otherwise,
                "Filen publiceras fast ingen sida länkar till den. Länka till den, eller ta bort den.",
                "The file is published though no page links to it. Link to it, or remove it."
            )
        default: preconditionFailure("Explained with another group; the tests ask for all.")
        }
    }
}
