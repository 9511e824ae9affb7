package import Source
import Syntax

/// The year's recurring and planned activities of one unit (M08).
package enum YearWheel {
  package static let year = Field<Int>(
    "year", nb: "år", nn: "år", .whole, .required,
    meaning: LocalizedText(
      nb: "Året hjulet begynner i", en: "The year in which the wheel begins"))
  package static let startMonth = Field<Int>(
    "start_month", nb: "startmåned", nn: "startmånad", .whole,
    meaning: LocalizedText(
      nb: "Måneden hjulet begynner med, 1–12; skoler og barnehager bruker 8",
      en: "The month it begins with, 1–12; schools use 8"))

  package static let activity = Field<String>(
    "activity", nb: "aktivitet", nn: "aktivitet", .text, .required,
    meaning: LocalizedText(nb: "Hva som skal skje", en: "What will happen"))
  package static let when = Field<Schedule>(
    "when", nb: "når", nn: "når", .schedule, .required,
    meaning: LocalizedText(
      nb: "Dato, uke, periode eller gjentakelse: «uke 6–8», «2. tirsdag i måneden»",
      en: "Date, week, period or recurrence: “week 6–8”, “2nd Tuesday of the month”"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven", "who"], .text,
    meaning: LocalizedText(
      nb: "Rollen som sørger for at det skjer", en: "The role that makes it happen"))
  package static let participants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text),
    meaning: LocalizedText(nb: "Roller som er med", en: "Roles that take part"))
  package static let category = Field<String>(
    "category", nb: "kategori", nn: "kategori", also: ["ring"], .text,
    meaning: LocalizedText(
      nb: "Gruppen aktiviteten hører til; gir ringen i et hjul med ett nivå",
      en: "The group it belongs to; gives the ring in a wheel of one level"))
  package static let duty = Field<WheelDuty>(
    "duty", nb: "plikt", nn: "plikt", .choice,
    meaning: LocalizedText(
      nb: "Plikten aktiviteten oppfyller", en: "The duty it fulfils"))
  package static let lastDone = Field<CalendarDate>(
    "last_done", nb: "sist_gjennomført", nn: "sist_gjennomført", also: ["gjennomført", "utført"],
    .date,
    meaning: LocalizedText(
      nb: "Dagen den sist ble gjort; det som lå før, regnes som gjort",
      en: "The day it was last done; what lay before counts as done"))
  package static let status = Field<ActionStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(
      nb: "Pågår, avlyst eller utsatt; ellers følger det av datoene",
      en: "In progress, cancelled or deferred; else it follows from the dates"))
  package static let exceptions = Field<String>(
    "exceptions", nb: "unntak", nn: "unntak", .text,
    meaning: LocalizedText(
      nb: "Enkeltdatoer som flyttes eller avlyses: «2026-05-12 til 2026-05-19; 2026-07-14 avlyst»",
      en: "Single dates moved or cancelled: “2026-05-12 to 2026-05-19; 2026-07-14 cancelled”"))
  package static let document = Field<Reference>(
    "document", nb: "dokument", nn: "dokument", .referenceOrText(),
    meaning: LocalizedText(nb: "Det den bruker eller gir", en: "What it uses or gives"))

  package static let activities = Section(
    "Activities", nb: "Aktiviteter", nn: "Aktivitetar",
    .table([
      activity.declaration, when.declaration, responsible.declaration,
      participants.declaration, category.declaration, duty.declaration, lastDone.declaration,
      status.declaration, exceptions.declaration, document.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hva må skje hvert år, når, og hvem sørger for det?",
      nn: "Kva må skje kvart år, når, og kven syter for det?",
      en: "What must happen every year, when, and who makes it happen?"))

  package static let type = DocumentType(
    "year-wheel", nb: "årshjul", nn: "årshjul",
    summary: LocalizedText(
      nb: "Årets faste aktiviteter, tegnet som et hjul og lagt i kalenderen",
      nn: "Dei faste aktivitetane i året, teikna som eit hjul og lagde i kalenderen",
      en: "The year's activities, drawn as a wheel and put in the calendar"),
    methods: ["M08"], isCommon: true, folder: LocalizedText(same: ""),
    fields: [year.declaration, startMonth.declaration], sections: [activities])
}

/// The yearly duties that a wheel is checked for (WHEEL-01, WHEEL-02; domain.md §7).
package enum WheelDuty: String, Choice {
  case annualReview = "annual review"
  case riskReview = "risk review"
  case employeeSurvey = "employee survey"
  case qualityCommittee = "quality committee"
  case safetyRound = "safety round"
  case hseTraining = "HSE training"
  case councilReport = "report to the council"
  case actionPlan = "action plan"

  package var label: LocalizedText {
    switch self {
    case .annualReview:
      LocalizedText(nb: "årlig gjennomgang", nn: "årleg gjennomgang", en: "annual review")
    case .riskReview:
      LocalizedText(nb: "risikogjennomgang", nn: "risikogjennomgang", en: "risk review")
    case .employeeSurvey:
      LocalizedText(
        nb: "medarbeiderundersøkelse", nn: "medarbeidarundersøking", en: "employee survey")
    case .qualityCommittee:
      LocalizedText(nb: "kvalitetsutvalg", nn: "kvalitetsutval", en: "quality committee")
    case .safetyRound: LocalizedText(nb: "vernerunde", nn: "vernerunde", en: "safety round")
    case .hseTraining: LocalizedText(nb: "HMS-opplæring", nn: "HMS-opplæring", en: "HSE training")
    case .councilReport:
      LocalizedText(
        nb: "rapport til kommunestyret", nn: "rapport til kommunestyret",
        en: "report to the council")
    case .actionPlan:
      LocalizedText(nb: "handlingsplan", nn: "handlingsplan", en: "action plan")
    }
  }
}
