import SamtalModel

extension SectionName {
    /// What the section is for, and a heading or row as it may be written.
    var note: WordNote {
        switch self {
        case .proposal:
            WordNote(
                "Ett förslag från invånare, och hur det tas om hand.",
                "A proposal from residents, and how it is handled.",
                ""
            )
        case .influence:
            WordNote(
                "Det som går att påverka, en sak under varje rubrik.",
                "What can be influenced, one thing under each heading.",
                "### Träden på torget",
                "### The trees"
            )
        case .decided:
            WordNote(
                "Det som redan är bestämt, i en lista.",
                "What is already decided, as a list.",
                "- Torget ska ha plats för marknad.",
                "- The square is to have room for a market."
            )
        case .takePart:
            WordNote(
                "Hur man svarar. \"nej\" säger att ett sätt inte finns.",
                "How to answer. \"no\" says that a way is not open.",
                ""
            )
        case .questions:
            WordNote(
                "Det ni frågar om, i en lista.",
                "What you ask, as a list.",
                "- Var vill du sitta?",
                "- Where do you want to sit?"
            )
        case .affected:
            WordNote(
                "Grupperna som berörs: id eller namn ur organisation.yml som rubrik.",
                "The groups that are affected: an id or name from organisation.yml as the heading.",
                "### unga"
            )
        case .timeline:
            WordNote(
                "När saker sker, en rad för varje: tid, kolon, vad. Skedena kommer härifrån.",
                "When things happen, a row each: when, colon, what. The phases come from here.",
                "- 2026-11-20 – 2026-12-15: öppen",
                "- 2026-11-20 – 2026-12-15: open"
            )
        case .meetings:
            WordNote(
                "Möten, utställningar och annat man kan komma till.",
                "Meetings, exhibitions and the like.",
                "### Torgvandring",
                "### A walk on the square"
            )
        case .feedback:
            WordNote(
                "Vad ni fick veta och vad det ledde till, med dagen först i rubriken.",
                "What you learnt and what came of it, with the day first in the heading.",
                "### 2026-11-18 Det här fick vi veta",
                "### 2026-11-18 What we learnt"
            )
        case .results:
            WordNote(
                "Svaren på en fråga i siffror, en rad för varje svar. Andelen får stå efter antalet. Visas som tabell och staplar.",
                "The answers to a question in figures, a row each. The share may stand after the number. Shown as a table and bars.",
                "### Vad vill du göra på torget?\n\n- Leka: 120 (60 %)\n- Sitta: 80 (40 %)",
                "### What do you want to do on the square?\n\n- Play: 120 (60 %)\n- Sit: 80 (40 %)"
            )
        case .decision:
            WordNote("Vem som beslutar, när, och vad det blev.", "Who decides, when, and the outcome.", "")
        case .implementation:
            WordNote(
                "Vad som görs efter beslutet, med dagen eller perioden först i rubriken.",
                "What is done after the decision, with the day or period first in the heading.",
                "### 2026-11-10 Träden planteras",
                "### 2026-11-10 The trees are planted"
            )
        case .documents:
            WordNote(
                "Länkar till handlingar, i en lista.",
                "Links to documents, as a list.",
                "- [Policyn](https://www.example.org/policy)",
                "- [The policy](https://www.example.org/policy)"
            )
        case .corrections:
            WordNote(
                "Fel som har rättats: dag, kolon, vad som var fel.",
                "Mended mistakes: day, colon, what was wrong.",
                "- 2026-11-12: Det stod fel tid för mötet.",
                "- 2026-11-12: The time of the meeting was wrong."
            )
        }
    }
}
