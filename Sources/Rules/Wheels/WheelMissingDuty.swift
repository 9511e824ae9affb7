package import Model
package import Source
internal import Syntax

/// **What it finds.** A year wheel without an activity that the law asks for.
/// **Why it matters.** The legal profile of forbedre.yaml says what you must be able to show; the
/// wheel is where it is shown.
/// **How to put it right.** Put in the activity with the right word under “Duty”, here or in a
/// wheel above.
package struct WheelMissingDuty: WorkspaceRule {
  package static let info = RuleInfo(
    id: "wheel-missing-duty", severity: .warning,
    summary: says(
      "Et årshjul uten en aktivitet som loven krever",
      "A year wheel without an activity that the law asks for"),
    why: says(
      "Lovprofilen i forbedre.yaml sier hva dere skal kunne vise; hjulet er der det vises.",
      "The legal profile of forbedre.yaml says what you must be able to show; the wheel is where it is shown."
    ),
    remedy: says(
      "Legg inn aktiviteten med riktig ord i «Plikt», her eller i et hjul over.",
      "Put in the activity with the right word under “Duty”, here or in a wheel above."),
    methods: ["M08"],
    examples: [
      RuleExample(
        files: [
          (
            "nord/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            ---
            """
          ),
          (
            "nord/hjul.md",
            """
            ---
            ⟦type: årshjul⟧
            tittel: Årshjul
            år: 2026
            ---
            ## Aktiviteter

            | Aktivitet | Når | Plikt |
            | --- | --- | --- |
            | Risiko | uke 40 | risikogjennomgang |
            """
          ),
        ],
        settings: """
          language: nb
          profiles: [hms]
          """),
      RuleExample(
        files: [
          (
            "enhet.md",
            """
            ---
            type: enhet
            tittel: Kommunen
            ---
            """
          ),
          (
            "hjul.md",
            """
            ---
            type: årshjul
            tittel: Årshjul
            år: 2026
            ---
            ## Aktiviteter

            | Aktivitet | Når | Plikt |
            | --- | --- | --- |
            | Vernerunder | uke 40 | vernerunde |
            """
          ),
          (
            "nord/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            ---
            """
          ),
          (
            "nord/hjul.md",
            """
            ---
            type: årshjul
            tittel: Årshjul
            år: 2026
            ---
            ## Aktiviteter

            | Aktivitet | Når | Plikt |
            | --- | --- | --- |
            | Risiko | uke 40 | risikogjennomgang |
            """
          ),
        ],
        settings: """
          language: nb
          profiles: [hms]
          """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let wanted = Set(workspace.settings.profiles.flatMap { duties[$0] ?? [] })
    if wanted.isEmpty { return [] }
    typealias Wheel = (document: Document, unit: UnitNode, year: Int, duties: Set<WheelDuty>)
    var wheels: [Wheel] = []
    for document in workspace.documents(ofType: "year-wheel") {
      guard let unit = workspace.unit(of: document), let year = document[YearWheel.year]?.value
      else { continue }
      let rows = document.rows(YearWheel.activities)
      if rows.isEmpty { continue }
      wheels.append((document, unit, year, Set(rows.compactMap { $0[YearWheel.duty]?.value })))
    }
    // What each unit's wheels hold, own and below, by folder and year.
    var own: [String: Set<WheelDuty>] = [:]
    var below: [String: Set<WheelDuty>] = [:]
    var hasBelow: Set<String> = []
    for wheel in wheels {
      own["\(wheel.year) \(wheel.unit.folder)", default: []].formUnion(wheel.duties)
      for unit in workspace.lineage(of: wheel.unit) {
        below["\(wheel.year) \(unit.folder)", default: []].formUnion(wheel.duties)
        if unit.folder != wheel.unit.folder { hasBelow.insert("\(wheel.year) \(unit.folder)") }
      }
    }
    var result: [Finding] = []
    for wheel in wheels {
      let lineage = workspace.lineage(of: wheel.unit)
      let above = lineage.dropFirst().compactMap { own["\(wheel.year) \($0.folder)"] }
      let isTop = above.isEmpty
      let isLeaf = !hasBelow.contains("\(wheel.year) \(wheel.unit.folder)")
      var missing: [WheelDuty] = []
      for duty in WheelDuty.allCases where wanted.contains(duty) {
        if ofOrganisation.contains(duty) {
          let held = below["\(wheel.year) \(wheel.unit.folder)"]?.contains(duty) ?? false
          if isTop, !held { missing.append(duty) }
        } else if isLeaf {
          let held = wheel.duties.contains(duty) || above.contains { $0.contains(duty) }
          if !held { missing.append(duty) }
        }
      }
      guard !missing.isEmpty else { continue }
      let nb = missing.map(\.label.nb).joined(separator: ", ")
      let en = missing.map(\.label.en).joined(separator: ", ")
      result.append(
        finding(
          in: wheel.document, at: wheel.document.headPlace,
          nb: "årshjulet mangler \(nb)", en: "the year wheel lacks \(en)",
          remedy: says(
            "legg det inn, med ordet i kolonnen «Plikt»",
            "put it in, with the word in the column “Duty”")))
    }
    return result
  }

  /// What each legal profile asks for every year (domain.md §7).
  private let duties: [String: [WheelDuty]] = [
    "kommunelov": [.councilReport, .riskReview],
    "helse": [.riskReview, .qualityCommittee],
    "hms": [.riskReview, .safetyRound],
    "aml": [.hseTraining],
  ]

  /// Duties of the whole organisation: asked for on top, wherever below they are met. The others
  /// are each unit's, unless a unit above does it for all.
  private let ofOrganisation: Set<WheelDuty> = [.councilReport, .qualityCommittee, .hseTraining]
}
