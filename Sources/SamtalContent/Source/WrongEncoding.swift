import SamtalModel

/// Whether a file is a word processor's, whatever it is called: a zip archive (`.docx`, `.odt`), an old Word file or RTF.
func isDocument(_ bytes: [UInt8]) -> Bool {
    [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8)].contains { bytes.starts(with: $0) }
}

func document(at place: Place) -> Diagnostic {
    .error(
        .wordProcessor,
        at: place,
        sv: "Det här är ett dokument från ett ordbehandlingsprogram, inte en textfil. Kopiera texten till en ny fil i "
            + "Anteckningar, och spara den med samma namn och kodningen UTF-8.",
        en:
            "This is a word processor's document and not a text file. Copy the text to a new file in Notepad, and save it "
            + "with the same name and the encoding UTF-8."
    )
}

/// With the program's own way out where the bytes surely are of an encoding that it knows.
func notUTF8(_ bytes: [UInt8], at place: Place) -> Diagnostic {
    let isKnown = utf16Text(bytes) != nil || windowsText(bytes) != nil
    let told = notUTF8(at: place)
    return isKnown
        ? told.adding(
            sv: " Eller kör samtal check --fix, som gör det.",
            en: " Or run samtal check --fix, which does it."
        ) : told
}

private func notUTF8(at place: Place) -> Diagnostic {
    .error(
        .encoding,
        at: place,
        sv:
            "Filen är inte sparad som UTF-8, så tecknet här går inte att läsa. Spara om den. I Anteckningar: Arkiv, Spara "
            + "som, Kodning: UTF-8. I Word: Arkiv, Spara som, Filformat: Oformaterad text, sedan Annan kodning: Unicode "
            + "(UTF-8). Låt filen heta som nu.",
        en:
            "The file is not saved as UTF-8, so the character here can't be read. Save it again. In Notepad: File, Save as, "
            + "Encoding: UTF-8. In Word: File, Save as, File type: Plain text, then Other encoding: Unicode (UTF-8). Let "
            + "the file keep its name."
    )
}
