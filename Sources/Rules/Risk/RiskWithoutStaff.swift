package import Model
package import Source
internal import Syntax

/// **What it finds.** A risk assessment without safety or union representative.
/// **Why it matters.** Staff have a right to take part, and know the dangers best.
/// **How to put it right.** Make it with the safety representative, and write the role in
/// “participants”.
package struct RiskWithoutStaff: WorkspaceRule {
  package static let info = RuleInfo(
    id: "risk-without-staff", severity: .warning,
    summary: says(
      "En risikovurdering uten verneombud eller tillitsvalgt",
      "A risk assessment without safety or union representative"),
    why: says(
      "De ansatte har rett til å medvirke, og de kjenner farene best.",
      "Staff have a right to take part, and know the dangers best."),
    remedy: says(
      "Gjør vurderingen sammen med verneombudet, og skriv rollen i «deltakere».",
      "Make it with the safety representative, and write the role in “participants”."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ⟦deltakere⟧:
        ---
        ## Risikoer
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        deltakere: ⟦[Enhetsleder, Fagkoordinator]⟧
        ---
        ## Risikoer
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        deltakere: [Enhetsleder, Verneombud]
        ---
        ## Risikoer
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = RoleBook(workspace)
    return workspace.documents(ofType: "risk-assessment").compactMap { document in
      let names = (document[RiskAssessment.participants]?.value ?? []).map {
        folded(key: $0.value)
      }
      let isStaff = { (name: String) in staff.contains { name.contains($0) } }
      if names.contains(where: isStaff) { return nil }
      let known = book.roles(visibleFrom: workspace.unit(of: document)).filter {
        isStaff(folded(key: $0.role.value))
      }
      let isVacant = !known.isEmpty && known.allSatisfy(\.isVacant)
      return finding(
        in: document, at: document.place(of: RiskAssessment.participants),
        nb: isVacant
          ? "ingen ansattrepresentant var med; vervet er ledig"
          : "ingen verneombud eller tillitsvalgt var med",
        en: isVacant
          ? "no staff representative took part; the office is vacant"
          : "no safety or union representative took part",
        remedy: isVacant
          ? says(
            "spør hovedverneombudet, til vervet er besatt",
            "ask the senior safety representative until the office is filled")
          : says("ta med verneombudet", "bring in the safety representative"),
        severity: isVacant ? .hint : .warning)
    }
  }

  /// What the names of the roles of staff representatives hold.
  private let staff = [
    "verneombud", "verneombod", "tillitsvalgt", "tillitsvald", "safety representative",
    "union representative", "safety delegate", "shop steward", "ansattrepresentant",
    "tilsetterepresentant", "staff representative",
  ]
}
