package import Model
package import Source
internal import Syntax

/// **What it finds.** A number in plan or follow-up that no benefit has.
/// **Why it matters.** The line then belongs to nothing, and is not on the sheet.
/// **How to put it right.** Write the benefit's number, or add the benefit to the map.
package struct DanglingBenefitNumber: DocumentRule {
  package static let info = RuleInfo(
    id: "dangling-benefit-number", severity: .error,
    summary: says(
      "Et nummer i plan eller oppfølging som ingen gevinst har",
      "A number in plan or follow-up that no benefit has"),
    why: says(
      "Linja hører da ikke til noe, og kommer ikke med på arket.",
      "The line then belongs to nothing, and is not on the sheet."),
    remedy: says(
      "Skriv nummeret til gevinsten, eller legg gevinsten til i kartet.",
      "Write the benefit's number, or add the benefit to the map."),
    methods: ["M44", "M45"],
    examples: [
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | Mindre leting | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | ⟦3⟧ | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |
        """),
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | Mindre leting | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "benefits" else { return [] }
    let known = Set(
      document.rows(Benefits.map).compactMap { $0[Benefits.number] }.map { folded(key: $0.value) })
    let rows = document.rows(Benefits.plan) + document.rows(Benefits.followUp)
    return rows.compactMap { row in
      guard let number = row[Benefits.planNumber], !known.contains(folded(key: number.value)) else {
        return nil
      }
      return finding(
        in: document, at: number.range,
        nb: "ingen gevinst har nummer \(number.value)", en: "no benefit has number \(number.value)",
        remedy: says("skriv et nummer fra kartet", "write a number from the map"))
    }
  }
}
