import SamtalModel

extension Key {
    /// What the key is for; the compiler asks for it when a key is added.
    var note: WordNote {
        switch self {
        case .title:
            WordNote(
                "Vad dialogen heter. Högst 80 tecken.",
                "What the dialogue is called. At most 80 characters.",
                "Nytt torg i Älvängen",
                "A new square in Älvängen",
                need: .always
            )
        case .summary:
            WordNote(
                "Vad den handlar om, i en eller två meningar. Högst 250 tecken.",
                "What it is about, in a sentence or two. At most 250 characters.",
                "Torget ska byggas om. Hjälp oss att välja träd och bänkar.",
                "The square is to be rebuilt. Help us choose trees and benches.",
                need: .always
            )
        case .responsible:
            WordNote(
                "Vem i kommunen som ansvarar: id eller namn ur organisation.yml. Den första är huvudansvarig.",
                "Who in the municipality is responsible: ids or names from organisation.yml. The first is the main one.",
                "samhallsbyggnadsnamnden",
                need: .always
            )
        case .published:
            WordNote(
                "Dagen då dialogen publicerades.",
                "The day on which the dialogue was published.",
                "2026-10-01",
                need: .always
            )
        case .contact:
            WordNote(
                "Vem man frågar: e-post, telefon eller text. En funktion, aldrig en person. Annars den i site.yml.",
                "Whom to ask: e-mail, phone or text. A role, never a person. Otherwise the one in site.yml.",
                "Planarkitekten, 0303-70 30 00",
                "The planning architect, 0303-70 30 00"
            )
        case .shownFrom:
            WordNote(
                "Dagen, eller dagen och klockslaget, då filen börjar synas. Innan dess finns ingenting av den.",
                "The day, or day and time, from which the file is shown. Nothing of it exists before.",
                "2026-10-01 08:00"
            )
        case .updated:
            WordNote(
                "Dagen då texten senast ändrades.",
                "The day on which the text was last changed.",
                "2026-11-10"
            )
        case .draft:
            WordNote(
                "\"ja\" så länge filen inte ska publiceras.",
                "\"yes\" as long as the file is not to be published.",
                "nej",
                "no"
            )
        case .footer:
            WordNote(
                "På vanliga sidor: \"ja\" om sidan ska stå längst ner på alla sidor.",
                "On ordinary pages: \"yes\" if the page is to stand at the foot of every page.",
                "ja",
                "yes"
            )
        case .phase:
            WordNote(
                "Hur långt dialogen har kommit. Skriv det bara när tidplanen inte säger det.",
                "How far the dialogue has come. Write it only where no timeline tells.",
                "öppen",
                "open",
                need: .when(Message(sv: "utan tidplan", en: "without a timeline"))
            )
        case .reason:
            WordNote(
                "Varför dialogen är avbruten, avböjd eller tillbakadragen.",
                "Why the dialogue is cancelled, declined or withdrawn.",
                "Bygget är inställt.",
                "The building is called off.",
                need: .when(Message(sv: "när dialogen inte blir av", en: "when the dialogue ends early"))
            )
        case .purpose:
            WordNote(
                "Vad dialogen ska leda till. Annars beslut.",
                "What the dialogue is to lead to. Otherwise decision.",
                "beslut",
                "decision"
            )
        case .initiatedBy:
            WordNote(
                "Vem som tog initiativet. Annars kommunen.",
                "Who started it. Otherwise the municipality.",
                "kommunen",
                "municipality"
            )
        case .kind:
            WordNote(
                "Vad för slags dialog det är. Annars dialog.",
                "What kind of dialogue it is. Otherwise dialogue.",
                "dialog",
                "dialogue"
            )
        case .areas:
            WordNote(
                "Var i kommunen: id eller namn ur organisation.yml.",
                "Where in the municipality: ids or names from organisation.yml.",
                "alvangen, nol"
            )
        case .topics:
            WordNote(
                "Vad det rör: id eller namn ur organisation.yml.",
                "What it is about: ids or names from organisation.yml.",
                "stadsmiljo, trygghet"
            )
        case .level:
            WordNote(
                "Hur mycket man kan påverka.",
                "How much one can influence.",
                "dialog",
                "dialogue"
            )
        case .madeWith:
            WordNote(
                "Vilka som var med och skrev frågorna. Annars står det att kommunen skrev dem.",
                "Who helped to write the questions. Otherwise the page says that the municipality wrote them.",
                "Frågorna är skrivna tillsammans med ungdomsrådet.",
                "The questions were written together with the youth council."
            )
        case .togetherWith:
            WordNote(
                "Vilka andra som håller i dialogen.",
                "Who else runs the dialogue.",
                "Trafikverket"
            )
        case .registryNumber:
            WordNote(
                "Ärendets nummer i diariet.",
                "The number of the case in the registry.",
                "KS 2026-117",
                need: .when(Message(sv: "för detaljplaner", en: "for detailed plans"))
            )
        case .image:
            WordNote(
                "En bild i mappen media.",
                "A picture in the folder media.",
                "torget.png"
            )
        case .imageText:
            WordNote(
                "Vad bilden visar, för den som inte ser den. \"dekorativ\" om den inte säger något.",
                "What the picture shows, for those who can't see it. \"decorative\" if it says nothing.",
                "Torget från ovan",
                "The square from above",
                need: .when(Message(sv: "med bild", en: "with an image"))
            )
        case .imageCredit:
            WordNote(
                "Vem som har gjort bilden.",
                "Who made the picture.",
                "Skiss: Ale kommun",
                "Sketch: Ale kommun"
            )
        case .signLanguage:
            WordNote(
                "Adressen till en film på teckenspråk.",
                "The address of a film in sign language.",
                "https://www.example.org/film"
            )
        case .id:
            WordNote(
                "Dialogens första filnamn, när filen har bytt namn. Skriv då också tidigare-adresser.",
                "The first file name of the dialogue, when the file was renamed. Then write aliases too.",
                "alvangens-torg"
            )
        case .aliases:
            WordNote(
                "Adresser som sidan har haft förut. De börjar och slutar med /.",
                "Addresses that the page has had before. They begin and end with /.",
                "/dialoger/torget/",
                "/dialogues/the-square/"
            )
        case .continuesIn:
            WordNote(
                "Dialogen som tar över: dess filnamn utan .md. Det som lovats följer med dit.",
                "The dialogue that takes over: its file name without .md. What was promised follows along.",
                "andra"
            )
        case .withdrawn:
            WordNote(
                "Dagen då dialogen drogs tillbaka. Adressen finns kvar och säger det. Skriv också skäl.",
                "The day on which the dialogue was withdrawn. The address stays and says so. Write the reason too.",
                "2026-11-20"
            )
        case .removed:
            WordNote(
                "Id för sådant som har publicerats men med flit är borta. Felmeddelandet säger vad du ska skriva.",
                "Ids of what was published and is gone on purpose. The error message says what to write.",
                "mote-1",
                "meeting-1"
            )
        }
    }
}
