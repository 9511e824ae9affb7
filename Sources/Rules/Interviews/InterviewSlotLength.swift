package import Model
package import Source
internal import Syntax

/// **What it finds.** An individual interview that is too short or too long.
/// **Why it matters.** In under twenty minutes the questions are not reached; for long talks there
/// is not time for all.
/// **How to put it right.** Give each twenty to thirty minutes.
package struct InterviewSlotLength: DocumentRule {
  package static let info = RuleInfo(
    id: "interview-slot-length", severity: .warning,
    summary: says(
      "Et individuelt intervju som er for kort eller for langt",
      "An individual interview that is too short or too long"),
    why: says(
      "På under tjue minutter rekker en ikke spørsmålene; lange samtaler blir det ikke tid til for alle.",
      "In under twenty minutes the questions are not reached; for long talks there is not time for all."
    ),
    remedy: says(
      "Sett av tjue til tretti minutter til hver.",
      "Give each twenty to thirty minutes."),
    methods: ["M19"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        form: individuelt
        varighet: ⟦45⟧
        ---
        ## Timeplan

        | Klokkeslett | Minutter |
        | ----------- | -------- |
        | 09.00       | ⟦10⟧     |
        | 09.30       | 25       |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        form: individuelt
        varighet: 30
        ---
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        varighet: 45
        ---
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type, document[Interview.form]?.value == .individual else {
      return []
    }
    let lengths =
      (document[Interview.duration].map { [$0] } ?? [])
      + document.rows(Interview.schedule).compactMap { $0[Interview.slotMinutes] }
    let wanted = "\(limits.interviewLeastMinutes)–\(limits.interviewMostMinutes)"
    return lengths.compactMap { length in
      let isShort = length.value < limits.interviewLeastMinutes
      guard isShort || length.value > limits.interviewMostMinutes else { return nil }
      return finding(
        in: document, at: length.range,
        nb: "\(length.value) minutter til hver: metoden vil ha \(wanted), forskning bruker 30–60",
        en: "\(length.value) minutes for each: the method wants \(wanted), research takes 30–60",
        remedy: isShort
          ? says(
            "sett av mer tid, eller still færre spørsmål", "give more time, or ask fewer questions")
          : says("kort ned, eller snakk sammen i gruppe", "shorten it, or talk in a group"))
    }
  }
}
