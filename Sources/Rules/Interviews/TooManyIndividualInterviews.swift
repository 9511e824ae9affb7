package import Model
package import Source
internal import Syntax

/// **What it finds.** Many individual interviews where groups would do.
/// **Why it matters.** One by one takes much time, and people do not hear each other.
/// **How to put it right.** Talk in groups, and keep talks in private for those who need them.
package struct TooManyIndividualInterviews: WorkspaceRule {
  package static let info = RuleInfo(
    id: "too-many-individual-interviews", severity: .hint,
    summary: says(
      "Mange individuelle intervju der grupper ville gjort nytten",
      "Many individual interviews where groups would do"),
    why: says(
      "Én og én tar mye tid, og folk hører ikke hverandres erfaringer.",
      "One by one takes much time, and people do not hear each other."),
    remedy: says(
      "Snakk i grupper, og behold samtaler på tomannshånd for dem som trenger det.",
      "Talk in groups, and keep talks in private for those who need them."),
    methods: ["M19"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        form: individuelt
        ---
        ## ⟦Deltakere⟧

        | Deltaker   | Antall |
        | ---------- | ------ |
        | Sykepleier | 14     |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        form: individuelt
        ---
        ## Deltakere

        | Deltaker   | Antall |
        | ---------- | ------ |
        | Sykepleier | 6      |
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "interview").compactMap { document in
      guard document[Interview.form]?.value == .individual else { return nil }
      let slots = document.rows(Interview.schedule).count
      let people = workspace.groupParticipants(of: document).count
      let count = max(slots, people)
      guard count > limits.individualInterviews,
        let body = document.body(slots >= people ? Interview.schedule : ParticipantTable.section)
      else { return nil }
      return finding(
        in: document, at: body.headingRange,
        nb:
          "\(count) samtaler én og én: over \(limits.individualInterviews) gjør grupper som oftest nytten",
        en:
          "\(count) talks one by one: over \(limits.individualInterviews), groups will usually do",
        remedy: says(
          "sett «form: fokusgruppe», og del dem med «forbedre groups»",
          "set “form: focus group”, and divide them with “forbedre groups”"))
    }
  }
}
