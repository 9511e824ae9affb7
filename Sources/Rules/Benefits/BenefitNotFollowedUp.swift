package import Model
package import Source
internal import Syntax

/// **What it finds.** A benefit that should have been measured.
/// **Why it matters.** Benefits that are not measured remain promises.
/// **How to put it right.** Measure, and write the number in the follow-up.
package struct BenefitNotFollowedUp: DocumentRule {
  package static let info = RuleInfo(
    id: "benefit-not-followed-up", severity: .warning,
    summary: says(
      "En gevinst som skulle vært målt",
      "A benefit that should have been measured"),
    why: says(
      "Gevinster som ikke måles, blir stående som løfter.",
      "Benefits that are not measured remain promises."),
    remedy: says(
      "Mål, og skriv tallet i gevinstoppfølgingen.",
      "Measure, and write the number in the follow-up."),
    methods: ["M45"],
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
        | 1 | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |

        ## Gevinstoppfølging

        | Nr | Dato | Planlagt | Faktisk | Avvik | Gjør nå |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 2026-06-01 | 60 % | 62 % | | |
        | 1 | ⟦2026-10-01⟧ | 70 % | | | |
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
        | 1 | Låse lista | ⟦2026-09-01⟧ | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |
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
        | 1 | Låse lista | 2026-09-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |

        ## Gevinstoppfølging

        | Nr | Dato | Planlagt | Faktisk | Avvik | Gjør nå |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 2026-09-10 | 60 % | 62 % | | |
        | 1 | 2026-12-10 | 70 % | | | |
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
        | 1 | Låse lista | 2026-11-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | 41 % |
        """),
    ])

  private let days: Int

  package init(_ settings: Settings) { days = settings.limits.benefitDays }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "benefits" else { return [] }
    let remedy = says(
      "mål, og skriv tallet i «faktisk»", "measure, and write the number in “actual”")
    return document.plannedBenefits.flatMap { benefit -> [Finding] in
      let late = benefit.checks.filter { $0.actual == nil && $0.date < today }
      if !late.isEmpty {
        return late.compactMap { check in
          // A word where the number belongs is told where it stands.
          if let cell = check.row.cell(Benefits.actual.declaration), !cell.text.isEmpty {
            return nil
          }
          return finding(
            in: document, at: check.row.place(of: Benefits.followDate),
            nb: "«\(benefit.name)» skulle vært målt \(check.date.written(.nb))",
            en: "“\(benefit.name)” should have been measured on \(check.date.written(.en))",
            remedy: remedy)
        }
      }
      guard benefit.checks.isEmpty else { return [] }
      return benefit.plans.compactMap { row in
        guard let due = row[Benefits.due], due.value.adding(days: days) < today else { return nil }
        return finding(
          in: document, at: due.range,
          nb:
            "fristen var for \(due.value.days(to: today)) dager siden, og «\(benefit.name)» er ikke målt",
          en:
            "the deadline was \(due.value.days(to: today)) days ago, and “\(benefit.name)” is not measured",
          remedy: remedy)
      }
    }
  }
}
