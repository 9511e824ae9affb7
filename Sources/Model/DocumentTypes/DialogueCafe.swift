package import Source
import Syntax

/// A café where many talk at small tables about one theme, with what came of each session and how
/// useful people found it (M32, M33). One file holds a series of sessions; the fields on top are
/// those of the next one, or of the last.
package enum DialogueCafe {
  package static let theme = Field<String>(
    "theme", nb: "tema", nn: "tema", .text, .required,
    meaning: LocalizedText(
      nb: "Det alle bordene snakker om", en: "What all the tables talk about"))
  package static let purpose = Field<String>(
    "purpose", nb: "formål", nn: "føremål", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hva kafeen skal føre til, i én setning",
      en: "What the café should lead to, in one sentence"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .recommended,
    meaning: LocalizedText(nb: "Dagen kafeen er", en: "The day of the café"))
  package static let time = Field<TimeOfDay>(
    "time", nb: "klokkeslett", nn: "klokkeslett", also: ["kl", "start"], .time,
    meaning: LocalizedText(nb: "Når den begynner", en: "When it begins"))
  package static let duration = Field<Int>(
    "duration", nb: "varighet", nn: "lengd", .minutes,
    meaning: LocalizedText(
      nb: "Hvor lenge den varer, i minutter", en: "How long it lasts, in minutes"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Rommet med bordene", en: "The room with the tables"))
  package static let leader = Field<String>(
    "leader", nb: "kaféleder", nn: "kaféleiar", also: ["prosessleder", "prosessleiar"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Rollen som leder kafeen og svarer for det som følger",
      en: "The role that leads the café and answers for what follows"))
  package static let invited = Field<Int>(
    "invited", nb: "inviterte", nn: "inviterte", also: ["invitert"], .whole,
    meaning: LocalizedText(nb: "Hvor mange som er invitert", en: "How many are invited"))
  package static let expected = Field<Int>(
    "expected", nb: "ventet", nn: "venta", .whole,
    meaning: LocalizedText(
      nb: "Hvor mange dere venter; bordene regnes ut av det",
      en: "How many you expect; the tables are worked out from it"))
  package static let tableSize = Field<Int>(
    "table_size", nb: "bordstørrelse", nn: "bordstorleik", .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som sitter ved hvert bord, med verten; helst fire til fem",
      en: "How many sit at each table, the host included; four or five is best"))
  package static let rounds = Field<Int>(
    "rounds", nb: "runder", nn: "rundar", .whole,
    meaning: LocalizedText(
      nb: "Hvor mange ganger folk bytter bord, første gang medregnet",
      en: "How many times people sit down at a table, the first included"))
  package static let roundMinutes = Field<Int>(
    "round_minutes", nb: "minutter_per_runde", nn: "minutt_per_runde", .minutes,
    meaning: LocalizedText(
      nb: "Hvor lenge hver runde varer", en: "How long each round lasts"))
  package static let relief = Field<String>(
    "relief", nb: "avlastning", nn: "avlasting", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvem som dekker oppgavene mens folk er på kafeen",
      en: "Who covers the tasks while people are at the café"))
  package static let previousEvaluation = Field<Reference>(
    "previous_evaluation", nb: "forrige_evaluering", nn: "førre_evaluering",
    .referenceOrText("dialogue-cafe", "survey", "meeting"),
    meaning: LocalizedText(
      nb: "Evalueringen av forrige kafé, som går ut med invitasjonen",
      en: "The evaluation of the previous café, sent with the invitation"))
  package static let followUpOn = Field<CalendarDate>(
    "follow_up_on", nb: "ettermåling", nn: "ettermåling", .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen dere spør igjen hva folk husker, fire til seks måneder etter",
      en: "The day you ask again what people remember, four to six months later"))
  package static let minimumGroup = Field<Int>(
    "minimum_group", nb: "minste_gruppe", nn: "minste_gruppe", .whole,
    meaning: LocalizedText(
      nb: "Minste antall svar en samling vises med; aldri under 3",
      en: "The fewest answers a session is shown with; never under 3"))
  package static let status = Field<MeetingStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(
      nb: "Utkast, planlagt, holdt eller avlyst", en: "Draft, planned, held or cancelled"))

  package static let questions = Section(
    "Questions", nb: "Spørsmål", nn: "Spørsmål", .list, .recommended,
    question: LocalizedText(
      nb: "Hva snakker bordene om? Ett åpent spørsmål for hver runde.",
      nn: "Kva snakkar borda om? Eitt ope spørsmål for kvar runde.",
      en: "What do the tables talk about? One open question for each round."))
  package static let tables = Section(
    "Tables", nb: "Bord", nn: "Bord", .table(CafeColumns.forTables),
    question: LocalizedText(
      nb: "Hvem er vert ved hvert bord, og hvor mange er det plass til?",
      nn: "Kven er vert ved kvart bord, og kor mange er det plass til?",
      en: "Who hosts each table, and how many is there room for?"))
  package static let sessions = Section(
    "Sessions", nb: "Samlinger", nn: "Samlingar", .table(CafeColumns.forSessions),
    question: LocalizedText(
      nb: "Hvor mange kom hver gang, hvor mange svarte, og hva krysset de av?",
      nn: "Kor mange kom kvar gong, kor mange svara, og kva kryssa dei av?",
      en: "How many came each time, how many answered, and what did they tick?"))
  package static let worked = Section(
    "It worked well because", nb: "Det fungerte godt fordi", nn: "Det fungerte godt fordi",
    also: ["Kafeen fungerte godt fordi", "Worked well because"], .list,
    question: LocalizedText(
      nb: "Kafeen fungerte godt fordi …", nn: "Kafeen fungerte godt fordi …",
      en: "The café worked well because …"))
  package static let didNot = Section(
    "It did not work because", nb: "Det fungerte ikke godt fordi",
    nn: "Det fungerte ikkje godt fordi",
    also: ["Kafeen fungerte ikke godt fordi", "Kafeen fungerte ikkje godt fordi"], .list,
    question: LocalizedText(
      nb: "Kafeen fungerte ikke godt fordi …", nn: "Kafeen fungerte ikkje godt fordi …",
      en: "The café did not work because …"))
  package static let improve = Section(
    "It could be better by", nb: "Det kan bli bedre med", nn: "Det kan bli betre med",
    also: ["Kafeen kan forbedres gjennom", "Kafeen kan bli betre med", "Could be better by"],
    .list,
    question: LocalizedText(
      nb: "Kafeen kan bli bedre med …", nn: "Kafeen kan bli betre med …",
      en: "The café could be better by …"))
  package static let notes = Section(
    "From the tables", nb: "Fra bordene", nn: "Frå borda", .prose,
    question: LocalizedText(
      nb: "Hva kom fram ved bordene? Ingen navn.", nn: "Kva kom fram ved borda? Ingen namn.",
      en: "What came up at the tables? No names."))
  package static let summary = Section(
    "Plenary summary", nb: "Oppsummering i plenum", nn: "Oppsummering i plenum", .prose,
    question: LocalizedText(
      nb: "Hva ble vi enige om, og hva skjer nå?", nn: "Kva vart vi samde om, og kva skjer no?",
      en: "What did we agree on, and what happens now?"))
  package static let later = Section(
    "Four to six months later", nb: "Fire til seks måneder etter",
    nn: "Fire til seks månader etter", .prose,
    question: LocalizedText(
      nb: "Hva husker folk fra kafeen, og hva er blitt annerledes?",
      nn: "Kva hugsar folk frå kafeen, og kva er vorte annleis?",
      en: "What do people remember of the café, and what has changed?"))

  package static let type = DocumentType(
    "dialogue-cafe", nb: "dialogkafé", nn: "dialogkafé",
    also: ["dialogkafe", "kafé", "kafe", "dialogue-café", "café"],
    summary: LocalizedText(
      nb: "Mange snakker om ett tema ved små bord, og sier etterpå om det var nyttig",
      nn: "Mange snakkar om eitt tema ved små bord, og seier etterpå om det var nyttig",
      en: "Many talk about one theme at small tables, and say afterwards whether it was useful"),
    methods: ["M32", "M33"], isCommon: false,
    folder: LocalizedText(nb: "dialog", nn: "dialog", en: "dialogue"),
    fields: [
      theme.declaration, purpose.declaration, date.declaration, time.declaration,
      duration.declaration, place.declaration, leader.declaration, invited.declaration,
      expected.declaration, tableSize.declaration, rounds.declaration,
      roundMinutes.declaration, relief.declaration, previousEvaluation.declaration,
      followUpOn.declaration, minimumGroup.declaration, status.declaration,
      TraceFields.source.declaration, TraceFields.concerns.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [
      questions, ParticipantTable.section, tables, sessions, worked, didNot, improve, notes,
      summary,
      RaisedCaseFields.section, later,
    ])
}
