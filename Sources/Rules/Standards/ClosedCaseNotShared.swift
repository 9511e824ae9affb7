package import Model
package import Source
internal import Syntax

/// **What it finds.** A case that became practice without anybody else being told.
/// **Why it matters.** The unit next door often struggles with the same. Telling costs little.
/// **How to put it right.** Fill in “Sharing” of the evaluation or the standard, with channel,
/// audience and date.
package struct ClosedCaseNotShared: WorkspaceRule {
  package static let info = RuleInfo(
    id: "closed-case-not-shared", severity: .warning,
    summary: says(
      "En sak som er blitt ny praksis, uten at andre har fått vite det",
      nn: "Ei sak som er vorten ny praksis, utan at andre har fått vite det",
      "A case that became practice without anybody else being told"),
    why: says(
      "Naboenheten strever ofte med det samme. Det koster lite å fortelle.",
      nn: "Naboeininga strevar ofte med det same. Det kostar lite å fortelje.",
      "The unit next door often struggles with the same. Telling costs little."),
    remedy: says(
      "Fyll ut «Deling» i evalueringen eller i den nye praksisen, med kanal, mottakere og dato.",
      nn:
        "Fyll ut «Deling» i evalueringa eller i den nye praksisen, med kanal, mottakarar og dato.",
      "Fill in “Sharing” of the evaluation or the standard, with channel, audience and date."),
    methods: ["M64"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          status: ⟦ny praksis⟧
          oppdatert: 2026-08-01
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          status: ny praksis
          oppdatert: 2026-11-01
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          status: ny praksis
          oppdatert: 2026-08-01
          ---
          """
        ),
        (
          "enheter/s.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          forbedring: fall
          ---
          ## Deling

          | Kanal | Mottakere | Dato |
          | --- | --- | --- |
          | Kvalitetsutvalget | Alle sykehjem | 2026-09-01 |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          status: ny praksis
          oppdatert: 2026-08-01
          ---
          """
        ),
        (
          "enheter/e.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          vurdert_dato: 2026-07-01
          konklusjon: nådd
          beslutning: ny praksis
          forbedring: fall
          ---
          ## Deling

          Kvalitetsutvalget i august.
          """
        ),
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let limit = settings.limits.shareDays
    return workspace.documents(ofType: "improvement").compactMap { document in
      guard let status = document[Improvement.status], status.value == .standardised,
        let day = document[CommonFields.updated]?.value, day.days(to: today) > limit,
        !isShared(document, in: workspace)
      else { return nil }
      return finding(
        in: document, at: status.range,
        nb:
          "ny praksis i \(day.days(to: today)) dager, men ikke delt med noen; grensen er \(limit) dager",
        en:
          "practice for \(day.days(to: today)) days, but shared with nobody; the limit is \(limit) days",
        remedy: says(
          "skriv under «Deling» i evalueringen eller den nye praksisen hvem som fikk vite det, hvor og når",
          "write under “Sharing” of the evaluation or the standard who was told, where and when"))
    }
  }
  /// Whether an evaluation says how it is shared, a standard has a day when it was, or the case says
  /// so itself under follow-up.
  private func isShared(_ document: Document, in workspace: Workspace) -> Bool {
    let told = workspace.documents(ofType: "evaluation").contains { evaluation in
      workspace.improvement(ofEvaluation: evaluation)?.path == document.path
        && evaluation.body(Evaluation.sharing).map { !evaluation.isEmpty($0) } ?? false
    }
    if told { return true }
    if workspace.standards(ofImprovement: document).contains(where: { standard in
      standard.rows(Standard.sharing).contains { $0[Standard.sharedOn] != nil }
    }) {
      return true
    }
    let words = ["delt", "deling", "shared", "sharing"]
    guard let body = document.body(Improvement.followUp) else { return false }
    return document.parts(of: body).contains { part in
      words.contains { folded(key: part.heading.value).hasPrefix($0) }
    }
  }
}
