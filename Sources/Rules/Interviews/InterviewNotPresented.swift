package import Model
package import Source
internal import Syntax

/// **What it finds.** Focus interviews never presented to all.
/// **Why it matters.** Those who answered do not see what became of it, and do not answer next
/// time.
/// **How to put it right.** Present the answers in plenary, and write the day in “presented_on”.
package struct InterviewNotPresented: WorkspaceRule {
  package static let info = RuleInfo(
    id: "interview-not-presented", severity: .warning,
    summary: says(
      "Fokusintervju som aldri ble lagt fram for alle",
      "Focus interviews never presented to all"),
    why: says(
      "De som svarte, ser ikke hva det ble til, og svarer ikke neste gang.",
      "Those who answered do not see what became of it, and do not answer next time."),
    remedy: says(
      "Legg svarene fram i plenum, og skriv dagen i «presentert».",
      "Present the answers in plenary, and write the day in “presented_on”."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: ⟦2026-09-01⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-09-01
        presentert: 2026-09-20
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        dato: 2026-09-10
        presentert: ⟦2026-09-01⟧
        ---
        """),
      RuleExample(files: [
        (
          "intervju.md",
          """
          ---
          type: intervju
          tittel: Fokusintervju om turnus
          dato: 2026-09-01
          ---
          """
        ),
        (
          "tre.md",
          """
          ---
          type: meningstre
          tittel: Trærne
          kilde: [intervju]
          presentert: 2026-09-20
          ---
          """
        ),
      ]),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let trees = workspace.treesByInterview
    return workspace.documents(ofType: "interview").compactMap { document in
      let reading = InterviewReading(document)
      guard reading.form == .focus, let last = reading.lastDay else { return nil }
      if let presented = document[Interview.presentedOn] {
        guard presented.value < last else { return nil }
        return finding(
          in: document, at: presented.range,
          nb: "svarene kan ikke være lagt fram før det siste intervjuet \(last.iso)",
          en: "the answers cannot be presented before the last interview \(last.iso)",
          remedy: says("rett den ene av datoene", "correct one of the dates"))
      }
      guard last.days(to: today) > limits.presentingDays,
        !(trees[document.path] ?? []).contains(where: { $0[OpinionTree.presentedOn] != nil })
      else { return nil }
      return finding(
        in: document, at: document.place(of: Interview.date),
        nb:
          "det er over \(limits.presentingDays) dager siden, og svarene er ikke lagt fram i plenum",
        en:
          "it is over \(limits.presentingDays) days ago, and the answers are not presented in plenary",
        remedy: says(
          "legg dem fram, og skriv «presentert:» med dagen",
          "present them, and write “presented_on:” with the day"))
    }
  }
}
