package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting without a purpose.
/// **Why it matters.** People who do not know why they are called come unprepared.
/// **How to put it right.** Write in one sentence what it should lead to.
package struct MeetingWithoutPurpose: DocumentRule {
  package static let info = RuleInfo(
    id: "meeting-without-purpose", severity: .warning,
    summary: says("Et møte uten formål", "A meeting without a purpose"),
    why: says(
      "Folk som ikke vet hvorfor de er kalt inn, kommer uforberedt.",
      "People who do not know why they are called come unprepared."),
    remedy: says(
      "Skriv i én setning hva møtet skal føre til.", "Write in one sentence what it should lead to."
    ),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ⟦formål⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        formål: Fordele neste steg
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, document.entry(Meeting.purpose)?.value.isEmpty ?? true else {
      return []
    }
    return [
      finding(
        in: document, at: document.place(of: Meeting.purpose),
        nb: "møtet har ikke noe formål", en: "the meeting has no purpose",
        remedy: says(
          "skriv «formål:» og hva møtet skal føre til",
          "write “purpose:” and what the meeting should lead to"))
    ]
  }
}
