package import Source
import Syntax

/// A goal: what will be different, by how much, for whom and by when (M39, M40).
package enum Goal {
  package static let statement = Field<String>(
    "statement", nb: "målsetning", nn: "målsetjing", also: ["målformulering", "mål", "goal"],
    .text, .required,
    meaning: LocalizedText(
      nb: "Målet i én setning: fra hva, til hva, for hvem, innen når",
      en: "The goal in one sentence: from what, to what, for whom, by when"))
  package static let indicator = Field<Reference>(
    "indicator", nb: "indikator", nn: "indikator", .referenceOrText("series"), .recommended,
    meaning: LocalizedText(
      nb: "Hva vi måler: måleserien, eller navnet på den",
      en: "What we measure: the series, or its name"))
  package static let measuredIn = Field<String>(
    "measured_in", nb: "måleenhet", nn: "måleeining", .text, .recommended,
    meaning: LocalizedText(
      nb: "Enheten tallet er i: prosent, dager, antall",
      en: "The unit of the number: percent, days, count"))
  package static let baseline = Field<Quantity>(
    "baseline", nb: "utgangspunkt", nn: "utgangspunkt", .number, .recommended,
    meaning: LocalizedText(nb: "Tallet før vi begynte", en: "The number before we began"))
  package static let baselineDate = Field<CalendarPeriod>(
    "baseline_date", nb: "utgangspunkt_dato", nn: "utgangspunkt_dato", .period, .recommended,
    meaning: LocalizedText(
      nb: "Dagen eller perioden utgangspunktet gjelder", en: "The day or period of the baseline"))
  package static let target = Field<Quantity>(
    "target", nb: "målverdi", nn: "målverdi", .number, .recommended,
    meaning: LocalizedText(nb: "Tallet vi skal nå", en: "The number to reach"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", .date, .recommended,
    meaning: LocalizedText(nb: "Dagen målet skal være nådd", en: "The day it should be reached"))
  package static let population = Field<String>(
    "population", nb: "gjelder", nn: "gjeld", .text,
    meaning: LocalizedText(
      nb: "Hvem eller hvilket sted målet gjelder for", en: "Whom or which place the goal is for"))
  package static let owner = Field<String>(
    "owner", nb: "eier", nn: "eigar", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som står ansvarlig for målet", en: "The role that answers for the goal"))
  package static let acceptedBy = Field<[Located<String>]>(
    "accepted_by", nb: "akseptert_av", nn: "akseptert_av", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Hvem som har sagt ja til målet: roller eller møter",
      en: "Who has agreed to the goal: roles or meetings"))
  package static let acceptedOn = Field<CalendarDate>(
    "accepted_on", nb: "akseptert_dato", nn: "akseptert_dato", .date,
    meaning: LocalizedText(nb: "Dagen de sa ja", en: "The day they agreed"))
  package static let realistic = Field<String>(
    "realistic", nb: "realistisk_fordi", nn: "realistisk_fordi", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvorfor det kan nås: ressurser, tidligere resultater",
      en: "Why it can be reached: resources, earlier results"))
  package static let parent = Field<Reference>(
    "parent", nb: "overordnet_mål", nn: "overordna_mål", .reference("goal"),
    meaning: LocalizedText(nb: "Målet dette er en del av", en: "The goal this is part of"))
  package static let scope = Field<GoalScope>(
    "scope", nb: "nivå", nn: "nivå", also: ["level"], .choice,
    meaning: LocalizedText(
      nb: "Overordnet mål eller lokalt mål", en: "An overall goal or a local one"))
  package static let kind = Field<GoalKind>(
    "kind", nb: "måltype", nn: "måltype", .choice,
    meaning: LocalizedText(
      nb: "I et prosjekt: resultatmål eller effektmål",
      en: "In a project: a result goal or an effect goal"))
  package static let status = Field<GoalStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(
      nb: "Pågår, eller hvordan det gikk", en: "In progress, or how it ended"))
  package static let frequency = Field<String>(
    "frequency", nb: "hyppighet", nn: "kor_ofte", .text,
    meaning: LocalizedText(nb: "Hvor ofte vi måler", en: "How often we measure"))
  package static let source = Field<[Located<Reference>]>(
    "source", nb: "kilde", nn: "kjelde", .list(of: .referenceOrText()),
    meaning: LocalizedText(
      nb: "Hva som viste at målet trengs: avvik, risiko, undersøkelse",
      en: "What showed the need: a deviation, a risk, a survey"))

  /// The fields that also stand in an improvement's inline `goal:` map.
  package static let inline: [FieldDeclaration] = [
    statement.declaration, indicator.declaration, measuredIn.declaration, baseline.declaration,
    baselineDate.declaration, target.declaration, due.declaration, population.declaration,
    owner.declaration, acceptedBy.declaration, acceptedOn.declaration, realistic.declaration,
    parent.declaration, scope.declaration, kind.declaration, status.declaration,
    frequency.declaration, source.declaration,
  ]

  /// Those fields as one map.
  package static let inlineKind = FieldKind<Record>.record(inline)

  package static let background = Section(
    "Background", nb: "Bakgrunn", nn: "Bakgrunn", .prose,
    question: LocalizedText(
      nb: "Hvorfor er dette viktig for dem vi er til for?",
      nn: "Kvifor er dette viktig for dei vi er til for?",
      en: "Why does this matter to those we are here for?"))
  package static let measurement = Section(
    "Measurement", nb: "Måling", nn: "Måling", .prose,
    question: LocalizedText(
      nb: "Hva måler vi, hvor kommer tallet fra, og hvem henter det?",
      nn: "Kva måler vi, kvar kjem talet frå, og kven hentar det?",
      en: "What do we measure, where does the number come from, and who fetches it?"))
  package static let subGoals = Section(
    "Sub-goals", nb: "Delmål", nn: "Delmål", .list,
    question: LocalizedText(
      nb: "Hvilke mindre mål viser at vi er på vei?",
      nn: "Kva mindre mål viser at vi er på veg?",
      en: "Which smaller goals show that we are on the way?"))
  package static let evaluation = Section(
    "Evaluation", nb: "Evaluering", nn: "Evaluering", also: ["Vurdering"], .prose,
    question: LocalizedText(
      nb: "Hvordan gikk det, hva lærte vi, og trengs det mer?",
      nn: "Korleis gjekk det, kva lærte vi, og trengst det meir?",
      en: "How did it go, what did we learn, and is more needed?"))

  package static let type = DocumentType(
    "goal", nb: "mål", nn: "mål",
    summary: LocalizedText(
      nb: "Ett mål med tall, frist og eier, bedømt bokstav for bokstav",
      nn: "Eitt mål med tal, frist og eigar, vurdert bokstav for bokstav",
      en: "One goal with numbers, deadline and owner, judged letter by letter"),
    methods: ["M39", "M40", "M41"], isCommon: true,
    folder: LocalizedText(nb: "mål", nn: "mål", en: "goals"), fields: inline,
    sections: [background, measurement, subGoals, Adjustment.section, evaluation])
}

/// Whether a goal is the whole organisation's or one unit's own (M40).
package enum GoalScope: String, Choice {
  case overall
  case local

  package var label: LocalizedText {
    switch self {
    case .overall: LocalizedText(nb: "overordnet", nn: "overordna", en: "overall")
    case .local: LocalizedText(nb: "lokalt", nn: "lokalt", en: "local")
    }
  }

  package var also: [String] { self == .local ? ["lokal"] : ["hovedmål", "hovudmål"] }
}

/// What a project's goal is about (M41): what the project leaves behind when it ends, or the good
/// that comes of it later.
package enum GoalKind: String, Choice {
  case result
  case effect

  package var label: LocalizedText {
    switch self {
    case .result: LocalizedText(nb: "resultatmål", nn: "resultatmål", en: "result")
    case .effect: LocalizedText(nb: "effektmål", nn: "effektmål", en: "effect")
    }
  }

  package var also: [String] { self == .result ? ["result goal"] : ["effect goal"] }
}
