package import Source
import Syntax

/// A small test of a change in real surroundings: what we ask, what we expect, what came, and what
/// is decided (M49). Printed as a PDSA sheet.
package enum Pilot {
  package static let tests = Field<Reference>(
    "tests", nb: "prøver", nn: "prøver", also: ["prøver ut", "tester", "testar"],
    .reference("improvement", "action-plan", "idea", "goal"), .recommended,
    meaning: LocalizedText(
      nb: "Forbedringen, planen eller idéen som prøves",
      en: "The improvement, plan or idea that is tested"))
  package static let action = Field<String>(
    "action", nb: "tiltak", nn: "tiltak", .text,
    meaning: LocalizedText(
      nb: "Nummeret på tiltaket som prøves, når det er flere",
      en: "The number of the action that is tested, when there are several"))
  package static let number = Field<Int>(
    "test_number", nb: "testnummer", nn: "testnummer", also: ["test", "forsøk"], .whole,
    meaning: LocalizedText(
      nb: "Hvilken test i rekka dette er: 1 for den første",
      en: "Which test in the row this is: 1 for the first"))
  package static let owner = Field<String>(
    "owner", nb: "ansvarlig", nn: "ansvarleg", also: ["eier", "eigar"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som leder utprøvingen", en: "The role that leads the test"))
  package static let scale = Field<String>(
    "scale", nb: "omfang", nn: "omfang", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvor mange det gjelder: én vakt, fem pasienter, én gang",
      en: "How many it is for: one shift, five patients, one corridor"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Hvor det prøves", en: "Where it is tested"))
  package static let starts = Field<CalendarDate>(
    "starts", nb: "start", nn: "start", also: ["oppstart"], .date, .recommended,
    meaning: LocalizedText(nb: "Første dag", en: "The first day"))
  package static let ends = Field<CalendarDate>(
    "ends", nb: "slutt", nn: "slutt", .date, .recommended,
    meaning: LocalizedText(
      nb: "Siste dag; etter den skal det bestemmes noe",
      en: "The last day; after it something is decided"))
  package static let stop = Field<String>(
    "stop_criterion", nb: "stoppkriterium", nn: "stoppkriterium", also: ["stopp"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Det som får dere til å avbryte før tiden",
      en: "What makes you break off before the end"))
  package static let series = Field<Reference>(
    "series", nb: "måleserie", nn: "måleserie", also: ["måling"], .reference("series"),
    meaning: LocalizedText(
      nb: "Måleserien som viser hva som skjedde", en: "The series that shows what happened"))
  package static let decision = Field<PilotDecision>(
    "decision", nb: "beslutning", nn: "avgjerd", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Innføre, tilpasse og prøve igjen, eller forkaste",
      en: "Adopt, adapt and test again, or abandon"))
  package static let decidedOn = Field<CalendarDate>(
    "decided_on", nb: "besluttet", nn: "avgjort", .date,
    meaning: LocalizedText(nb: "Dagen det ble bestemt", en: "The day it was decided"))

  package static let question = Section(
    "Question", nb: "Spørsmål", nn: "Spørsmål", .prose, .recommended,
    question: LocalizedText(
      nb: "Hva vil vi finne ut?", nn: "Kva vil vi finne ut?", en: "What do we want to find out?"))
  package static let prediction = Section(
    "Prediction", nb: "Forventning", nn: "Forventning",
    also: ["Forventing", "Hypotese", "Hypothesis"], .prose,
    .recommended,
    question: LocalizedText(
      nb: "Hva tror vi kommer til å skje, med tall?",
      nn: "Kva trur vi kjem til å skje, med tal?",
      en: "What do we think will happen, in numbers?"))
  package static let criterion = Field<String>(
    "criterion", nb: "kriterium", nn: "kriterium", .text, .required,
    meaning: LocalizedText(
      nb: "Det som må være sant for at det virket", en: "What must be true if it worked"))
  package static let wanted = Field<String>(
    "wanted", nb: "ønsket", nn: "ønskt", also: ["mål", "goal"], .text,
    meaning: LocalizedText(nb: "Tallet eller tilstanden vi vil se", en: "The number wanted"))
  package static let came = Field<String>(
    "result", nb: "resultat", nn: "resultat", .text,
    meaning: LocalizedText(nb: "Det vi så", en: "What we saw"))
  package static let met = Field<Bool>(
    "met", nb: "oppfylt", nn: "oppfylt", also: ["nådd"], .boolean,
    meaning: LocalizedText(nb: "Ja når kriteriet er oppfylt", en: "Yes when it is met"))
  package static let criteria = Section(
    "Success criteria", nb: "Suksesskriterier", nn: "Suksesskriterium",
    .table([
      criterion.declaration, wanted.declaration, came.declaration, met.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hvordan ser vi at det virket, bestemt før vi begynner?",
      nn: "Korleis ser vi at det verka, bestemt før vi tek til?",
      en: "How do we see that it worked, settled before we begin?"))
  package static let data = Section(
    "Data to collect", nb: "Data vi samler", nn: "Data vi samlar", .list, .recommended,
    question: LocalizedText(
      nb: "Hva teller eller noterer vi, hvem gjør det, og når?",
      nn: "Kva tel eller noterer vi, kven gjer det, og når?",
      en: "What do we count or note, who does it, and when?"))
  package static let plan = Section(
    "Plan", nb: "Plan", nn: "Plan", .prose, .recommended,
    question: LocalizedText(
      nb: "Hvem gjør hva, hvor og når?", nn: "Kven gjer kva, kvar og når?",
      en: "Who does what, where and when?"))
  package static let carriedOut = Section(
    "Do", nb: "Gjennomføring", nn: "Gjennomføring", .prose,
    question: LocalizedText(
      nb: "Hva gjorde vi, og hva ble annerledes enn planlagt?",
      nn: "Kva gjorde vi, og kva vart annleis enn planlagt?",
      en: "What did we do, and what was not as planned?"))
  package static let study = Section(
    "Study", nb: "Det vi lærte", nn: "Det vi lærte", also: ["Resultat", "Result"], .prose,
    question: LocalizedText(
      nb: "Hva ble det, mot det vi trodde?", nn: "Kva vart det, mot det vi trudde?",
      en: "What came, against what we thought?"))
  package static let act = Section(
    "Act", nb: "Veien videre", nn: "Vegen vidare", .prose,
    question: LocalizedText(
      nb: "Innfører vi det, tilpasser vi det, eller lar vi det ligge?",
      nn: "Innfører vi det, tilpassar vi det, eller lèt vi det liggje?",
      en: "Do we adopt it, adapt it or let it be?"))

  package static let type = DocumentType(
    "pilot", nb: "pilot", nn: "pilot", also: ["pilotprosjekt", "utprøving", "PDSA"],
    summary: LocalizedText(
      nb: "En liten test av et tiltak: spørsmål, forventning, kriterier og beslutning",
      nn: "Ein liten test av eit tiltak: spørsmål, forventning, kriterium og avgjerd",
      en: "A small test of an action: question, prediction, criteria and decision"),
    methods: ["M49"], isCommon: false,
    folder: LocalizedText(nb: "piloter", nn: "pilotar", en: "pilots"),
    fields: [
      tests.declaration, action.declaration, number.declaration, owner.declaration,
      scale.declaration, place.declaration, starts.declaration, ends.declaration,
      stop.declaration, series.declaration, decision.declaration, decidedOn.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [question, prediction, criteria, data, plan, carriedOut, study, act])
}

/// What is decided after a test (M49).
package enum PilotDecision: String, Choice {
  case adopt
  case adapt
  case abandon

  package var label: LocalizedText {
    switch self {
    case .adopt: LocalizedText(nb: "innføre", nn: "innføre", en: "adopt")
    case .adapt: LocalizedText(nb: "tilpasse", nn: "tilpasse", en: "adapt")
    case .abandon: LocalizedText(nb: "forkaste", nn: "forkaste", en: "abandon")
    }
  }

  package var also: [String] {
    switch self {
    case .adopt: ["ta i bruk", "ny praksis"]
    case .adapt: ["justere", "endre", "prøve igjen", "prøve på nytt"]
    case .abandon: ["avslutte", "la ligge", "leggje bort"]
    }
  }
}
