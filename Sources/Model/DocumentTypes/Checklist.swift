package import Source
import Syntax

/// What is looked at every time, and the rounds that were signed (M60).
package enum Checklist {
  package static let frequency = Field<RoundRhythm>(
    "frequency", nb: "hyppighet", nn: "kor_ofte", .rhythm, .required,
    meaning: LocalizedText(
      nb: "Hvor ofte lista gås gjennom: daglig, hver uke, ved behov",
      en: "How often it is gone through: daily, every week, as needed"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som ser til at det skjer", en: "The role that sees to it"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Der lista henger eller brukes", en: "Where it hangs or is used"))
  package static let from = Field<CalendarDate>(
    "from", nb: "gjelder_fra", nn: "gjeld_frå", also: ["fra", "frå"], .date,
    meaning: LocalizedText(
      nb: "Dagen lista ble tatt i bruk", en: "The day the list came into use"))

  package static let number = Field<String>(
    "no", nb: "nr", nn: "nr", .text, .required,
    meaning: LocalizedText(
      nb: "Nummeret, som også er overskrift i tabellen over runder",
      en: "The number, also a heading in the table of rounds"))
  package static let item = Field<String>(
    "item", nb: "punkt", nn: "punkt", also: ["spørsmål", "question"], .text, .required,
    meaning: LocalizedText(
      nb: "Det som skal stemme, skrevet så svaret er ja eller nei",
      en: "What should be so, put so that the answer is yes or no"))
  package static let group = Field<String>(
    "group", nb: "del", nn: "del", also: ["gruppe", "tema"], .text,
    meaning: LocalizedText(
      nb: "Delen punktet hører til; tom betyr samme som over",
      en: "The part it belongs to; empty means as above"))
  package static let good = Field<String>(
    "good", nb: "i orden når", nn: "i orden når", also: ["krav"], .text,
    meaning: LocalizedText(
      nb: "Det dere ser når det er i orden", en: "What you see when it is in order"))
  package static let items = Section(
    "Items", nb: "Punkter", nn: "Punkt", also: ["Sjekkpunkter", "Sjekkpunkt"],
    .table([number.declaration, group.declaration, item.declaration, good.declaration]), .required,
    question: LocalizedText(
      nb: "Hva skal stemme hver gang?", nn: "Kva skal stemme kvar gong?",
      en: "What should be so every time?"))

  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen runden ble gått", en: "The day of the round"))
  package static let role = Field<String>(
    "signed_by", nb: "signert av", nn: "signert av", also: ["rolle", "hvem", "kven", "role"],
    .text, .required,
    meaning: LocalizedText(
      nb: "Rollen som gikk runden, aldri navnet", en: "The role that did it, never the name"))
  package static let note = Field<String>(
    "note", nb: "merknad", nn: "merknad", also: ["kommentar", "comment"], .text,
    meaning: LocalizedText(
      nb: "Det som ble gjort med det som ikke stemte", en: "What was done about what was wrong"))
  package static let rounds = Section(
    "Rounds", nb: "Runder", nn: "Rundar", also: ["Signert", "Signed"],
    .table([date.declaration, role.declaration, note.declaration]), .recommended,
    hasOpenColumns: true,
    question: LocalizedText(
      nb: "Når gikk dere gjennom lista, hvem gjorde det, og hva svarte dere på hvert punkt?",
      nn: "Når gjekk de gjennom lista, kven gjorde det, og kva svara de på kvart punkt?",
      en: "When did you go through it, who did, and what was the answer to each item?"))

  package static let type = DocumentType(
    "checklist", nb: "sjekkliste", nn: "sjekkliste",
    summary: LocalizedText(
      nb: "Punkter som skal stemme hver gang, og rundene som er signert",
      nn: "Punkt som skal stemme kvar gong, og rundane som er signerte",
      en: "Items that should be so every time, and the rounds that were signed"),
    methods: ["M60"], isCommon: false,
    folder: LocalizedText(nb: "sjekklister", nn: "sjekklister", en: "checklists"),
    fields: [
      frequency.declaration, responsible.declaration, place.declaration, from.declaration,
      TraceFields.concerns.declaration,
    ],
    sections: [items, rounds])
}
