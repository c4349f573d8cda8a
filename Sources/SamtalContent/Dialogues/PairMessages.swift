import SamtalModel

// What is said of translations that say something else than their originals, in one place so that they sound alike.

func fact(_ name: String, at place: Place) -> Diagnostic {
    .error(
        .factInTranslation,
        at: place,
        sv: "\"\(name)\" är en uppgift som bara står i originalet, så att den inte kan bli olika. Ta bort raden.",
        en: "\"\(name)\" is a fact that stands only in the original, so that it can't differ. Remove the line."
    )
}

func factList(at place: Place) -> Diagnostic {
    .error(
        .factInTranslation,
        at: place,
        sv: "Listan är uppgifter som bara står i originalet. Ta bort den härifrån.",
        en: "The list is facts that stand only in the original. Remove it from here."
    )
}

func missingInOriginal(at place: Place) -> Diagnostic {
    .error(
        .notInOriginal,
        at: place,
        sv: "Det här finns inte i originalet. Skriv det där först, eller ta bort det härifrån.",
        en: "The original does not have this. Write it there first, or remove it from here."
    )
}

func notInOriginal(_ name: String, at place: Place) -> Diagnostic {
    .error(
        .notInOriginal,
        at: place,
        sv: "Originalet har ingen sådan rad: \"\(name)\". Skriv den där först, eller ta bort den härifrån.",
        en: "The original has no such line: \"\(name)\". Write it there first, or remove it from here."
    )
}

func withoutId(_ ids: String, _ words: FileWords, at place: Place) -> Diagnostic {
    let label = words.label(.id)
    return .error(
        .translationDiffers,
        at: place,
        sv: "Mötet saknar id. Skriv \"- \(label): …\" med samma id som i originalet: \(ids).",
        en: "The meeting has no id. Write \"- \(label): …\" with the original's id: \(ids)."
    )
}

/// Fewer than the original's, where only their order tells them apart.
func tooFew(_ count: Int, of all: Int, at place: Place) -> Diagnostic {
    .error(
        .translationDiffers,
        at: place,
        sv:
            "Originalet har \(all) sådana rader, och här står \(count). Översätt alla, i samma ordning, eller ingen av dem.",
        en:
            "The original has \(all) such lines, and here are \(count). Translate all, in the same order, or none of them."
    )
}

func tooFew(_ count: Int, of all: Int, _ section: SectionName, _ words: FileWords, at place: Place)
    -> Diagnostic
{
    let heading = words.suggested.section(section)
    let id = words.suggested.label(.id)
    let (swedish, english) =
        section.rule(.id) == nil
        ? ("", "")
        : (
            ", eller skriv \"- \(id): …\" under var och en, med samma id som i originalet",
            ", or write \"- \(id): …\" under each of them, with the same id as in the original"
        )
    return .error(
        .translationDiffers,
        at: place,
        sv: "Originalet har \(all) rubriker under \"\(heading)\", och här står \(count). Översätt alla, i samma "
            + "ordning\(swedish), eller ta bort hela avsnittet härifrån: då visas originalets.",
        en: "The original has \(all) headings under \"\(heading)\", and here are \(count). Translate all, in the same "
            + "order\(english), or remove the whole section from here: then the original's is shown."
    )
}

func answersLeftOut(_ count: Int, of all: Int, _ name: String, at place: Place) -> Diagnostic {
    .error(
        .translationDiffers,
        at: place,
        sv:
            "Originalet har \(all) synpunkter med svar under den här rubriken, och här står \(count). Översätt alla, var och "
            + "en med sitt svar och i samma ordning, eller ta bort dem härifrån: då visas originalets.",
        en:
            "The original has \(all) views with answers under this heading, and here are \(count). Translate all, each with "
            + "its answer and in the same order, or remove them from here: then the original's are shown."
    )
}

func otherAnswer(_ original: WrittenLabel, _ label: String, at place: Place) -> Diagnostic {
    .error(
        .translationDiffers,
        at: place,
        sv:
            "Här står \"\(original.name)\" i originalet, på rad \(original.place.line). Skriv \"- \(label): …\", så att "
            + "översättningen säger samma sak.",
        en:
            "The original has \"\(original.name)\" here, on line \(original.place.line). Write \"- \(label): …\", so that "
            + "the translation says the same."
    )
}

func answerMissing(_ original: WrittenLabel, _ label: String, at place: Place) -> Diagnostic {
    .error(
        .translationDiffers,
        at: place,
        sv:
            "Efter den här raden har originalet \"\(original.name)\", på rad \(original.place.line). Översätt den också: "
            + "\"- \(label): …\".",
        en: "After this line the original has \"\(original.name)\", on line \(original.place.line). Translate it too: "
            + "\"- \(label): …\"."
    )
}

func reasonInTimeline(_ name: String, _ key: String, _ phase: String, at place: Place) -> Diagnostic {
    .error(
        .translationDiffers,
        at: place,
        sv:
            "Originalet har skälet i sin tidplan, och där ska översättningen också stå. Ta bort raden \"\(name)\" och skriv "
            + "\"- \(key): \(phase) – …\" i tidplanen.",
        en: "The original has the reason in its timeline, and there the translation has to stand too. Remove the line "
            + "\"\(name)\" and write \"- \(key): \(phase) – …\" in the timeline."
    )
}
