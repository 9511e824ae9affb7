internal import Language
package import Model
internal import Source

/// **What it finds.** A target that the series has never shown, a longer way off than the series has ever moved,
/// in a goal that does not say why it can be reached.
/// **Why it matters.** It may be right, and then somebody should say how.
/// **How to put it right.** Write why it can be reached, or begin with a nearer target.
package struct TargetNeverSeen: WorkspaceRule, SmartRule {
  package static let info = RuleInfo(
    id: "target-never-seen", severity: .hint,
    summary: says(
      "En målverdi serien aldri har vært i nærheten av",
      nn: "Ein målverdi serien aldri har vore i nærleiken av",
      "A target the series has never been near"),
    why: says(
      "Det kan være rett. Da bør noen skrive hvordan.",
      nn: "Det kan vere rett. Då bør nokon skrive korleis.",
      "It may be right. Then somebody should write how."),
    remedy: says(
      "Skriv i «realistisk_fordi» hvorfor det kan nås, eller begynn med en nærmere målverdi.",
      nn: "Skriv i «realistisk_fordi» kvifor det kan nåast, eller byrj med ein nærmare målverdi.",
      "Write under “realistic” why it can be reached, or begin with a nearer target."),
    methods: ["M39"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 12 |
          | 2026-02 | 11 |
          | 2026-03 | 12 |
          | 2026-04 | 13 |
          | 2026-05 | 12 |
          | 2026-06 | 11 |
          | 2026-07 | 12 |
          | 2026-08 | 12 |
          | 2026-09 | 11 |
          | 2026-10 | 12 |
          | 2026-11 | 13 |
          | 2026-12 | 12 |
          """
        ),
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Fall på post 2
          målsetning: Redusere antall fall fra 12 til 4
          indikator: fall
          utgangspunkt: 12
          målverdi: ⟦4⟧
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 12 |
          | 2026-02 | 11 |
          | 2026-03 | 12 |
          | 2026-04 | 13 |
          | 2026-05 | 12 |
          | 2026-06 | 11 |
          | 2026-07 | 12 |
          | 2026-08 | 12 |
          | 2026-09 | 11 |
          | 2026-10 | 12 |
          | 2026-11 | 13 |
          | 2026-12 | 12 |
          """
        ),
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Fall på post 2
          målsetning: Redusere antall fall fra 12 til 4
          indikator: fall
          utgangspunkt: 12
          målverdi: 4
          realistisk_fordi: Naboposten gikk fra 12 til 4 med faste tilsyn
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 12 |
          | 2026-02 | 11 |
          | 2026-03 | 12 |
          | 2026-04 | 13 |
          | 2026-05 | 12 |
          | 2026-06 | 11 |
          | 2026-07 | 12 |
          | 2026-08 | 12 |
          | 2026-09 | 11 |
          | 2026-10 | 12 |
          | 2026-11 | 13 |
          | 2026-12 | 12 |
          """
        ),
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Fall på post 2
          målsetning: Redusere antall fall fra 12 til 11
          indikator: fall
          utgangspunkt: 12
          målverdi: 11
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/pauser.md",
          """
          ---
          type: måleserie
          tittel: Vakter med pause
          måleenhet: prosent
          ønsket_retning: høyere
          datafil: pauser.csv
          ---
          """
        ),
        (
          "enheter/pauser.csv",
          """
          Måned;Teller;Nevner
          2026-01;20;50
          2026-02;21;50
          2026-03;20;51
          2026-04;22;50
          2026-05;20;49
          2026-06;21;50
          2026-07;20;50
          2026-08;20;50
          2026-09;21;52
          2026-10;20;50
          2026-11;22;50
          2026-12;20;50
          """
        ),
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Pause på alle vakter
          målsetning: Øke andelen vakter med pause til 90 prosent
          indikator: pauser
          måleenhet: prosent
          målverdi: ⟦90⟧
          ---
          """
        ),
      ]),
    ],
    sentences: """
      nb - Redusere antall fall fra 12 til 4 | utgangspunkt: 12 | målverdi: 4 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      nb - Øke antall fall som er meldt fra 12 til 30 | utgangspunkt: 12 | målverdi: 30 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      nb + Redusere antall fall fra 12 til 11 | utgangspunkt: 12 | målverdi: 11 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      nb + Redusere antall fall fra 12 til 4 | utgangspunkt: 12 | målverdi: 4 | realistisk_fordi: Naboposten gikk fra 12 til 4 med faste tilsyn | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      nn - Redusere talet på fall frå 12 til 4 | utgangspunkt: 12 | målverdi: 4 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      nn - Auke talet på fall som er melde frå 12 til 30 | utgangspunkt: 12 | målverdi: 30 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      nn + Redusere talet på fall frå 12 til 11 | utgangspunkt: 12 | målverdi: 11 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      nn + Redusere talet på fall frå 12 til 4 | utgangspunkt: 12 | målverdi: 4 | realistisk_fordi: Naboposten gjekk frå 12 til 4 med faste tilsyn | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      en - Reduce the number of falls from 12 to 4 | baseline: 12 | target: 4 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      en - Increase the number of falls reported from 12 to 30 | baseline: 12 | target: 30 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      en + Reduce the number of falls from 12 to 11 | baseline: 12 | target: 11 | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      en + Reduce the number of falls from 12 to 4 | baseline: 12 | target: 4 | realistic: The next ward went from 12 to 4 with fixed rounds | måleserie: 12 11 12 13 12 11 12 12 11 12 13 12
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard !card.isDraft, card.reason == nil, let target = card.target,
      let history = SeriesHistory(card), history.isBeyondReach
    else { return [] }
    let best = history.best
    return [
      issue(
        "R", in: card, at: target.range,
        says(
          "\(target.value.written(.nb)) er lenger unna enn serien noen gang har flyttet seg: det beste av \(history.count) tall er \(written(best.value, decimals: best.decimals, .nb))",
          nn:
            "\(target.value.written(.nn)) er lenger unna enn serien nokon gong har flytta seg: det beste av \(history.count) tal er \(written(best.value, decimals: best.decimals, .nn))",
          "\(target.value.written(.en)) is further off than the series has ever moved: the best of \(history.count) numbers is \(written(best.value, decimals: best.decimals, .en))"
        ),
        remedy: says(
          "skriv hvorfor det kan nås: «realistisk_fordi»",
          nn: "skriv kvifor det kan nåast: «realistisk_fordi»",
          "write why it can be reached: “realistic”"),
        notes: history.note(best))
    ]
  }
}
