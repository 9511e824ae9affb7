package import Model
package import Source
internal import Syntax

/// **What it finds.** A wish without what can be done already today.
/// **Why it matters.** The wish is half the question; what can be done today shows that something
/// happens.
/// **How to put it right.** Ask too what can be done already today, and write it.
package struct WishWithoutToday: DocumentRule {
  package static let info = RuleInfo(
    id: "wish-without-today", severity: .hint,
    summary: says(
      "Et ønske uten det vi kan gjøre alt i dag",
      "A wish without what can be done already today"),
    why: says(
      "Ønsket er det halve spørsmålet; det som kan gjøres i dag, viser at noe skjer.",
      "The wish is half the question; what can be done today shows that something happens."),
    remedy: says(
      "Spør også hva vi kan gjøre alt i dag, og skriv det.",
      "Ask too what can be done already today, and write it."),
    methods: ["M21", "M31"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Ønsker

        | Ønske          | Alt i dag            |
        | -------------- | -------------------- |
        | ⟦Fast makker⟧  |                      |
        | Rolig rapport  | Lukke døra kl. 14.45 |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Ønsker

        | Ønske         | Alt i dag            |
        | ------------- | -------------------- |
        | Rolig rapport | Lukke døra kl. 14.45 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Interview.type else { return [] }
    return InterviewReading(document).wishes.compactMap { wish in
      guard wish.today == nil else { return nil }
      return finding(
        in: document, at: wish.text.range,
        nb: "ønsket mangler det vi kan gjøre alt i dag",
        en: "the wish lacks what can be done already today",
        remedy: says(
          "skriv et første steg i kolonnen «Alt i dag»", "write a first step in the column “today”")
      )
    }
  }
}
