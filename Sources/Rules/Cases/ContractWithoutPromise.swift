package import Model
package import Source
internal import Syntax

/// **What it finds.** A group contract that does not say what the leader promises back, and by
/// when.
/// **Why it matters.** The group binds itself; then the leader must too.
/// **How to put it right.** Fill in “What the leader promises” and “answer_days”.
package struct ContractWithoutPromise: DocumentRule {
  package static let info = RuleInfo(
    id: "contract-without-promise", severity: .warning,
    summary: says(
      "En gruppekontrakt som ikke sier hva lederen lover tilbake, og innen når",
      "A group contract that does not say what the leader promises back, and by when"),
    why: says(
      "Gruppa binder seg; da må også lederen gjøre det.",
      "The group binds itself; then the leader must too."),
    remedy: says(
      "Fyll ut «Det lederen lover» og «svar_innen_dager».",
      "Fill in “What the leader promises” and “answer_days”."),
    methods: ["M35"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: gruppekontrakt⟧
        tittel: Kontrakt
        dato: 2026-11-10
        svar_innen_dager: 14
        ---
        """),
      RuleExample(
        """
        ---
        ⟦type: gruppekontrakt⟧
        tittel: Kontrakt
        dato: 2026-11-10
        ---
        ## Det lederen lover

        Hver sak får svar.
        """),
      RuleExample(
        """
        ---
        type: gruppekontrakt
        tittel: Kontrakt
        dato: 2026-11-10
        svar_innen_dager: 14
        ---
        ## Det lederen lover

        Hver sak får svar.
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === GroupContract.type else { return [] }
    let body = document.body(GroupContract.promise)
    let isSilent = body.map { document.isEmpty($0) } ?? true
    guard isSilent || document[GroupContract.answerDays] == nil else { return [] }
    return [
      finding(
        in: document,
        at: isSilent
          ? body?.headingRange ?? document.headPlace : document.place(of: GroupContract.answerDays),
        nb: isSilent
          ? "det står ikke hva lederen lover tilbake"
          : "det står ikke innen hvor mange dager lederen svarer",
        en: isSilent
          ? "it does not say what the leader promises back"
          : "it does not say within how many days the leader answers",
        remedy: isSilent
          ? says("fyll ut «Det lederen lover»", "fill in “What the leader promises”")
          : says(
            "skriv «svar_innen_dager: \(settings.limits.answerDays)»",
            "write “answer_days: \(settings.limits.answerDays)”"))
    ]
  }
}
