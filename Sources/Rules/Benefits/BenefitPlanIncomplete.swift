package import Model
package import Source
internal import Syntax

/// **What it finds.** A benefit where one or more of the plan's seven items are missing.
/// **Why it matters.** A benefit nobody owns or measures, without a deadline, is not realised.
/// **How to put it right.** Fill in measure, deadline, responsible, indicator, measuring, good and
/// benefit owner.
package struct BenefitPlanIncomplete: DocumentRule {
  package static let info = RuleInfo(
    id: "benefit-plan-incomplete", severity: .warning,
    summary: says(
      "En gevinst der ett eller flere av de sju punktene i planen mangler",
      "A benefit where one or more of the plan's seven items are missing"),
    why: says(
      "En gevinst ingen eier, måler eller har frist for, blir ikke tatt ut.",
      "A benefit nobody owns or measures, without a deadline, is not realised."),
    remedy: says(
      "Fyll ut tiltak, frist, ansvarlig, indikator, måling, nytte og gevinstansvarlig.",
      "Fill in measure, deadline, responsible, indicator, measuring, good and benefit owner."),
    methods: ["M44"],
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
        | 1 | Flere pauser | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | ⟦1⟧ | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | | Brukerne møter færre | | 41 % |
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
        | ⟦1⟧ | Flere pauser | økt kvalitet | Ansatte | |
        | 2 | Mindre leting | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | 2 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |
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
        | 1 | Flere pauser | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |
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
        | 1 | Flere pauser | økt kvalitet | Ansatte | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "benefits" else { return [] }
    let hasPlan = !document.rows(Benefits.plan).isEmpty
    return document.plannedBenefits.flatMap { benefit -> [Finding] in
      guard !benefit.plans.isEmpty else {
        // A map without a plan is the first half of the work.
        guard hasPlan else { return [] }
        return [
          finding(
            in: document, at: benefit.number.range,
            nb: "«\(benefit.name)» står ikke i gevinstplanen",
            en: "“\(benefit.name)” is not in the benefits plan",
            remedy: says("legg til en linje i planen", "add a line to the plan"))
        ]
      }
      return benefit.plans.compactMap { row in
        let missing = Benefits.sevenItems.filter { row.cell($0)?.text.isEmpty ?? true }
        guard !missing.isEmpty else { return nil }
        return finding(
          in: document, at: row.place(of: Benefits.planNumber),
          nb:
            "\(missing.count) av 7 punkter mangler: \(missing.map { $0.label(.nb).lowercased() }.joined(separator: ", "))",
          en:
            "\(missing.count) of 7 items are missing: \(missing.map { $0.label(.en).lowercased() }.joined(separator: ", "))",
          remedy: says("fyll ut cellene", "fill in the cells"))
      }
    }
  }
}
