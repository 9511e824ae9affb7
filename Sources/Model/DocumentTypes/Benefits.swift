package import Source
import Syntax

/// The good that is to come of a change: which (M43), how it is made to happen (M44, seven items),
/// and whether it came (M45). One document from map to follow-up.
package enum Benefits {
  package static let owner = Field<String>(
    "owner", nb: "eier", nn: "eigar", also: ["ansvarlig", "ansvarleg", "responsible"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Rollen som eier gevinstarbeidet", en: "The role that owns the benefits work"))
  package static let projectLeader = Field<String>(
    "project_leader", nb: "prosjektleder", nn: "prosjektleiar", .text,
    meaning: LocalizedText(
      nb: "Rollen som leder endringen, når det er et prosjekt",
      en: "The role that leads the change, when it is a project"))
  package static let goal = Field<[Located<Reference>]>(
    "goal", nb: "mål", nn: "mål", .list(of: .reference("goal")),
    meaning: LocalizedText(nb: "Målet gevinstene hører til", en: "The goal they belong to"))
  package static let status = Field<ActionStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(nb: "Hvor langt det er kommet", en: "How far it has come"))

  package static let number = Field<String>(
    "no", nb: "nr", nn: "nr", also: ["gevinst nr"], .text, .required,
    meaning: LocalizedText(
      nb: "Nummeret som følger gevinsten gjennom planen",
      en: "The number that follows the benefit through the plan"))
  package static let benefit = Field<String>(
    "benefit", nb: "gevinst", nn: "gevinst", .text, .required,
    meaning: LocalizedText(nb: "Det som blir bedre", en: "What becomes better"))
  package static let kind = Field<BenefitKind>(
    "type", nb: "slag", nn: "slag", also: ["kind"], .choice, .recommended,
    meaning: LocalizedText(
      nb: "Unngått kostnad, spart tid eller økt kvalitet",
      en: "Avoided cost, saved time or better quality"))
  package static let beneficiary = Field<String>(
    "beneficiary", nb: "for hvem", nn: "for kven", also: ["hvem", "kven", "who"], .text,
    .recommended,
    meaning: LocalizedText(nb: "Den som får det bedre", en: "Who is better off"))
  package static let condition = Field<String>(
    "condition", nb: "krever at", nn: "krev at", also: ["forutsetning", "føresetnad"], .text,
    meaning: LocalizedText(
      nb: "Det som må være på plass først", en: "What must be in place first"))
  package static let measurable = Field<Bool>(
    "measurable", nb: "kan måles", nn: "kan målast", also: ["målbar"], .boolean,
    meaning: LocalizedText(nb: "Ja når den kan telles", en: "Yes when it can be counted"))
  package static let size = Field<Quantity>(
    "size", nb: "størrelse", nn: "storleik", also: ["anslag", "estimate"], .number,
    meaning: LocalizedText(
      nb: "Hvor mye dere tror det blir, med enhet", en: "How much you think it is, with unit"))
  package static let timeUse = Field<String>(
    "time_use", nb: "tiden brukes til", nn: "tida blir brukt til",
    also: ["bruk av tid", "bruk av tida", "used for"], .text,
    meaning: LocalizedText(
      nb: "Hva spart tid skal brukes til", en: "What saved time is to be used for"))
  package static let disadvantage = Field<String>(
    "disadvantage", nb: "ulempe", nn: "ulempe", .text,
    meaning: LocalizedText(
      nb: "Det som blir tyngre, og for hvem", en: "What becomes heavier, and for whom"))
  package static let map = Section(
    "Benefits", nb: "Gevinster", nn: "Gevinstar", also: ["Gevinstkartlegging", "Benefits map"],
    .table([
      number.declaration, benefit.declaration, kind.declaration, beneficiary.declaration,
      condition.declaration, measurable.declaration, size.declaration, timeUse.declaration,
      disadvantage.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hva blir bedre, for hvem, hvor mye, og hva blir tyngre?",
      nn: "Kva blir betre, for kven, kor mykje, og kva blir tyngre?",
      en: "What becomes better, for whom, how much, and what becomes heavier?"))

  package static let planNumber = Field<String>(
    "no", nb: "nr", nn: "nr", also: ["gevinst", "benefit"], .text, .required,
    meaning: LocalizedText(
      nb: "Nummeret på gevinsten", en: "The number of the benefit"))
  package static let measure = Field<String>(
    "measure", nb: "tiltak", nn: "tiltak", .text, .recommended,
    meaning: LocalizedText(
      nb: "Det som må gjøres for at gevinsten kommer", en: "What must be done for it to come"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen gevinsten skal være der", en: "The day the benefit should be there"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som gjennomfører tiltaket", en: "The role that carries it out"))
  package static let indicator = Field<Reference>(
    "indicator", nb: "indikator", nn: "indikator", also: ["måleserie"],
    .referenceOrText("series"), .recommended,
    meaning: LocalizedText(
      nb: "Tallet som viser den: navnet på måleserien, eller ord",
      en: "The number that shows it: the series' name, or words"))
  package static let measuring = Field<String>(
    "measuring", nb: "måles slik", nn: "blir målt slik", also: ["måling", "rapportering"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Hvordan det måles, og hvem som får tallet",
      en: "How it is measured, and who gets the number"))
  package static let good = Field<String>(
    "good", nb: "nytte", nn: "nytte", also: ["gode"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvordan innbyggere og næringsliv merker det",
      en: "How citizens and businesses notice it"))
  package static let benefitOwner = Field<String>(
    "owner", nb: "gevinstansvarlig", nn: "gevinstansvarleg", also: ["eier", "eigar"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Rollen i linja som svarer for at gevinsten tas ut",
      en: "The line role that answers for the benefit"))
  package static let baseline = Field<Quantity>(
    "baseline", nb: "utgangspunkt", nn: "utgangspunkt", also: ["nullpunkt"], .number,
    .recommended,
    meaning: LocalizedText(
      nb: "Tallet før endringen", en: "The number before the change"))
  package static let target = Field<Quantity>(
    "target", nb: "målverdi", nn: "målverdi", .number,
    meaning: LocalizedText(nb: "Tallet det skal bli", en: "The number it should become"))
  package static let plan = Section(
    "Benefits plan", nb: "Gevinstplan", nn: "Gevinstplan",
    .table([
      planNumber.declaration, measure.declaration, due.declaration, responsible.declaration,
      indicator.declaration, measuring.declaration, good.declaration, benefitOwner.declaration,
      baseline.declaration, target.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hva må gjøres, når, av hvem, hvordan måles det, og hvem eier gevinsten?",
      nn: "Kva må gjerast, når, av kven, korleis blir det målt, og kven eig gevinsten?",
      en: "What must be done, when, by whom, how is it measured, and who owns the benefit?"))

  package static let followNumber = planNumber
  package static let followDate = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen det måles", en: "The day it is measured"))
  package static let planned = Field<Quantity>(
    "planned", nb: "planlagt", nn: "planlagt", .number,
    meaning: LocalizedText(nb: "Tallet dere ventet", en: "The number you expected"))
  package static let actual = Field<Quantity>(
    "actual", nb: "faktisk", nn: "faktisk", also: ["verdi", "value"], .number,
    meaning: LocalizedText(
      nb: "Tallet det ble; tomt til det er målt", en: "The number it became; empty until measured"))
  package static let deviation = Field<Quantity>(
    "deviation", nb: "avvik", nn: "avvik", also: ["forskjell", "skilnad", "difference"], .number,
    meaning: LocalizedText(
      nb: "Faktisk minus planlagt; regnes ut når det ikke står",
      en: "Actual minus planned; worked out when left out"))
  package static let followAction = Field<String>(
    "action", nb: "gjør nå", nn: "gjer no", also: ["hva nå", "kva no", "tiltak"], .text,
    meaning: LocalizedText(
      nb: "Det dere gjør med det", en: "What you do about it"))
  package static let followUp = Section(
    "Benefits follow-up", nb: "Gevinstoppfølging", nn: "Gevinstoppfølging",
    also: ["Oppfølging", "Follow-up"],
    .table([
      followNumber.declaration, followDate.declaration, planned.declaration, actual.declaration,
      deviation.declaration, followAction.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Når måles det, hva ventet dere, hva ble det, og hva gjør dere med det?",
      nn: "Når blir det målt, kva venta de, kva vart det, og kva gjer de med det?",
      en: "When is it measured, what did you expect, what came, and what do you do about it?"))

  package static let type = DocumentType(
    "benefits", nb: "gevinster", nn: "gevinstar",
    also: ["gevinst", "gevinstplan", "gevinstkartlegging", "benefit"],
    summary: LocalizedText(
      nb: "Gevinstene av en endring: hvilke, planen for å få dem, og om de kom",
      nn: "Gevinstane av ei endring: kva for nokre, planen for å få dei, og om dei kom",
      en: "The benefits of a change: which, the plan to get them, and whether they came"),
    methods: ["M43", "M44", "M45"], isCommon: false,
    folder: LocalizedText(nb: "gevinster", nn: "gevinstar", en: "benefits"),
    fields: [
      owner.declaration, projectLeader.declaration, goal.declaration, status.declaration,
      TraceFields.concerns.declaration, TraceFields.source.declaration,
    ],
    sections: [map, plan, followUp])
}

/// The three kinds of benefit (M43).
package enum BenefitKind: String, Choice {
  case avoidedCost = "avoided cost"
  case savedTime = "saved time"
  case betterQuality = "better quality"

  package var label: LocalizedText {
    switch self {
    case .avoidedCost:
      LocalizedText(nb: "unngått kostnad", nn: "unngått kostnad", en: "avoided cost")
    case .savedTime: LocalizedText(nb: "spart tid", nn: "spart tid", en: "saved time")
    case .betterQuality:
      LocalizedText(nb: "økt kvalitet", nn: "auka kvalitet", en: "better quality")
    }
  }

  package var also: [String] {
    switch self {
    case .avoidedCost: ["unngåtte kostnader", "kostnad", "unngåtte kostnadar", "cost"]
    case .savedTime: ["tid", "time"]
    case .betterQuality: ["kvalitet", "bedre kvalitet", "betre kvalitet", "quality"]
    }
  }
}
