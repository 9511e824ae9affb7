import Source
import Syntax

/// The columns of a survey's tables.
package enum SurveyColumns {
  package static let name = Field<String>(
    "group", nb: "gruppe", nn: "gruppe",
    also: ["enhet", "eining", "unit", "seksjon", "kafé", "café", "session"],
    .text, .required,
    meaning: LocalizedText(
      nb: "Hele virksomheten, en avdeling, en enhet eller en samling",
      en: "The whole organisation, a department, a unit or a session"))
  package static let partOf = Field<String>(
    "part_of", nb: "del av", nn: "del av", .text,
    meaning: LocalizedText(
      nb: "Gruppen den er en del av, slik navnet står i tabellen",
      en: "The group it is part of, by its name in the table"))
  package static let invited = Field<Int>(
    "invited", nb: "inviterte", nn: "inviterte",
    also: ["til stede", "til stades", "present", "invitert", "frammøtte"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som ble spurt, eller var til stede",
      en: "How many were asked, or were present"))
  package static let answered = Field<Int>(
    "answered", nb: "svar", nn: "svar", also: ["antall svar", "tal svar", "antall svart", "n"],
    .whole,
    meaning: LocalizedText(nb: "Hvor mange som svarte", en: "How many answered"))
  package static let answeredLast = Field<Int>(
    "answered_last", nb: "svar sist", nn: "svar sist", also: ["svar forrige gang"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som svarte forrige gang", en: "How many answered last time"))
  package static let invitedLast = Field<Int>(
    "invited_last", nb: "inviterte sist", nn: "inviterte sist", .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som ble spurt forrige gang", en: "How many were asked last time"))
  package static let merges = Field<[Located<String>]>(
    "merges", nb: "slått sammen av", nn: "slått saman av", also: ["slår sammen", "merged from"],
    .list(of: .text),
    meaning: LocalizedText(
      nb: "Enhetene som er slått sammen fordi de er for små hver for seg",
      en: "The units merged because each is too small"))
  package static let subject = Field<String>(
    "subject", nb: "tema", nn: "tema", .text,
    meaning: LocalizedText(nb: "Hva samlingen handlet om", en: "What the session was about"))

  package static let theme = Field<String>(
    "theme", nb: "tema", nn: "tema", also: ["faktor", "factor"], .text, .required,
    meaning: LocalizedText(nb: "Temaet eller faktoren", en: "The theme or factor"))
  package static let group = Field<String>(
    "group", nb: "gruppe", nn: "gruppe",
    also: ["enhet", "eining", "unit", "seksjon", "kafé", "café", "session"],
    .text,
    meaning: LocalizedText(
      nb: "Gruppen tallet gjelder; uten den gjelder det alle",
      en: "The group the number is for; without it, everybody"))
  package static let count = Field<Int>(
    "answered", nb: "svar", nn: "svar", also: ["antall svar", "tal svar", "antall svart", "n"],
    .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som svarte på dette, når det er færre enn i «Grupper»",
      en: "How many answered this, when fewer than in “Groups”"))
  package static let mean = Field<Quantity>(
    "mean", nb: "snitt", nn: "snitt", also: ["gjennomsnitt", "resultat", "skår", "score"], .number,
    meaning: LocalizedText(nb: "Gjennomsnittet av svarene", en: "The mean of the answers"))

  package static let question = Field<String>(
    "question", nb: "spørsmål", nn: "spørsmål", .text,
    meaning: LocalizedText(nb: "Spørsmålet som ble stilt", en: "The question asked"))

  package static let about = Field<String>(
    "about", nb: "om", nn: "om", also: ["spørsmål", "question", "tema", "theme"], .text,
    meaning: LocalizedText(
      nb: "Setningen som ble fullført, eller temaet", en: "The sentence completed, or the theme"))
  package static let comment = Field<String>(
    "comment", nb: "kommentar", nn: "kommentar", also: ["fritekst", "svar"], .text, .required,
    meaning: LocalizedText(
      nb: "Det som ble skrevet, uten navn og uten noe som viser hvem",
      en: "What was written, without names or anything that shows who"))

  package static let forGroups = [
    name.declaration, partOf.declaration, invited.declaration, answered.declaration,
    invitedLast.declaration, answeredLast.declaration, merges.declaration, subject.declaration,
  ]
  /// Besides these, each group may have a column of its own.
  package static let forResults = [
    theme.declaration, group.declaration, count.declaration, mean.declaration,
  ]
  /// Besides these, each category has a column of its own.
  package static let forAnswers = [
    question.declaration, group.declaration, count.declaration,
  ]
  package static let forComments = [
    group.declaration, about.declaration, comment.declaration,
  ]
}
