package import Model
package import Source
internal import Syntax

/// **What it finds.** A working environment committee where the two sides are not equally many.
/// **Why it matters.** Employer and employees have as many votes each (working environment act § 7-1); a skewed committee decides nothing valid.
/// **How to put it right.** Even the sides; the occupational health service and the secretary have no vote and are listed as optional.
package struct CommitteeParityBroken: DocumentRule {
  package static let info = RuleInfo(
    id: "committee-parity-broken", severity: .warning,
    summary: says(
      "Et arbeidsmiljøutvalg der partene ikke er like mange",
      "A working environment committee where the sides are not equally many"),
    why: says(
      "Arbeidsgiver og ansatte skal ha like mange stemmer (arbeidsmiljøloven § 7-1).",
      "Employer and employees have equally many votes (working environment act § 7-1)."),
    remedy: says(
      "Gjør partene like store; bedriftshelsetjenesten og sekretæren har ikke stemme og står som «valgfrie».",
      "Even the sides; the occupational health service and the secretary have no vote and stand as “optional”."
    ),
    methods: ["M09"],
    examples: [
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Møteleder | Deltakere |
        | --- | --- | --- |
        | ⟦Arbeidsmiljøutvalg⟧ | HR-sjef | Kommunedirektør, Hovedverneombud |
        """),
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Møteleder | Deltakere |
        | --- | --- | --- |
        | Arbeidsmiljøutvalg | HR-sjef | Kommunedirektør, Hovedverneombud, Hovedtillitsvalgt, Bedriftshelsetjenesten |
        | Tavlemøte | HR-sjef | Kommunedirektør, Hovedverneombud |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "unit" else { return [] }
    return document.rows(Unit.arenas).compactMap { row in
      guard let name = row[Unit.arena], CommitteeParityBroken.isCommittee(name.value) else {
        return nil
      }
      var seen: Set<String> = []
      let members =
        ([row[Unit.arenaChair]].compactMap { $0 } + (row[Unit.arenaParticipants]?.value ?? []))
        .map(\.value).filter { seen.insert(folded(key: $0)).inserted }
        .filter { !CommitteeParityBroken.hasNoVote($0) }
      let employees = members.filter { name in
        Representative.allCases.contains { $0.isNamed(name) } || isEmployeeSeat(name)
      }.count
      let employers = members.count - employees
      guard !members.isEmpty, employees != employers else { return nil }
      return finding(
        in: document, at: name.range,
        nb:
          "\(employers) fra arbeidsgiver og \(employees) fra de ansatte; partene skal være like mange",
        en:
          "\(employers) from the employer and \(employees) from the employees; the sides must be even",
        remedy: says(
          "gjør partene like store; de uten stemme står som «valgfrie»",
          "even the sides; those without a vote stand as “optional”"))
    }
  }

  private static func isCommittee(_ name: String) -> Bool {
    let name = folded(key: name)
    return name.hasPrefix("arbeidsmiljøutval") || ["amu", "hamu"].contains(name)
      || name.hasPrefix("hovedarbeidsmiljøutval") || name.hasPrefix("hovudarbeidsmiljøutval")
      || name.hasPrefix("working environment committee")
  }

  private static func hasNoVote(_ role: String) -> Bool {
    let role = folded(key: role)
    return ["bedriftshels", "bht", "sekretær", "referent", "occupational health", "secretary"]
      .contains { role.contains($0) }
  }

  private func isEmployeeSeat(_ role: String) -> Bool {
    let role = folded(key: role)
    return ["ansattrepresentant", "tilsettrepresentant", "ansattes representant", "employee rep"]
      .contains { role.contains($0) }
  }
}
