package import Model
package import Source
internal import Syntax

/// **What it finds.** A chain that ends in a person, or in nothing but lack of time or resources.
/// **Why it matters.** People err in systems that let them; blame gives no action.
/// **How to put it right.** Ask why it was easy to err, or what took the time.
package struct CauseBlamesPerson: DocumentRule {
  package static let info = RuleInfo(
    id: "cause-blames-person", severity: .hint,
    summary: says(
      "En kjede som ender i en person, eller bare i mangel på tid eller ressurser",
      "A chain that ends in a person, or in nothing but lack of time or resources"),
    why: says(
      "Folk gjør feil i systemer som lar dem gjøre feil; skyld gir ingen tiltak.",
      "People err in systems that let them; blame gives no action."),
    remedy: says(
      "Spør hvorfor det var lett å gjøre feil, eller hva som tok tiden.",
      "Ask why it was easy to err, or what took the time."),
    methods: ["M37"],
    examples: [
      RuleExample(
        """
        ---
        type: fem-hvorfor
        tittel: Hvorfor feil dose?
        problem: Feil dose
        ---
        ## Kjede

        | Hvorfor | Fordi |
        | --- | --- |
        | Hvorfor feil dose? | Dosetten ble lagt i travel tid |
        | Hvorfor i travel tid? | Den legges mellom stell og frokost |
        | Hvorfor da? | ⟦Sykepleieren glemte det⟧ |
        """),
      RuleExample(
        """
        ---
        type: fem-hvorfor
        tittel: Hvorfor feil dose?
        problem: Feil dose
        ---
        ## Kjede

        | Hvorfor | Fordi |
        | --- | --- |
        | Hvorfor feil dose? | Dosetten ble lagt i travel tid |
        | Hvorfor i travel tid? | Den legges mellom stell og frokost |
        | Hvorfor da? | ⟦For lite tid⟧ |
        """),
      RuleExample(
        """
        ---
        type: fem-hvorfor
        tittel: Hvorfor feil dose?
        problem: Feil dose
        ---
        ## Kjede

        | Hvorfor | Fordi |
        | --- | --- |
        | Hvorfor feil dose? | Sykepleieren glemte å se etter |
        | Hvorfor glemte? | Telefonen ringte midt i |
        | Hvorfor ringte den? | Ingen andre har ansvar for den mens dosetten legges |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let last = document.analysisIfAny?.steps.last?.because else { return [] }
    let words = folded(key: last.value)
    if blame.contains(where: { words.contains($0) }) {
      return [
        finding(
          in: document, at: last.range,
          nb: "siste svar legger skylden på en person", en: "the last answer blames a person",
          remedy: says(
            "spør hvorfor det var lett å gjøre feil", "ask why it was easy to err"))
      ]
    }
    guard shortage.contains(words) else { return [] }
    return [
      finding(
        in: document, at: last.range,
        nb: "«\(last.value)» er et symptom, ikke en rotårsak",
        en: "“\(last.value)” is a symptom, not a root cause",
        remedy: says("spør hva som tar tiden", "ask what takes the time"))
    ]
  }

  /// Expressions that find a fault in somebody, wherever they stand in the answer.
  private let blame: [String] = [
    "glemte", "gløymde", "har glemt", "har gløymt", "slurv", "slurvet", "slurva", "uoppmerksom",
    "uaktsom", "uforsiktig", "menneskelig svikt", "menneskeleg svikt", "menneskelig feil",
    "menneskeleg feil", "latskap", "er lat ", "gidder ikke", "gidd ikkje", "bryr seg ikke",
    "bryr seg ikkje", "dårlig holdning", "dårleg haldning", "dårlige holdninger",
    "manglende motivasjon", "manglar motivasjon", "er umotivert", "ville ikke", "ville ikkje",
    "forgot", "careless", "human error", "inattentive", "lazy", "does not care", "did not care",
    "bad attitude", "unmotivated",
  ]

  /// Whole answers that only say there was too little.
  private let shortage: Set<String> = [
    "mangel på tid", "mangel på ressurser", "mangel på ressursar", "mangel på folk",
    "for lite tid", "for liten tid", "for lite ressurser", "for få ressurser", "for lite folk",
    "for få folk", "for få ansatte", "for få tilsette", "tidsmangel", "tidspress", "tidsnød",
    "ressursmangel", "manglende ressurser", "manglande ressursar", "dårlig tid", "dårleg tid",
    "har ikke tid", "har ikkje tid", "ikke tid", "ikkje tid", "vi har ikke tid",
    "vi har ikkje tid", "lav bemanning", "låg bemanning", "for lav bemanning", "bemanning",
    "økonomi", "lack of time", "no time", "too little time", "not enough time",
    "lack of resources", "too few staff", "lack of staff", "understaffed",
  ]
}
