package import Model
package import Source
internal import Syntax

/// **What it finds.** More answers than present, or more present than invited.
/// **Why it matters.** Then one of the numbers is wrong, and the response rate passes a hundred.
/// **How to put it right.** Count the forms and those present again.
package struct CafeAttendanceImpossible: DocumentRule {
  package static let info = RuleInfo(
    id: "cafe-attendance-impossible", severity: .error,
    summary: says(
      "Flere svar enn til stede, eller flere til stede enn invitert",
      "More answers than present, or more present than invited"),
    why: says(
      "Da er ett av tallene feil, og svarprosenten blir over hundre.",
      "Then one of the numbers is wrong, and the response rate passes a hundred."),
    remedy: says(
      "Tell skjemaene og de frammøtte på nytt.", "Count the forms and those present again."),
    methods: ["M33"],
    examples: [
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-18
        ---
        ## Samlinger

        | Samling | Til stede | Svar | Lite nyttig | Nyttig | Svært nyttig |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 20 | ⟦22⟧ | 2 | 14 | 6 |
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-18
        ---
        ## Samlinger

        | Samling | Inviterte | Til stede |
        | --- | --- | --- |
        | 1 | 30 | ⟦36⟧ |
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-18
        ---
        ## Samlinger

        | Samling | Til stede | Svar | Lite nyttig | Nyttig | Svært nyttig |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 31 | 23 | 0 | 17 | 6 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === DialogueCafe.type else { return [] }
    return document.cafeSessions.flatMap { session -> [Finding] in
      var result: [Finding] = []
      if let answers = session.answers, let present = session.present, answers > present {
        result.append(
          finding(
            in: document, at: session.row.place(of: CafeColumns.answers),
            nb: "\(answers) svar, men bare \(present) til stede",
            en: "\(answers) answers, but only \(present) present",
            remedy: says("tell skjemaene på nytt", "count the forms again")))
      }
      if let present = session.present, let invited = session.invited, present > invited {
        result.append(
          finding(
            in: document, at: session.row.place(of: CafeColumns.present),
            nb: "\(present) til stede, men bare \(invited) invitert",
            en: "\(present) present, but only \(invited) invited",
            remedy: says("tell på nytt", "count again")))
      }
      return result
    }
  }
}
