package import Source
import Syntax

/// Which courses are required of whom, and who has taken what (M70).
package enum Training {
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som følger opp opplæringen", en: "The role that follows up the training"))

  package static let courseName = Field<String>(
    "course", nb: "kurs", nn: "kurs", .text, .required,
    meaning: LocalizedText(nb: "Navnet på kurset", en: "The name of the course"))
  package static let requiredOf = Field<[Located<String>]>(
    "required_of", nb: "kreves_av", nn: "blir_kravd_av", also: ["for"], .list(of: .text),
    meaning: LocalizedText(
      nb: "Rollene som må ha kurset, eller «alle»", en: "The roles that must have it, or “all”"))
  package static let wantedHours = Field<Int>(
    "hours", nb: "timer", nn: "timar", .whole,
    meaning: LocalizedText(nb: "Hvor mange timer kurset er", en: "How many hours it takes"))
  package static let validMonths = Field<Int>(
    "valid_months", nb: "gyldig_måneder", nn: "gyldig_månader", also: ["måneder", "månader"],
    .whole,
    meaning: LocalizedText(
      nb: "Måneder til kurset må tas på nytt; tomt når det varer",
      en: "Months until it must be renewed; empty when it lasts"))
  package static let courses = Section(
    "Courses", nb: "Kurs", nn: "Kurs",
    .table([
      courseName.declaration, requiredOf.declaration, wantedHours.declaration,
      validMonths.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hvilke kurs må noen hos oss ha, og hvem er det?",
      nn: "Kva kurs må nokon hos oss ha, og kven er det?",
      en: "Which courses must some of us have, and who?"))

  package static let who = Field<String>(
    "who", nb: "hvem", nn: "kven", also: ["rolle", "role", "person"], .text, .required,
    meaning: LocalizedText(
      nb: "Rollen som tok kurset; navn når flere har samme rolle",
      en: "The role that took it; a name when several hold the role"))
  package static let taken = Field<String>(
    "course", nb: "kurs", nn: "kurs", .text, .required,
    meaning: LocalizedText(nb: "Kurset som ble tatt", en: "The course that was taken"))
  package static let hours = Field<Int>(
    "hours", nb: "timer", nn: "timar", .whole,
    meaning: LocalizedText(nb: "Timene det tok", en: "The hours it took"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", also: ["gjennomført", "done"], .date, .required,
    meaning: LocalizedText(nb: "Dagen kurset var ferdig", en: "The day it was finished"))
  package static let renewal = Field<CalendarDate>(
    "renewal", nb: "fornyes", nn: "fornyast", also: ["gyldig til"], .date,
    meaning: LocalizedText(
      nb: "Dagen kurset går ut på dato", en: "The day the course runs out"))
  package static let tool = Field<[Located<String>]>(
    "tool", nb: "verktøy", nn: "verktøy", .list(of: .text),
    meaning: LocalizedText(
      nb: "Metodene som ble øvd på: fiskebein, risikovurdering, A3",
      en: "The methods that were practised: fishbone, risk assessment, A3"))
  package static let done = Section(
    "Completed", nb: "Gjennomført", nn: "Gjennomført",
    .table([
      who.declaration, taken.declaration, hours.declaration, date.declaration,
      renewal.declaration, tool.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hvem har tatt hva, når, og hva øvde de på?",
      nn: "Kven har teke kva, når, og kva øvde dei på?",
      en: "Who has taken what, when, and what did they practise?"))

  package static let type = DocumentType(
    "training", nb: "opplæring", nn: "opplæring", also: ["opplæringsplan", "kursoversikt"],
    summary: LocalizedText(
      nb: "Hvilke kurs som kreves av hvem, og hvem som har tatt hva",
      nn: "Kva kurs kvar rolle må ha, og kven som har teke kva",
      en: "Which courses are required of whom, and who has taken what"),
    methods: ["M70"], isCommon: false,
    folder: LocalizedText(nb: "opplæring", nn: "opplæring", en: "training"),
    fields: [responsible.declaration], sections: [courses, done])
}
