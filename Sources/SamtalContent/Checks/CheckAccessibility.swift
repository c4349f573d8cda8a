package import SamtalModel

/// Tells of what the accessibility statement promised to have mended by a day that has passed, and of a statement that
/// nobody has gone through for a year.
package func checkAccessibility(_ settings: Settings, on today: Day) -> [Diagnostic] {
    guard let statement = settings.accessibility else { return [] }
    return statement.faults.compactMap { overdue($0, on: today) } + checkAge(of: statement, on: today)
}

private func overdue(_ fault: AccessibilityStatement.Fault, on today: Day) -> Diagnostic? {
    guard let day = fault.fixedBy, day < today else { return nil }
    return Diagnostic(
        .overdue,
        .overdueFault,
        at: fault.place,
        sv: "Bristen skulle vara rättad senast \(day.iso), för \(today - day) dagar sedan. Ta bort den när den är "
            + "rättad, eller skriv ett nytt datum efter \"fixed-by\".",
        en:
            "The fault was to be mended by \(day.iso), \(today - day) days ago. Remove it once it is mended, or write a "
            + "new day after \"fixed-by\"."
    )
}

/// Implementing Decision (EU) 2018/1523, recital 3: statements are reviewed at least annually.
private func checkAge(of statement: AccessibilityStatement, on today: Day) -> [Diagnostic] {
    guard let updated = statement.updated, today - updated > 366 else { return [] }
    return [
        .warning(
            .oldStatement,
            at: statement.place,
            sv: "Tillgänglighetsredogörelsen är från \(updated.iso). Gå igenom den minst en gång om året, och skriv "
                + "dagen efter \"updated\".",
            en: "The accessibility statement is from \(updated.iso). Go through it at least once a year, and write the "
                + "day after \"updated\"."
        )
    ]
}
