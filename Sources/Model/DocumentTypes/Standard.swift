package import Source
import Syntax

/// What has become the way things are done here, and everything that had to change for it to last:
/// six targets, a day to check it, and whom it is shared with (M63, M64).
package enum Standard {
  package static let owner = Field<String>(
    "owner", nb: "ansvarlig", nn: "ansvarleg", also: ["eier", "eigar"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som passer på at praksisen holder seg",
      en: "The role that sees to it that the practice lasts"))
  package static let validFrom = Field<CalendarDate>(
    "valid_from", nb: "gjelder_fra", nn: "gjeld_frå", .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen den nye praksisen gjelder fra", en: "The day the new practice holds from"))
  package static let evaluation = Field<Reference>(
    "evaluation", nb: "evaluering", nn: "evaluering", .reference("evaluation"), .recommended,
    meaning: LocalizedText(
      nb: "Evalueringen som viste at det virker", en: "The evaluation that showed that it works"))
  package static let improvement = Field<Reference>(
    "improvement", nb: "forbedring", nn: "forbetring", .reference("improvement"),
    meaning: LocalizedText(
      nb: "Forbedringen praksisen kommer fra, når det ikke finnes noen evaluering",
      en: "The improvement it comes from, when there is no evaluation"))
  package static let replaces = Field<[Located<Reference>]>(
    "replaces", nb: "erstatter", nn: "erstattar", .list(of: .referenceOrText()),
    meaning: LocalizedText(
      nb: "Det som ikke gjelder lenger: prosedyre, årshjulpunkt, funksjonsbeskrivelse",
      en: "What no longer holds: a procedure, a wheel entry, a function description"))
  package static let checkDate = Field<CalendarDate>(
    "check_date", nb: "kontrolldato", nn: "kontrolldato", also: ["neste kontroll", "ny kontroll"],
    .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen dere ser etter om praksisen holder seg",
      en: "The day you look whether the practice lasts"))
  package static let checkedOn = Field<CalendarDate>(
    "checked_on", nb: "kontrollert", nn: "kontrollert", also: ["sist kontrollert"], .date,
    meaning: LocalizedText(nb: "Dagen dere sist så etter", en: "The day you last looked"))

  package static let practice = Section(
    "New practice", nb: "Ny praksis", nn: "Ny praksis", .prose, .recommended,
    question: LocalizedText(
      nb: "Hvordan gjør vi det nå, så kort at en vikar kan følge det?",
      nn: "Korleis gjer vi det no, så kort at ein vikar kan følgje det?",
      en: "How do we do it now, so briefly that a substitute can follow it?"))
  package static let target = Field<StandardTarget>(
    "target", nb: "hvor", nn: "kvar", also: ["område", "where"], .choice, .required,
    meaning: LocalizedText(
      nb: "Prosedyrer, opplæring, funksjonsbeskrivelser, årshjul, ressurser eller kommunikasjon",
      en: "Procedures, training, function descriptions, year wheel, resources or communication"))
  package static let what = Field<String>(
    "what", nb: "hva", nn: "kva", .text, .required,
    meaning: LocalizedText(nb: "Hva som er endret der", en: "What is changed there"))
  package static let document = Field<Reference>(
    "document", nb: "dokument", nn: "dokument", also: ["henvisning", "tilvising", "reference"],
    .referenceOrText(),
    meaning: LocalizedText(nb: "Hvor det står", en: "Where it is written"))
  package static let done = Field<CalendarDate>(
    "done", nb: "gjort", nn: "gjort", also: ["gjennomført", "dato"], .date,
    meaning: LocalizedText(nb: "Dagen det ble endret", en: "The day it was changed"))
  package static let targets = Section(
    "What is changed", nb: "Det som er endret", nn: "Det som er endra", also: ["Targets"],
    .table([
      target.declaration, what.declaration, document.declaration, done.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hva måtte endres for at dette skal vare når ildsjelen er på ferie?",
      nn: "Kva måtte endrast for at dette skal vare når eldsjela er på ferie?",
      en: "What had to change for this to last when the enthusiast is away?"))
  package static let channel = Field<String>(
    "channel", nb: "kanal", nn: "kanal", .text, .required,
    meaning: LocalizedText(
      nb: "Møte, intranett, presentasjon, infoskriv eller avis",
      en: "A meeting, the intranet, a talk, a letter or the press"))
  package static let audience = Field<String>(
    "audience", nb: "mottakere", nn: "mottakarar", also: ["hvem", "kven", "who"], .text,
    meaning: LocalizedText(nb: "Hvem som fikk vite det", en: "Who was told"))
  package static let sharedOn = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen det ble delt", en: "The day it was shared"))
  package static let told = Field<String>(
    "told", nb: "innhold", nn: "innhald", also: ["tekst", "text"], .text,
    meaning: LocalizedText(nb: "Hva som ble fortalt", en: "What was told"))
  package static let sharing = Section(
    "Sharing", nb: "Deling", nn: "Deling",
    .table([
      channel.declaration, audience.declaration, sharedOn.declaration, told.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hvem andre kan bruke dette, og hvor får de vite om det?",
      nn: "Kven andre kan bruke dette, og kvar får dei vite om det?",
      en: "Who else can use this, and where are they told?"))

  package static let type = DocumentType(
    "standard", nb: "ny praksis", nn: "ny praksis", also: ["praksis", "new practice"],
    summary: LocalizedText(
      nb: "Det som er blitt fast praksis, og alt som ble endret for at det skal vare",
      nn: "Det som er vorte fast praksis, og alt som vart endra for at det skal vare",
      en: "What has become practice, and everything that was changed for it to last"),
    methods: ["M63", "M64"], isCommon: false,
    folder: LocalizedText(nb: "praksis", nn: "praksis", en: "standards"),
    fields: [
      owner.declaration, validFrom.declaration, evaluation.declaration, improvement.declaration,
      replaces.declaration, checkDate.declaration, checkedOn.declaration,
    ],
    sections: [practice, targets, sharing])
}

/// The six places where a practice takes root (M63).
package enum StandardTarget: String, Choice {
  case procedures
  case training
  case functionDescriptions = "function descriptions"
  case wheel = "year wheel"
  case resources
  case communication

  package var label: LocalizedText {
    switch self {
    case .procedures: LocalizedText(nb: "prosedyrer", nn: "prosedyrar", en: "procedures")
    case .training: LocalizedText(nb: "opplæring", nn: "opplæring", en: "training")
    case .functionDescriptions:
      LocalizedText(
        nb: "funksjonsbeskrivelser", nn: "funksjonsskildringar", en: "function descriptions")
    case .wheel: LocalizedText(nb: "årshjul", nn: "årshjul", en: "year wheel")
    case .resources: LocalizedText(nb: "ressurser", nn: "ressursar", en: "resources")
    case .communication:
      LocalizedText(nb: "kommunikasjon", nn: "kommunikasjon", en: "communication")
    }
  }

  package var also: [String] {
    switch self {
    case .procedures: ["prosedyre", "rutine", "rutiner", "rutinar", "procedure"]
    case .training: ["kurs"]
    case .functionDescriptions:
      ["funksjonsbeskrivelse", "funksjonsskildring", "function description"]
    case .wheel: ["wheel"]
    case .resources: ["ressurs", "resource"]
    case .communication: ["informasjon", "information"]
    }
  }

  /// What to ask of each, on the checklist.
  package var question: LocalizedText {
    switch self {
    case .procedures:
      LocalizedText(
        nb: "Er prosedyrer og sjekklister skrevet om, og de gamle tatt bort?",
        nn: "Er prosedyrar og sjekklister skrivne om, og dei gamle tekne bort?",
        en: "Are procedures and checklists rewritten, and the old ones taken away?")
    case .training:
      LocalizedText(
        nb: "Er det med i opplæringen av nye og vikarer?",
        nn: "Er det med i opplæringa av nye og vikarar?",
        en: "Is it part of the training of newcomers and substitutes?")
    case .functionDescriptions:
      LocalizedText(
        nb: "Står det i funksjonsbeskrivelsene hvem som gjør hva?",
        nn: "Står det i funksjonsskildringane kven som gjer kva?",
        en: "Do the function descriptions say who does what?")
    case .wheel:
      LocalizedText(
        nb: "Står kontrollen og det som går igjen, i årshjulet?",
        nn: "Står kontrollen og det som går att, i årshjulet?",
        en: "Are the check and what recurs in the year wheel?")
    case .resources:
      LocalizedText(
        nb: "Er tid, penger og utstyr flyttet dit de trengs?",
        nn: "Er tid, pengar og utstyr flytte dit dei trengst?",
        en: "Are time, money and equipment moved to where they are needed?")
    case .communication:
      LocalizedText(
        nb: "Vet alle det gjelder, hva som er nytt, og hvor de spør?",
        nn: "Veit alle det gjeld, kva som er nytt, og kvar dei spør?",
        en: "Do all concerned know what is new, and where to ask?")
    }
  }
}
