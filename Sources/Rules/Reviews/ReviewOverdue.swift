package import Model
package import Source
internal import Syntax

/// **What it finds.** More than a year since the systematic review.
/// **Why it matters.** It must be done at least once a year. Without it, faults in the way you are
/// run stay.
/// **How to put it right.** Hold a new review, and make a new document of this type.
package struct ReviewOverdue: WorkspaceRule {
  package static let info = RuleInfo(
    id: "review-overdue", severity: .warning,
    summary: says(
      "Mer enn et år siden den systematiske gjennomgangen",
      nn: "Meir enn eit år sidan den systematiske gjennomgangen",
      "More than a year since the systematic review"),
    why: says(
      "Gjennomgangen skal gjøres minst én gang i året. Uten den blir feil i styringen stående.",
      nn:
        "Gjennomgangen skal gjerast minst éin gong i året. Utan han blir feil i styringa ståande.",
      "It must be done at least once a year. Without it, faults in the way you are run stay."),
    remedy: says(
      "Hold en ny gjennomgang, og lag et nytt dokument av typen gjennomgang.",
      nn: "Hald ein ny gjennomgang, og lag eit nytt dokument av typen gjennomgang.",
      "Hold a new review, and make a new document of this type."),
    methods: ["M59"],
    examples: [
      RuleExample(files: [
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
          "nord/g24.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2024-10-01

          ---
          """
        ),
        (
          "nord/g25.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: ⟦2025-11-01⟧

          ---
          """
        ),
      ]),
      RuleExample(files: [
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
          "nord/g24.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2024-10-01

          ---
          """
        ),
        (
          "nord/g25.md",
          """
          ---
          type: gjennomgang
          tittel: Gjennomgang
          dato: 2025-12-01

          ---
          """
        ),
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let limit = settings.limits.reviewDays
    return workspace.unitFolders.compactMap { folder in
      guard let unit = workspace.units[folder], let last = workspace.reviews(of: unit).last,
        let date = last[Review.date], date.value.days(to: today) > limit
      else { return nil }
      let days = date.value.days(to: today)
      return finding(
        in: last, at: date.range,
        nb: "den siste gjennomgangen er \(days) dager gammel; grensen er \(limit) dager",
        en: "the last review is \(days) days old; the limit is \(limit) days",
        remedy: says(
          "hold en ny, og lag den med «forbedre new gjennomgang»",
          "hold a new one, and make it with “forbedre new review”"))
    }
  }

}
