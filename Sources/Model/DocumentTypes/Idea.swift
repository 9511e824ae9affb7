package import Source
import Syntax

/// A suggestion for something better: a card on the improvement board (M53), answered within the
/// same days as any other case that is raised, and placed by effect and resources (M42).
package enum Idea {
  package static let from = Field<String>(
    "from", nb: "fra", nn: "frå", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som foreslår; aldri navn", en: "The role that suggests it; never a name"))
  package static let status = Field<ActionStatus>(
    "status", nb: "status", nn: "status", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Ny, planlagt, under utprøving, evaluert, ny praksis eller avvist",
      en: "New, planned, in test, evaluated, standardised or rejected"))
  package static let effect = Field<IdeaWeight>(
    "effect", nb: "effekt", nn: "effekt", also: ["virkning", "verknad"], .choice,
    meaning: LocalizedText(
      nb: "Hvor mye bedre det kan bli", en: "How much better it can become"))
  package static let resources = Field<IdeaWeight>(
    "resources", nb: "ressursbruk", nn: "ressursbruk", also: ["innsats"], .choice,
    meaning: LocalizedText(
      nb: "Hvor mye tid og penger det tar", en: "How much time and money it takes"))
  package static let owner = Field<String>(
    "owner", nb: "ansvarlig", nn: "ansvarleg", .text,
    meaning: LocalizedText(
      nb: "Rollen som prøver det ut", en: "The role that tries it out"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", .date,
    meaning: LocalizedText(
      nb: "Dagen utprøvingen skal være vurdert", en: "The day the trial should be judged"))
  package static let improvement = Field<Reference>(
    "improvement", nb: "forbedring", nn: "forbetring", .reference("improvement"),
    meaning: LocalizedText(
      nb: "Forbedringen det ble til, når det trengs mer enn et kort",
      en: "The improvement it became, when a card is not enough"))
  package static let series = Field<Reference>(
    "series", nb: "måleserie", nn: "måleserie", also: ["måling"], .reference("series"),
    meaning: LocalizedText(
      nb: "Måleserien som viser om det virker", en: "The series that shows whether it works"))

  package static let proposal = Section(
    "Proposal", nb: "Forslag", nn: "Forslag", also: ["Framlegg"], .prose, .recommended,
    question: LocalizedText(
      nb: "Hva foreslår du, og hvilket problem løser det?",
      nn: "Kva føreslår du, og kva problem løyser det?",
      en: "What do you suggest, and which problem does it solve?"))
  package static let notice = Section(
    "How we notice", nb: "Slik merker vi det", nn: "Slik merkar vi det", .prose,
    question: LocalizedText(
      nb: "Hva skal være lettere å se, høre eller telle når det virker?",
      nn: "Kva skal vere lettare å sjå, høyre eller telje når det verkar?",
      en: "What will be easier to see, hear or count when it works?"))
  package static let result = Section(
    "Result", nb: "Resultat", nn: "Resultat", .prose,
    question: LocalizedText(
      nb: "Hva så vi da vi prøvde?", nn: "Kva såg vi då vi prøvde?",
      en: "What did we see when we tried?"))

  package static let type = DocumentType(
    "idea", nb: "idé", nn: "idé", also: ["ide", "forslag", "framlegg", "forbedringsforslag"],
    summary: LocalizedText(
      nb: "Et forslag fra en som arbeider her: et kort på forbedringstavla",
      nn: "Eit forslag frå ein som arbeider her: eit kort på forbetringstavla",
      en: "A suggestion from somebody who works here: a card on the improvement board"),
    methods: ["M42", "M53"], isCommon: false,
    folder: LocalizedText(nb: "idéer", nn: "idear", en: "ideas"),
    fields: [
      from.declaration, status.declaration, effect.declaration, resources.declaration,
      owner.declaration, due.declaration, improvement.declaration, series.declaration,
    ] + RaisedCaseFields.ofDocument,
    sections: [proposal, notice, result])
}

/// How large an effect or a cost is. There is no middle: a card must fall in one quadrant of the
/// priority matrix.
package enum IdeaWeight: String, Choice {
  case veryLow = "very low"
  case low
  case high
  case veryHigh = "very high"

  package var label: LocalizedText {
    switch self {
    case .veryLow: LocalizedText(nb: "svært lav", nn: "svært låg", en: "very low")
    case .low: LocalizedText(nb: "lav", nn: "låg", en: "low")
    case .high: LocalizedText(nb: "høy", nn: "høg", en: "high")
    case .veryHigh: LocalizedText(nb: "svært høy", nn: "svært høg", en: "very high")
    }
  }

  package var also: [String] { [String(rank)] }

  /// 1 to 4.
  package var rank: Int {
    switch self {
    case .veryLow: 1
    case .low: 2
    case .high: 3
    case .veryHigh: 4
    }
  }
}
