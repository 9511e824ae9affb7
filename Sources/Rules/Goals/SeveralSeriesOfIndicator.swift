package import Model
package import Source
internal import Syntax

/// **What it finds.** One indicator kept in two series: two of a name in a unit, or an improvement that follows another
/// series than its goal does.
/// **Why it matters.** Two charts of one thing never agree, and the discussion is about the numbers.
/// **How to put it right.** Keep one series, and let everything refer to it.
package struct SeveralSeriesOfIndicator: WorkspaceRule {
  package static let info = RuleInfo(
    id: "several-series-of-indicator", severity: .warning,
    summary: says(
      "Én indikator i to måleserier",
      nn: "Éin indikator i to måleseriar",
      "One indicator in two series"),
    why: says(
      "To kurver av samme ting blir aldri like, og da handler samtalen om tallene.",
      nn: "To kurver av same ting blir aldri like, og då handlar samtalen om tala.",
      "Two charts of one thing never agree, and then the talk is about the numbers."),
    remedy: says(
      "Behold én måleserie, og la alt vise til den.",
      nn: "Behald éin måleserie, og la alt vise til han.",
      "Keep one series, and let everything refer to it."),
    methods: ["M39", "M57"],
    examples: [
      RuleExample(files: [
        (
          "enheter/enhet.md",
          """
          ---
          type: enhet
          tittel: Post 2
          ---
          """
        ),
        (
          "enheter/fall-a.md",
          """
          ---
          type: måleserie
          tittel: Fall på natt
          ---
          """
        ),
        (
          "enheter/fall-b.md",
          """
          ---
          type: måleserie
          tittel: ⟦Fall på natt⟧
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: nattfall
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall
          ---
          """
        ),
        (
          "enheter/dagfall.md",
          """
          ---
          type: måleserie
          tittel: Dagfall
          ---
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Trygg natt
          mål: fall
          måleserie: ⟦dagfall⟧
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: nattfall
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall
          ---
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Trygg natt
          mål: fall
          måleserie: nattfall
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/enhet.md",
          """
          ---
          type: enhet
          tittel: Post 2
          ---
          """
        ),
        (
          "enheter/fall-a.md",
          """
          ---
          type: måleserie
          tittel: Fall på natt
          måleenhet: antall
          ---
          """
        ),
        (
          "enheter/fall-b.md",
          """
          ---
          type: måleserie
          tittel: Fall på natt
          måleenhet: prosent
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    sameName(in: workspace)
      + workspace.documents(ofType: "improvement").compactMap { otherThanGoal($0, in: workspace) }
  }

  /// Series of one title and one unit of measure in one unit.
  private func sameName(in workspace: Workspace) -> [Finding] {
    var first: [Key: Document] = [:]
    var found: [Finding] = []
    for series in workspace.documents(ofType: "series") {
      guard let unit = workspace.unit(of: series), let title = series[CommonFields.title] else {
        continue
      }
      let key = Key(
        folder: unit.folder, title: folded(key: title.value),
        unit: foldedMeasure(series[Series.measuredIn]?.value ?? ""))
      guard let other = first[key] else {
        first[key] = series
        continue
      }
      found.append(
        finding(
          file: series.path, at: title.range,
          message: says(
            "enheten har to måleserier av «\(title.value)»",
            nn: "eininga har to måleseriar av «\(title.value)»",
            "the unit has two series of “\(title.value)”"),
          remedy: says(
            "behold én, eller gi dem hvert sitt navn",
            nn: "behald éin, eller gi dei kvart sitt namn",
            "keep one, or give each its own name"),
          notes: [
            Finding.Note(
              file: other.path, range: other.place(of: CommonFields.title),
              message: says("den første", nn: "den første", "the first one"))
          ]))
    }
    return found
  }

  private struct Key: Hashable {
    let folder: String
    let title: String
    let unit: String
  }

  private func otherThanGoal(_ improvement: Document, in workspace: Workspace) -> Finding? {
    guard let written = improvement[Improvement.series],
      let own = workspace.document(written, from: improvement, type: "series"),
      let goal = workspace.goal(of: improvement), let other = workspace.series(of: goal),
      own.path != other.path
    else { return nil }
    return finding(
      file: improvement.path, at: written.range,
      message: says(
        "forbedringen følger «\(own.id)», målet «\(other.id)»",
        nn: "forbetringa følgjer «\(own.id)», målet «\(other.id)»",
        "the improvement follows “\(own.id)”, its goal “\(other.id)”"),
      remedy: says(
        "la dem vise til samme måleserie", nn: "la dei vise til same måleserie",
        "let them refer to the same series"),
      notes: [
        Finding.Note(
          file: goal.document.path, range: goal.place(of: Goal.indicator),
          message: says(
            "indikatoren til målet", nn: "indikatoren til målet", "the goal's indicator"))
      ])
  }
}
