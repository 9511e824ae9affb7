package import Model
package import Source
internal import Syntax

/// **What it finds.** Minutes that were not made known within the days the settings give.
/// **Why it matters.** A decision nobody hears of is not carried out, and those who were absent go on
/// as before.
/// **How to put it right.** Send them, and write the day in `minutes_sent`.
package struct MinutesNotPublished: DocumentRule {
  package static let info = RuleInfo(
    id: "minutes-not-published", severity: .hint,
    summary: says(
      "Et referat som ikke er gjort kjent i tide", "Minutes that were not made known in time"),
    why: says(
      "En beslutning ingen hører om, blir ikke satt ut i livet, og de som ikke var med, fortsetter som før.",
      "A decision nobody hears of is not carried out, and those who were absent go on as before."),
    remedy: says(
      "Send det ut, og skriv dagen i «referat_sendt». Fristen er «minutes-days» i forbedre.yaml.",
      "Send them, and write the day in “minutes_sent”. The limit is “minutes-days” in forbedre.yaml."
    ),
    methods: ["M69"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: ⟦2026-11-10⟧
        status: holdt
        ---
        ## Konklusjon

        Vi prøver to uker til.
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-11-10
        status: holdt
        referat_sendt: ⟦2026-11-19⟧
        ---
        ## Konklusjon

        Vi prøver to uker til.
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-11-10
        status: holdt
        referat_sendt: 2026-11-12
        ---
        ## Konklusjon

        Vi prøver to uker til.
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-11-17
        status: holdt
        ---
        ## Konklusjon

        Vi prøver to uker til.
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "meeting", document[Meeting.status]?.value == .held,
      let date = document[Meeting.date],
      [Meeting.decisions, Meeting.conclusion].contains(where: { section in
        document.body(section).map { !document.isEmpty($0) } ?? false
      })
    else { return [] }
    let limit = settings.limits.minutesDays
    let sent = document[Meeting.minutesSent]
    let days = date.value.days(to: sent?.value ?? today)
    guard days > limit else { return [] }
    return [
      finding(
        in: document, at: sent?.range ?? date.range,
        nb: sent == nil
          ? "referatet er ikke gjort kjent \(days) dager etter møtet; grensa er \(limit)"
          : "referatet ble gjort kjent \(days) dager etter møtet; grensa er \(limit)",
        en: sent == nil
          ? "the minutes are not made known \(days) days after the meeting; the limit is \(limit)"
          : "the minutes were made known \(days) days after the meeting; the limit is \(limit)",
        remedy: sent == nil
          ? says(
            "send det ut, og skriv «referat_sendt:» med dagen",
            "send them, and write “minutes_sent:” with the day")
          : says(
            "skriv neste referat mens møtet varer", "write the next minutes while the meeting lasts"
          ))
    ]
  }
}
