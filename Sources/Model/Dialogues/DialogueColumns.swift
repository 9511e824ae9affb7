package import Source
import Syntax

/// The columns of the tables of a workplace dialogue.
package enum DialogueColumns {
  package static let meeting = Field<Int>(
    "meeting", nb: "møte", nn: "møte", also: ["nr", "no"], .whole, .required,
    meaning: LocalizedText(nb: "1 eller 2", en: "1 or 2"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen møtet er", en: "The day of the meeting"))
  package static let time = Field<TimeOfDay>(
    "time", nb: "klokkeslett", nn: "klokkeslett", also: ["kl", "start"], .time,
    meaning: LocalizedText(nb: "Når det begynner", en: "When it begins"))
  package static let minutes = Field<Int>(
    "minutes", nb: "minutter", nn: "minutt", also: ["min", "varighet", "lengd"], .minutes,
    .required,
    meaning: LocalizedText(
      nb: "Hvor lenge det varer, fra 90 til 120 minutter",
      en: "How long it lasts, from 90 to 120 minutes"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(
      nb: "Et rom med plass til bord for fire til seks og en utstilling",
      en: "A room with space for tables of four to six and an exhibition"))

  package static let part = Field<String>(
    "part", nb: "del", nn: "del", .text, .required,
    meaning: LocalizedText(
      nb: "Delen av møtet: velkomst, intervju, drøfting, pause, utstilling, oppsummering …",
      en: "The part of the meeting: welcome, interviews, discussion, break, exhibition, summary …"))
  package static let partMinutes = Field<Int>(
    "minutes", nb: "minutter", nn: "minutt", also: ["min"], .minutes, .required,
    meaning: LocalizedText(nb: "Minutter delen får", en: "Minutes the part gets"))

  package static let group = Field<String>(
    "group", nb: "gruppe", nn: "gruppe", .text, .required,
    meaning: LocalizedText(nb: "Gruppas nummer eller navn", en: "The group’s number or name"))
  package static let members = Field<[Located<String>]>(
    "members", nb: "deltakere", nn: "deltakarar", also: ["medlemmer", "medlemer"],
    .list(of: .text),
    meaning: LocalizedText(nb: "Rollene i gruppa", en: "The roles in the group"))
  package static let size = Field<Int>(
    "size", nb: "antall", nn: "tal", also: ["count"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som er i gruppa, når ikke alle er nevnt",
      en: "How many are in the group, when not all are named"))
  package static let table = Field<String>(
    "table", nb: "bord", nn: "bord", .text,
    meaning: LocalizedText(nb: "Bordet gruppa sitter ved", en: "The table the group sits at"))

  package static let rank = Field<Int>(
    "rank", nb: "rang", nn: "rang", also: ["prioritet", "nr"], .whole, .required,
    meaning: LocalizedText(
      nb: "1, 2 eller 3: hvor viktig ønsket er for gruppa",
      en: "1, 2 or 3: how important the wish is to the group"))
  package static let wish = Field<String>(
    "wish", nb: "ønske", nn: "ønske", .text, .required,
    meaning: LocalizedText(nb: "Det gruppa vil ha mer av", en: "What the group wants more of"))
  package static let isOutside = Field<Bool>(
    "outside", nb: "utenfor oss", nn: "utanfor oss", also: ["utenfor", "utanfor"], .boolean,
    meaning: LocalizedText(
      nb: "Ja når andre enn vi selv må bestemme det",
      en: "Yes when others than ourselves must decide it"))
  package static let raisedTo = Field<String>(
    "raised_to", nb: "løftet til", nn: "løfta til", .text,
    meaning: LocalizedText(
      nb: "Rollen ønsket er løftet til, når det er utenfor oss",
      en: "The role the wish is raised to, when it is outside our own authority"))

  package static let ofWish = Field<String>(
    "wish", nb: "ønske", nn: "ønske", .text,
    meaning: LocalizedText(
      nb: "Ønsket forslaget gjelder, med samme ord som i «Ønsker»",
      en: "The wish it is for, in the same words as in “Wishes”"))
  package static let level = Field<ActionLevel>(
    "level", nb: "nivå", nn: "nivå", .choice, .required,
    meaning: LocalizedText(
      nb: "Hvem det ligger hos: individ, gruppe, ledelse eller organisasjon",
      en: "Where it lies: individual, group, leadership or organisation"))
  package static let action = Field<String>(
    "action", nb: "handling", nn: "handling", also: ["tiltak", "forslag"], .text, .required,
    meaning: LocalizedText(nb: "Hva som skal gjøres", en: "What is to be done"))
  package static let who = Field<String>(
    "who", nb: "hvem", nn: "kven", also: ["ansvarlig", "ansvarleg", "responsible"], .text,
    meaning: LocalizedText(nb: "Rollen som må handle", en: "The role that must act"))
  package static let resources = Field<String>(
    "resources", nb: "ressurser", nn: "ressursar", .text,
    meaning: LocalizedText(
      nb: "Tid, penger og hjelp det krever", en: "Time, money and help that it takes"))
  package static let start = Field<CalendarPeriod>(
    "start", nb: "oppstart", nn: "oppstart", also: ["når", "when"], .period,
    meaning: LocalizedText(
      nb: "Dagen, uka eller måneden det settes i gang",
      en: "The day, week or month it is set going"))
  package static let isQuick = Field<Bool>(
    "quick", nb: "raskt", nn: "raskt", also: ["lavthengende", "lågthengande"], .boolean,
    meaning: LocalizedText(
      nb: "Ja for en lavthengende frukt: noe vi bare gjør, innen en måned",
      en: "Yes for a low-hanging fruit: something we simply do, within a month"))

  package static let forMeetings = [
    meeting.declaration, date.declaration, time.declaration, minutes.declaration,
    place.declaration,
  ]
  package static let forProgramme = [
    meeting.declaration, part.declaration, partMinutes.declaration,
  ]
  package static let forGroups = [
    group.declaration, members.declaration, size.declaration, table.declaration,
  ]
  package static let forWishes = [
    group.declaration, rank.declaration, wish.declaration, isOutside.declaration,
    raisedTo.declaration,
  ]
  package static let forProposals = [
    group.declaration, ofWish.declaration, level.declaration, action.declaration,
    who.declaration, resources.declaration, start.declaration, isQuick.declaration,
  ]
}
