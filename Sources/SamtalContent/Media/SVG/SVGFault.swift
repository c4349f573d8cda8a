import SamtalModel

/// Why an SVG picture can't be published.
enum SVGFault {
    case element(String)
    case attribute(String, element: String)
    case link(String, element: String)
    case style(String)
    case documentType
    case instruction(String)
    case encoding(String)
    case depth
    case noPicture
    case unreadable

    var message: Message {
        switch self {
        case .element(let name):
            SVGFault.message(
                sv: "Elementet \"\(name)\" hör inte till en bild som bara visar sig själv.",
                en: "The element \"\(name)\" is no part of a picture that only shows itself."
            )
        case .attribute(let name, let element):
            SVGFault.message(
                sv: "Attributet \"\(name)\" på \"\(element)\" hör inte till en bild som bara visar sig själv.",
                en: "The attribute \"\(name)\" of \"\(element)\" is no part of a picture that only shows itself."
            )
        case .link(let address, let element):
            SVGFault.message(
                sv: "\"\(element)\" leder till \"\(address)\"; en bild får bara leda till sina egna delar (\"#namn\").",
                en: "\"\(element)\" leads to \"\(address)\"; a picture may lead only to parts of itself (\"#name\")."
            )
        case .style(let part):
            SVGFault.message(
                sv: "Stilmallen har \"\(part)\", som kan hämta något utanför bilden eller inte går att bedöma.",
                en: "The style has \"\(part)\", which could fetch something outside of the picture or can't be judged."
            )
        case .documentType:
            SVGFault.message(
                sv: "Bilden har egna förkortningar (DOCTYPE, ENTITY), som inte går att bedöma.",
                en: "The picture has abbreviations of its own (DOCTYPE, ENTITY), which can't be judged."
            )
        case .instruction(let name):
            SVGFault.message(
                sv: "Instruktionen \"<?\(name)\" kan hämta något utanför bilden.",
                en: "The instruction \"<?\(name)\" could fetch something outside of the picture."
            )
        case .encoding(let name):
            SVGFault.message(
                sv: "Bilden är inte sparad som UTF-8 utan som något annat (\(name)).",
                en: "The picture is not saved as UTF-8 but as something else (\(name))."
            )
        case .depth:
            SVGFault.message(
                sv: "Här ligger grupper för djupt inuti varandra.",
                en: "Groups are nested too deep here."
            )
        case .noPicture:
            SVGFault.message(
                sv: "Filen börjar inte med <svg xmlns=\"http://www.w3.org/2000/svg\">, så webbläsare visar ingen bild.",
                en:
                    "The file does not begin with <svg xmlns=\"http://www.w3.org/2000/svg\">, so browsers show no picture."
            )
        case .unreadable:
            SVGFault.message(
                sv: "Bilden går inte att läsa från och med här: den är trasig eller ingen SVG.",
                en: "The picture can't be read from here on: it is broken, or no SVG."
            )
        }
    }

    /// The way out is the same whatever is wrong: few who publish a picture have drawn it as text.
    private static func message(sv: String, en: String) -> Message {
        Message(
            sv: sv
                + " Öppna bilden i ett ritprogram och spara den på nytt som enkel SVG (\"plain SVG\") eller som PNG.",
            en: en + " Open the picture in a drawing program and save it again as plain SVG or as PNG."
        )
    }
}
