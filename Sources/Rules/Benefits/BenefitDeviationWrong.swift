package import Model
package import Source
internal import Syntax

/// **What it finds.** A deviation that is not actual minus planned.
/// **Why it matters.** Two numbers that disagree make nobody trust the rest.
/// **How to put it right.** Leave the cell empty; it is worked out.
package struct BenefitDeviationWrong: DocumentRule {
  package static let info = RuleInfo(
    id: "benefit-deviation-wrong", severity: .error,
    summary: says(
      "Et avvik som ikke er faktisk minus planlagt",
      "A deviation that is not actual minus planned"),
    why: says(
      "To tall som ikke stemmer, gjør at ingen tror på resten.",
      "Two numbers that disagree make nobody trust the rest."),
    remedy: says(
      "La cella stå tom, så regnes den ut.",
      "Leave the cell empty; it is worked out."),
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
        | 1 | 2026-06-01 | 60 % | 52 % | ⟦−6⟧ | |
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

        ## Gevinstoppfølging

        | Nr | Dato | Planlagt | Faktisk | Avvik | Gjør nå |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 2026-06-01 | 60 % | 52 % | −8 | |
        | 1 | 2026-09-01 | 70 % | 71 % | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "benefits" else { return [] }
    return document.plannedBenefits.flatMap(\.checks).compactMap { check in
      guard let stated = check.row[Benefits.deviation], let exact = check.deviation,
        abs(stated.value.value - exact.value) > 1e-9 * max(1, abs(exact.value))
      else { return nil }
      return finding(
        in: document, at: stated.range,
        nb: "avviket er \(written(exact, .nb)), ikke \(written(stated.value, .nb))",
        en: "the deviation is \(written(exact, .en)), not \(written(stated.value, .en))",
        remedy: says("skriv \(written(exact, .nb))", "write \(written(exact, .en))"))
    }
  }
  /// A number to the decimals written.
  private func written(_ quantity: Quantity, _ language: LanguageCode) -> String {
    Model.written(quantity.value, decimals: quantity.decimals, language)
  }
}
