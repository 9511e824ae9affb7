package import Source
import Syntax

/// Order in one place, kept: five steps and audits that show whether it holds (M50).
package enum FiveS {
  package static let area = Field<String>(
    "area", nb: "område", nn: "område", .text, .required,
    meaning: LocalizedText(
      nb: "Stedet eller mappa dere rydder: lager, medisinrom, bil, fellesområde",
      en: "The place or folder you order: a store, medicine room, car, shared drive"))
  package static let upkeep = Field<String>(
    "upkeep", nb: "holdes_av", nn: "blir_halden_av",
    also: ["ansvarlig", "ansvarleg", "vedlikehold", "responsible"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som holder orden når dere er ferdige",
      en: "The role that keeps the order when you are done"))
  package static let frequency = Field<RoundRhythm>(
    "frequency", nb: "hyppighet", nn: "kor_ofte", .rhythm, .recommended,
    meaning: LocalizedText(
      nb: "Hvor ofte dere går over: hver måned, hvert kvartal",
      en: "How often you audit: every month, every quarter"))
  package static let nextAudit = Field<CalendarDate>(
    "next_audit", nb: "neste_kontroll", nn: "neste_kontroll", .date,
    meaning: LocalizedText(nb: "Dagen for neste kontroll", en: "The day of the next audit"))
  package static let started = Field<CalendarDate>(
    "started", nb: "startet", nn: "starta", .date,
    meaning: LocalizedText(nb: "Dagen dere begynte", en: "The day you began"))
  package static let before = Field<String>(
    "picture_before", nb: "bilde_før", nn: "bilete_før", .text,
    meaning: LocalizedText(
      nb: "Bildet av hvordan det var: sti til fila", en: "How it looked: path of the picture"))
  package static let after = Field<String>(
    "picture_after", nb: "bilde_etter", nn: "bilete_etter", .text,
    meaning: LocalizedText(
      nb: "Bildet av hvordan det skal se ut: sti til fila",
      en: "How it should look: path of the picture"))

  package static let step = Field<FiveSStep>(
    "step", nb: "steg", nn: "steg", .choice, .required,
    meaning: LocalizedText(
      nb: "Sortere, systematisere, skinne, standardisere eller sikre",
      en: "Sort, systematise, shine, standardise or sustain"))
  package static let what = Field<String>(
    "what", nb: "hva", nn: "kva", also: ["hva gjør vi", "kva gjer vi"], .text, .recommended,
    meaning: LocalizedText(nb: "Det dere gjør i steget", en: "What you do in the step"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven", "who"], .text,
    meaning: LocalizedText(nb: "Rollen som gjør det", en: "The role that does it"))
  package static let status = Step.status
  package static let done = Field<CalendarDate>(
    "done", nb: "gjennomført", nn: "gjennomført", .date,
    meaning: LocalizedText(nb: "Dagen steget var gjort", en: "The day the step was done"))
  package static let steps = Section(
    "Steps", nb: "Steg", nn: "Steg",
    .table([
      step.declaration, what.declaration, responsible.declaration, status.declaration,
      done.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hva gjør dere i hvert av de fem stegene, og hvor langt er dere kommet?",
      nn: "Kva gjer de i kvart av dei fem stega, og kor langt er de komne?",
      en: "What do you do in each of the five steps, and how far are you?"))

  package static let auditDate = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen for kontrollen", en: "The day of the audit"))
  package static let auditor = Field<String>(
    "audited_by", nb: "kontrollert av", nn: "kontrollert av", also: ["hvem", "kven", "who"],
    .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som gikk over, gjerne en utenfra",
      en: "The role that audited, preferably from outside"))
  package static let sort = score(.sort)
  package static let systematise = score(.systematise)
  package static let shine = score(.shine)
  package static let standardise = score(.standardise)
  package static let sustain = score(.sustain)
  /// The five scores in order.
  package static let scores: [Field<Int>] = [sort, systematise, shine, standardise, sustain]
  package static let total = Field<Int>(
    "total", nb: "sum", nn: "sum", also: ["poengsum"], .whole,
    meaning: LocalizedText(
      nb: "De fem poengene lagt sammen; regnes ut når det ikke står",
      en: "The five scores added; worked out when left out"))
  package static let note = Field<String>(
    "note", nb: "merknad", nn: "merknad", also: ["kommentar", "comment"], .text,
    meaning: LocalizedText(
      nb: "Det som må rettes før neste gang", en: "What must be put right before next time"))
  package static let audits = Section(
    "Audits", nb: "Kontroller", nn: "Kontrollar", also: ["Kontroll"],
    .table(
      [auditDate.declaration, auditor.declaration] + scores.map(\.declaration)
        + [total.declaration, note.declaration]), .recommended,
    question: LocalizedText(
      nb: "Hva ga hvert steg av 0 til 5 poeng da noen gikk over?",
      nn: "Kva gav kvart steg av 0 til 5 poeng då nokon gjekk over?",
      en: "What did each step score from 0 to 5 when somebody went over it?"))

  package static let type = DocumentType(
    "five-s", nb: "5s", nn: "5s", also: ["fem-s", "orden", "5-s"],
    summary: LocalizedText(
      nb: "Orden på ett sted i fem steg, med kontroller som viser om det holder",
      nn: "Orden på éin stad i fem steg, med kontrollar som viser om det held",
      en: "Order in one place in five steps, with audits that show whether it lasts"),
    methods: ["M50"], isCommon: false,
    folder: LocalizedText(nb: "orden", nn: "orden", en: "order"),
    fields: [
      area.declaration, upkeep.declaration, frequency.declaration, nextAudit.declaration,
      started.declaration, before.declaration, after.declaration,
      TraceFields.source.declaration, TraceFields.concerns.declaration,
    ],
    sections: [steps, audits])

  /// Points from 0 to 5. The source names the steps and no scale; this one is ours.
  package static let topScore = 5

  private static func score(_ step: FiveSStep) -> Field<Int> {
    Field<Int>(
      step.rawValue, nb: step.label.nb, nn: step.label.nn, also: step.also, .whole,
      meaning: LocalizedText(
        nb: "Poeng fra 0 til 5 for å \(step.label.nb)",
        en: "Points from 0 to 5 for “\(step.rawValue)”"
      ))
  }
}

/// The five steps, in order (M50).
package enum FiveSStep: String, Choice {
  case sort
  case systematise
  case shine
  case standardise
  case sustain

  package var label: LocalizedText {
    switch self {
    case .sort: LocalizedText(nb: "sortere", nn: "sortere", en: "sort")
    case .systematise: LocalizedText(nb: "systematisere", nn: "systematisere", en: "systematise")
    case .shine: LocalizedText(nb: "skinne", nn: "skine", en: "shine")
    case .standardise: LocalizedText(nb: "standardisere", nn: "standardisere", en: "standardise")
    case .sustain: LocalizedText(nb: "sikre", nn: "sikre", en: "sustain")
    }
  }

  package var also: [String] {
    switch self {
    case .sort: ["sorter", "rydde"]
    case .systematise: ["systematiser", "set in order", "ordne"]
    case .shine: ["skinn", "rengjøre", "gjere reint", "vaske"]
    case .standardise: ["standardiser", "standardize"]
    case .sustain: ["opprettholde", "halde ved like", "selvdisiplin", "sjølvdisiplin"]
    }
  }

  /// What the step asks, printed on the audit form.
  package var question: LocalizedText {
    switch self {
    case .sort:
      LocalizedText(
        nb: "Er alt som ikke trengs her, tatt bort?",
        nn: "Er alt som ikkje trengst her, teke bort?",
        en: "Is everything that is not needed here gone?")
    case .systematise:
      LocalizedText(
        nb: "Har alt sin faste plass, og er plassen merket?",
        nn: "Har alt sin faste plass, og er plassen merkt?",
        en: "Has everything its place, and is the place marked?")
    case .shine:
      LocalizedText(
        nb: "Er det rent, helt og klart til bruk?", nn: "Er det reint, heilt og klart til bruk?",
        en: "Is it clean, whole and ready for use?")
    case .standardise:
      LocalizedText(
        nb: "Vet alle hvordan det skal være, og henger det et bilde?",
        nn: "Veit alle korleis det skal vere, og heng det eit bilete?",
        en: "Does everyone know how it should be, and is there a picture?")
    case .sustain:
      LocalizedText(
        nb: "Er forrige kontroll fulgt opp, og holder orden seg?",
        nn: "Er førre kontroll følgd opp, og held ordenen seg?",
        en: "Was the last audit followed up, and does the order last?")
    }
  }
}
