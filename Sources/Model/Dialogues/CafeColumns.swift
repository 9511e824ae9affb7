package import Source
import Syntax

/// The columns of a dialogue café's tables.
package enum CafeColumns {
  package static let table = Field<String>(
    "table", nb: "bord", nn: "bord", also: ["nr", "no"], .text, .required,
    meaning: LocalizedText(nb: "Bordets nummer eller navn", en: "The table’s number or name"))
  package static let host = Field<String>(
    "host", nb: "vert", nn: "vert", also: ["bordvert", "kafévert"], .text,
    meaning: LocalizedText(
      nb: "Rollen som blir sittende, tar imot og noterer",
      en: "The role that stays, welcomes and takes notes"))
  package static let seats = Field<Int>(
    "seats", nb: "plasser", nn: "plassar", also: ["antall", "tal"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som sitter der, verten medregnet",
      en: "How many sit there, the host included"))
  package static let question = Field<String>(
    "question", nb: "spørsmål", nn: "spørsmål", .text,
    meaning: LocalizedText(
      nb: "Bordets eget spørsmål, når bordene ikke har de samme",
      en: "The table’s own question, when the tables do not share them"))

  package static let session = Field<String>(
    "session", nb: "samling", nn: "samling", also: ["kafé", "café", "nr", "no"], .text, .required,
    meaning: LocalizedText(nb: "Samlingens nummer", en: "The session’s number"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen den var", en: "The day it was"))
  package static let theme = Field<String>(
    "theme", nb: "tema", nn: "tema", .text,
    meaning: LocalizedText(nb: "Hva den handlet om", en: "What it was about"))
  package static let invited = Field<Int>(
    "invited", nb: "inviterte", nn: "inviterte", also: ["invitert"], .whole,
    meaning: LocalizedText(nb: "Hvor mange som var invitert", en: "How many were invited"))
  package static let present = Field<Int>(
    "present", nb: "til stede", nn: "til stades", also: ["frammøtte", "møtte"], .whole,
    meaning: LocalizedText(nb: "Hvor mange som kom", en: "How many came"))
  package static let answers = Field<Int>(
    "answers", nb: "svar", nn: "svar", also: ["antall svar", "tal svar", "antall svart"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som leverte skjemaet", en: "How many handed in the form"))
  package static let little = Field<Int>(
    "little", nb: "lite nyttig", nn: "lite nyttig", also: ["little use"], .whole,
    meaning: LocalizedText(nb: "Kryss ved «lite nyttig»", en: "Ticks at “little use”"))
  package static let useful = Field<Int>(
    "useful", nb: "nyttig", nn: "nyttig", .whole,
    meaning: LocalizedText(nb: "Kryss ved «nyttig»", en: "Ticks at “useful”"))
  package static let veryUseful = Field<Int>(
    "very_useful", nb: "svært nyttig", nn: "svært nyttig", .whole,
    meaning: LocalizedText(nb: "Kryss ved «svært nyttig»", en: "Ticks at “very useful”"))

  package static let forTables = [
    table.declaration, host.declaration, seats.declaration, question.declaration,
  ]
  package static let forSessions = [
    session.declaration, date.declaration, theme.declaration, invited.declaration,
    present.declaration, answers.declaration, little.declaration, useful.declaration,
    veryUseful.declaration,
  ]
}
