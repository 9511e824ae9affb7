package import Model
package import Source
internal import Syntax

/// **What it finds.** A planned benefit without a baseline.
/// **Why it matters.** Without the number before the change nobody can show that it became better.
/// **How to put it right.** Write the number from before, or refer to a series that has it.
package struct BenefitWithoutBaseline: WorkspaceRule {
  package static let info = RuleInfo(
    id: "benefit-without-baseline", severity: .warning,
    summary: says(
      "En gevinst i planen uten utgangspunkt",
      "A planned benefit without a baseline"),
    why: says(
      "Uten tallet før endringen kan ingen vise at det ble bedre.",
      "Without the number before the change nobody can show that it became better."),
    remedy: says(
      "Skriv tallet fra før, eller vis til en måleserie som har det.",
      "Write the number from before, or refer to a series that has it."),
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
        | 1 | Flere pauser | økt kvalitet | Ansatte | |

        ## Gevinstplan

        | Nr | Tiltak | Frist | Ansvarlig | Indikator | Måles slik | Nytte | Gevinstansvarlig | Utgangspunkt |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | ⟦1⟧ | Låse lista | 2026-12-01 | Fagkoordinator | Full pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | |
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
        files: [
          (
            "enheter/gevinster.md",
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
            | 1 | Låse lista | 2026-12-01 | Fagkoordinator | full-pause | Kryss på vaktlista | Brukerne møter færre | Enhetsleder | |
            """
          ),
          (
            "enheter/full-pause.md",
            """
            ---
            type: måleserie
            tittel: Full pause
            måleenhet: prosent
            ---
            ## Målinger

            | Tid | Verdi |
            | --- | --- |
            | 2026-01 | 41 |
            """
          ),
        ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "benefits").flatMap { document in
      document.rows(Benefits.plan).compactMap { row -> Finding? in
        guard row[Benefits.baseline] == nil, !hasSeries(row, document, workspace) else {
          return nil
        }
        // A word where the number belongs is told where it stands.
        if let cell = row.cell(Benefits.baseline.declaration), !cell.text.isEmpty { return nil }
        return finding(
          in: document, at: row.place(of: Benefits.planNumber),
          nb: "utgangspunkt mangler", en: "the baseline is missing",
          remedy: says("skriv tallet før endringen", "write the number before the change"))
      }
    }
  }
  private func hasSeries(_ row: Row, _ document: Document, _ workspace: Workspace) -> Bool {
    guard let indicator = row[Benefits.indicator], indicator.value.looksLikeReference,
      let series = workspace.document(indicator, from: document), series.type?.name == "series"
    else { return false }
    return !workspace.reading(of: series).points.isEmpty
  }
}
