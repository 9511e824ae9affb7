package import Source
import Syntax

/// Two meetings in which everybody at a workplace says what a good day is, ranks what they want
/// more of, and proposes how to get it (M25–M31).
package enum WorkplaceDialogue {
  package static let purpose = Field<String>(
    "purpose", nb: "formål", nn: "føremål", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hva de to møtene skal føre til, i én setning",
      en: "What the two meetings should lead to, in one sentence"))
  package static let processLeader = Field<String>(
    "process_leader", nb: "prosessleder", nn: "prosessleiar", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som ønsker velkommen, holder tida og oppsummerer",
      en: "The role that welcomes, keeps time and sums up"))
  package static let noteTaker = Field<String>(
    "note_taker", nb: "referent", nn: "referent", .text, .recommended,
    meaning: LocalizedText(nb: "Rollen som skriver referat", en: "The role that takes notes"))
  package static let responsibleGroup = Field<[Located<String>]>(
    "responsible_group", nb: "ansvarsgruppe", nn: "ansvarsgruppe", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Rollene som forbereder møtene, samler forslagene og lager handlingsplanen",
      en: "The roles that prepare the meetings, gather the proposals and make the action plan"))
  package static let preparation = Field<String>(
    "preparation", nb: "forberedelse", nn: "førebuing", .text,
    meaning: LocalizedText(
      nb: "Når ansvarsgruppa forbereder seg; regn med to til tre timer",
      en: "When the responsible group prepares; allow two to three hours"))
  package static let hasConflicts = Field<Bool>(
    "deep_conflicts", nb: "dype_konflikter", nn: "djupe_konfliktar", .boolean,
    meaning: LocalizedText(
      nb: "Ja når det er dype konflikter på arbeidsplassen; da passer metoden dårlig",
      en: "Yes when there are deep conflicts at the workplace; then the method suits badly"))
  package static let secured = Field<String>(
    "secured_by", nb: "sikres_ved", nn: "sikra_ved", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvordan dere sørger for at handlingsplanen blir satt ut i livet",
      en: "How you make sure that the action plan is carried out"))
  package static let planDue = Field<CalendarDate>(
    "plan_due", nb: "handlingsplan_innen", nn: "handlingsplan_innan", .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen deltakerne er lovet at handlingsplanen er ferdig",
      en: "The day the participants are promised that the action plan is ready"))
  package static let actionPlan = Field<Reference>(
    "action_plan", nb: "handlingsplan", nn: "handlingsplan",
    .reference("action-plan", "improvement"),
    meaning: LocalizedText(
      nb: "Planen som forslagene ble til", en: "The plan that the proposals became"))
  package static let involvedAgain = Field<String>(
    "involved_again", nb: "involvert_igjen", nn: "involvert_igjen", .text, .recommended,
    meaning: LocalizedText(
      nb: "Når og hvordan medarbeiderne blir tatt med igjen etter møte 2",
      en: "When and how the staff are involved again after meeting 2"))
  package static let relief = Field<String>(
    "relief", nb: "avlastning", nn: "avlasting", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvem som dekker oppgavene mens folk er i møtene",
      en: "Who covers the tasks while people are in the meetings"))
  package static let status = Field<MeetingStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(
      nb: "Utkast, planlagt, holdt eller avlyst", en: "Draft, planned, held or cancelled"))

  package static let meetings = Section(
    "Meetings", nb: "Møter", nn: "Møte", .table(DialogueColumns.forMeetings), .required,
    question: LocalizedText(
      nb: "Når er de to møtene? Halvannen til to timer hver, noen uker mellom.",
      nn: "Når er dei to møta? Halvannan til to timar kvart, nokre veker mellom.",
      en: "When are the two meetings? An hour and a half to two hours each, some weeks apart."))
  package static let programme = Section(
    "Programme", nb: "Program", nn: "Program", .table(DialogueColumns.forProgramme),
    question: LocalizedText(
      nb: "Hvor mange minutter får hver del? Uten tabellen blir tida fordelt for dere.",
      nn: "Kor mange minutt får kvar del? Utan tabellen blir tida fordelt for dykk.",
      en: "How many minutes does each part get? Without the table the time is shared out for you."))
  package static let criteria = Section(
    "Success criteria", nb: "Suksesskriterier", nn: "Suksesskriterium", .list, .recommended,
    question: LocalizedText(
      nb: "Hvordan ser dere at prosessen gikk bra, og at den førte til noe?",
      nn: "Korleis ser de at prosessen gjekk bra, og at han førte til noko?",
      en: "How will you see that the process went well, and that it led to something?"))
  package static let groups = Section(
    "Groups", nb: "Grupper", nn: "Grupper", .table(DialogueColumns.forGroups),
    question: LocalizedText(
      nb: "Hvem sitter sammen? Fire i hver, og tre eller fem når det ikke går opp.",
      nn: "Kven sit saman? Fire i kvar, og tre eller fem når det ikkje går opp.",
      en: "Who sits together? Four in each, and three or five when it does not come out even."))
  package static let wishes = Section(
    "Wishes", nb: "Ønsker", nn: "Ønske", .table(DialogueColumns.forWishes),
    question: LocalizedText(
      nb: "Hva vil hver gruppe ha mer av? De tre viktigste, med det viktigste først.",
      nn: "Kva vil kvar gruppe ha meir av? Dei tre viktigaste, med det viktigaste først.",
      en: "What does each group want more of? The top three, the most important first."))
  package static let proposals = Section(
    "Proposals", nb: "Forslag", nn: "Forslag", .table(DialogueColumns.forProposals),
    question: LocalizedText(
      nb:
        "Hva må til for at ønsket blir virkelighet: fra den enkelte, gruppa, ledelsen og organisasjonen?",
      nn:
        "Kva må til for at ønsket blir røyndom: frå den einskilde, gruppa, leiinga og organisasjonen?",
      en:
        "What does the wish take: from the individual, the group, the leaders and the organisation?"
    ))
  package static let materials = Section(
    "Materials", nb: "Utstyr", nn: "Utstyr", .taskList,
    question: LocalizedText(
      nb: "Hva trenger dere i rommet, og hvem skaffer det?",
      nn: "Kva treng de i rommet, og kven skaffar det?",
      en: "What do you need in the room, and who gets it?"))
  package static let evaluation = Section(
    "What we got out of it", nb: "Hva vi fikk ut av det", nn: "Kva vi fekk ut av det", .prose,
    question: LocalizedText(
      nb: "Hva har vi fått ut av de to møtene?", nn: "Kva har vi fått ut av dei to møta?",
      en: "What did we get out of the two meetings?"))

  package static let type = DocumentType(
    "workplace-dialogue", nb: "arbeidsplassutvikling", nn: "arbeidsplassutvikling",
    also: ["apu", "arbeidsplassdialog"],
    summary: LocalizedText(
      nb: "To møter der alle sier hva en god arbeidsdag er, og foreslår hva som skal til",
      nn:
        "To møte der alle seier kva ein god arbeidsdag er, og føreslår kva som skal til",
      en: "Two meetings where everybody says what a good day is, and proposes what it takes"),
    methods: ["M25", "M26", "M27", "M28", "M29", "M30", "M31"], isCommon: false,
    folder: LocalizedText(nb: "dialog", nn: "dialog", en: "dialogue"),
    fields: [
      purpose.declaration, processLeader.declaration, noteTaker.declaration,
      responsibleGroup.declaration, preparation.declaration, hasConflicts.declaration,
      secured.declaration, planDue.declaration, actionPlan.declaration,
      involvedAgain.declaration, relief.declaration, status.declaration,
      TraceFields.source.declaration, TraceFields.concerns.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [
      meetings, programme, criteria, ParticipantTable.section, groups, wishes, proposals,
      RaisedCaseFields.section, materials, evaluation,
    ])
}
