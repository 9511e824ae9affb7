package import Model
package import Source
internal import Syntax

/// **What it finds.** A reflection group without a contract.
/// **Why it matters.** Without an agreement on what is said where, few dare to speak, and
/// individuals become the subject.
/// **How to put it right.** Write the contract in the first session, and point to it in
/// “contract”.
package struct ReflectionWithoutContract: DocumentRule {
  package static let info = RuleInfo(
    id: "reflection-without-contract", severity: .warning,
    summary: says(
      "En refleksjonsgruppe uten gruppekontrakt",
      "A reflection group without a contract"),
    why: says(
      "Uten avtale om hva som sies hvor, tør få si noe, og enkeltpersoner blir tema.",
      "Without an agreement on what is said where, few dare to speak, and individuals become the subject."
    ),
    remedy: says(
      "Skriv kontrakten i første samling, og vis til den i «kontrakt».",
      "Write the contract in the first session, and point to it in “contract”."),
    methods: ["M34", "M35"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: refleksjonslogg⟧
        tittel: Kveld
        dato: 2026-11-10
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        kontrakt: Henger på vaktrommet
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === ReflectionLog.type, document[ReflectionLog.contract] == nil else {
      return []
    }
    return [
      finding(
        in: document, at: document.place(of: ReflectionLog.contract),
        nb: "det står ikke hvilken gruppekontrakt samtalen fulgte",
        en: "it does not say which group contract the talk kept to",
        remedy: says(
          "lag den med «forbedre new gruppekontrakt», og skriv navnet i «kontrakt»",
          "make it with “forbedre new group-contract”, and write its name under “contract”"))
    ]
  }
}
