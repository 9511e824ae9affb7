package import Model
package import Source
internal import Syntax

/// **What it finds.** The project leader stands as benefit owner.
/// **Why it matters.** The project ends. The benefit is realised afterwards, by the line.
/// **How to put it right.** Write the line role that answers for the service.
package struct BenefitOwnerLeadsProject: DocumentRule {
  package static let info = RuleInfo(
    id: "benefit-owner-leads-project", severity: .hint,
    summary: says(
      "Prosjektlederen står som gevinstansvarlig",
      "The project leader stands as benefit owner"),
    why: says(
      "Prosjektet blir ferdig. Gevinsten tas ut etterpå, av linja.",
      "The project ends. The benefit is realised afterwards, by the line."),
    remedy: says(
      "Skriv rollen i linja som svarer for tjenesten.",
      "Write the line role that answers for the service."),
    methods: ["M44"],
    examples: [
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        prosjektleder: Prosjektleder
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | Flere pauser | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | ⟦Prosjektleder⟧ | 41 % |
        """),
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        prosjektleder: Prosjektleder
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | Flere pauser | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "benefits" else { return [] }
    let leader = document[Benefits.projectLeader].map { folded(key: $0.value) } ?? "prosjektleder"
    return document.rows(Benefits.plan).compactMap { row in
      guard let owner = row[Benefits.benefitOwner], folded(key: owner.value) == leader else {
        return nil
      }
      return finding(
        in: document, at: owner.range,
        nb: "gevinstansvarlig leder også prosjektet",
        en: "the benefit owner also leads the project",
        remedy: says(
          "skriv rollen i linja som har tjenesten etterpå",
          "write the line role that has the service afterwards"))
    }
  }
}
