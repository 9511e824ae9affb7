package import Source
import Syntax

/// A meeting: invitation, agenda and minutes in one file (M67–M69).
package enum Meeting {
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen møtet er", en: "The day of the meeting"))
  package static let time = Field<TimeOfDay>(
    "time", nb: "klokkeslett", nn: "klokkeslett", also: ["kl", "start"], .time, .required,
    meaning: LocalizedText(nb: "Når det begynner", en: "When it begins"))
  package static let duration = Field<Int>(
    "duration", nb: "varighet", nn: "lengd", .minutes, .required,
    meaning: LocalizedText(
      nb: "Hvor lenge det varer, i minutter", en: "How long it lasts, in minutes"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", .text, .recommended,
    meaning: LocalizedText(nb: "Rommet, tavla eller lenken", en: "The room, the board or the link"))
  package static let purpose = Field<String>(
    "purpose", nb: "formål", nn: "føremål", also: ["mål", "goal"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Hva møtet skal føre til, i én setning",
      en: "What the meeting should lead to, in one sentence"))
  package static let chair = Field<String>(
    "chair", nb: "møteleder", nn: "møteleiar", .text, .required,
    meaning: LocalizedText(nb: "Rollen som leder møtet", en: "The role that leads the meeting"))
  package static let minuteTaker = Field<String>(
    "minute_taker", nb: "referent", nn: "referent", .text, .recommended,
    meaning: LocalizedText(nb: "Rollen som skriver referat", en: "The role that writes the minutes")
  )
  package static let required = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Roller som må være med", en: "Roles that must take part"))
  package static let optional = Field<[Located<String>]>(
    "optional", nb: "valgfrie", nn: "valfrie", .list(of: .text),
    meaning: LocalizedText(nb: "Roller som kan være med", en: "Roles that may take part"))
  package static let informed = Field<[Located<String>]>(
    "informed", nb: "orienteres", nn: "orienterast", .list(of: .text),
    meaning: LocalizedText(
      nb: "Roller som får vite om møtet uten å delta",
      en: "Roles told of the meeting without taking part"))
  package static let arena = Field<String>(
    "arena", nb: "arena", nn: "arena", .text,
    meaning: LocalizedText(
      nb: "Den faste møteplassen, slik den heter i enhetsprofilen",
      en: "The regular arena, as named in the unit profile"))
  package static let recurrence = Field<Schedule>(
    "recurrence", nb: "gjentas", nn: "blir_gjenteke", .schedule,
    meaning: LocalizedText(
      nb: "Hvor ofte det gjentas, for eksempel «annenhver tirsdag»",
      en: "How often it recurs, for example “every second Tuesday”"))
  package static let exceptions = Field<String>(
    "exceptions", nb: "unntak", nn: "unntak", .text,
    meaning: LocalizedText(
      nb:
        "Enkeltdager av et møte som gjentas: «2026-12-22 avlyst; 2026-12-08 til 2026-12-09 kl. 14.00»",
      en:
        "Single days of a recurring meeting: “2026-12-22 cancelled; 2026-12-08 to 2026-12-09 at 14:00”"
    ))
  package static let status = Field<MeetingStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(nb: "Planlagt, holdt eller avlyst", en: "Planned, held or cancelled"))
  package static let relief = Field<String>(
    "relief", nb: "avlastning", nn: "avlasting", .text,
    meaning: LocalizedText(
      nb: "Hvem som dekker oppgavene mens folk er i møte", en: "Who covers the tasks meanwhile"))
  package static let sentOn = Field<CalendarDate>(
    "sent_on", nb: "sendt", nn: "sendt", .date,
    meaning: LocalizedText(nb: "Dagen innkallingen gikk ut", en: "The day the invitation went out"))
  package static let minutesSent = Field<CalendarDate>(
    "minutes_sent", nb: "referat_sendt", nn: "referat_sendt", .date,
    meaning: LocalizedText(
      nb: "Dagen referatet ble gjort kjent for dem det gjelder",
      en: "The day the minutes were made known to those concerned"))
  package static let previous = Field<Reference>(
    "previous", nb: "forrige_møte", nn: "førre_møte", .reference("meeting"),
    meaning: LocalizedText(
      nb: "Møtet før dette; oppgavene derfra kommer på agendaen",
      en: "The meeting before; its tasks go on the agenda"))
  package static let concerns = Field<[Located<Reference>]>(
    "concerns", nb: "gjelder", nn: "gjeld", .list(of: .reference()),
    meaning: LocalizedText(nb: "Dokumentene møtet handler om", en: "The documents it is about"))

  package static let step = Field<Int>(
    "step", nb: "trinn", nn: "steg", .whole,
    meaning: LocalizedText(
      nb: "Trinnet i oppfølgingen av medarbeiderundersøkelsen, 1–9",
      en: "The step in the follow-up of the employee survey, 1–9"))

  package static let uid = Field<String>(
    "uid", nb: "uid", nn: "uid", .text,
    meaning: LocalizedText(
      nb: "Kalenderens navn på møtet", en: "The calendar's name of the meeting"))
  package static let sequence = Field<Int>(
    "sequence", nb: "sequence", nn: "sequence", .whole,
    meaning: LocalizedText(
      nb: "Hvor mange ganger tid eller sted er endret", en: "How often time or place changed"))
  package static let stamped = Field<String>(
    "stamped", nb: "stamped", nn: "stamped", .text,
    meaning: LocalizedText(
      nb: "Når innkallingen ble laget (UTC)", en: "When the invitation was made (UTC)"))
  package static let fingerprint = Field<String>(
    "fingerprint", nb: "fingerprint", nn: "fingerprint", .text,
    meaning: LocalizedText(nb: "Merke av det som ble sendt", en: "A mark of what was sent"))
  package static let invited = Field<String>(
    "invited", nb: "invited", nn: "invited", .text,
    meaning: LocalizedText(
      nb: "Adressene den siste innkallingen gikk til",
      en: "The addresses that the last invitation went to"))
  package static let withdrawn = Field<String>(
    "withdrawn", nb: "withdrawn", nn: "withdrawn", .text,
    meaning: LocalizedText(
      nb: "Adresser som har fått sin egen avlysning",
      en: "Addresses that got a cancellation of their own"))
  package static let invitation = Field<Record>(
    "invitation", nb: "innkalling", nn: "innkalling",
    .record([
      uid.declaration, sequence.declaration, stamped.declaration, fingerprint.declaration,
      invited.declaration, withdrawn.declaration,
    ]),
    meaning: LocalizedText(
      nb: "Innkallingens hukommelse; skrives av «forbedre invite»",
      en: "The invitation's memory; written by “forbedre invite”"))

  package static let itemNumber = Field<String>(
    "no", nb: "nr", nn: "nr", .text,
    meaning: LocalizedText(nb: "Sakens nummer", en: "The item's number"))
  package static let item = Field<String>(
    "item", nb: "sak", nn: "sak", .text, .required,
    meaning: LocalizedText(nb: "Hva saken gjelder", en: "What the item is about"))
  package static let itemMinutes = Field<Int>(
    "minutes", nb: "minutter", nn: "minutt", also: ["min"], .minutes, .required,
    meaning: LocalizedText(nb: "Minutter saken får", en: "Minutes it gets"))
  package static let itemLead = Field<String>(
    "lead", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven", "responsible"], .text,
    meaning: LocalizedText(nb: "Rollen som leder saken", en: "The role that leads it"))
  package static let itemOutcome = Field<ItemOutcome>(
    "outcome", nb: "hva vi gjør", nn: "kva vi gjer", also: ["type"], .choice,
    meaning: LocalizedText(
      nb: "Informere, drøfte eller beslutte", en: "Inform, discuss or decide"))
  package static let itemGoal = Field<String>(
    "goal", nb: "mål for saken", nn: "mål for saka", also: ["mål"], .text,
    meaning: LocalizedText(nb: "Hva saken skal ende i", en: "What it should end in"))
  package static let itemDocument = Field<Reference>(
    "document", nb: "dokument", nn: "dokument", also: ["vedlegg"], .referenceOrText(),
    meaning: LocalizedText(nb: "Det som er lest på forhånd", en: "What is read beforehand"))
  package static let items = Section(
    "Agenda", nb: "Saksliste", nn: "Saksliste", also: ["Saker", "Sakliste", "Items"],
    .table([
      itemNumber.declaration, item.declaration, itemMinutes.declaration,
      itemOutcome.declaration, itemLead.declaration, itemGoal.declaration,
      itemDocument.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hvilke saker, hvor lenge, og hva skal hver av dem ende i?",
      nn: "Kva saker, kor lenge, og kva skal kvar av dei ende i?",
      en: "Which items, how long, and what should each end in?"))

  package static let preparationWho = Field<String>(
    "who", nb: "hvem", nn: "kven", .text, .required,
    meaning: LocalizedText(nb: "Rollen som forbereder", en: "The role that prepares"))
  package static let preparationWhat = Field<String>(
    "what", nb: "hva", nn: "kva", .text, .required,
    meaning: LocalizedText(nb: "Hva som skal være klart", en: "What should be ready"))
  package static let preparation = Section(
    "Preparation", nb: "Forberedelser", nn: "Førebuingar",
    .table([preparationWho.declaration, preparationWhat.declaration]),
    question: LocalizedText(
      nb: "Hvem forbereder hva?", nn: "Kven førebur kva?", en: "Who prepares what?"))
  package static let groundRules = Section(
    "Ground rules", nb: "Spilleregler", nn: "Spelereglar", .list,
    question: LocalizedText(
      nb: "Hva er vi enige om i møtet?", nn: "Kva er vi samde om i møtet?",
      en: "What do we agree on in the meeting?"))
  package static let present = Section(
    "Present", nb: "Til stede", nn: "Til stades", .list,
    question: LocalizedText(nb: "Hvem var med?", nn: "Kven var med?", en: "Who was there?"))
  package static let absent = Section(
    "Absent", nb: "Forfall", nn: "Forfall", .list,
    question: LocalizedText(
      nb: "Hvem meldte forfall?", nn: "Kven melde forfall?", en: "Who was absent?"))
  package static let decisions = Section(
    "Decisions", nb: "Beslutninger", nn: "Avgjerder", .list,
    question: LocalizedText(
      nb: "Hva ble bestemt?", nn: "Kva vart avgjort?", en: "What was decided?"))

  package static let taskWhat = Step.what
  package static let tasks = Section(
    "Tasks", nb: "Oppgaver", nn: "Oppgåver",
    .table([
      Step.what.declaration, Step.responsible.declaration, Step.due.declaration,
      Step.status.declaration, Step.done.declaration, Step.comment.declaration,
    ]),
    question: LocalizedText(
      nb: "Hvem gjør hva, innen når?", nn: "Kven gjer kva, innan når?",
      en: "Who does what, by when?"))
  package static let conclusion = Section(
    "Conclusion", nb: "Konklusjon", nn: "Konklusjon", .prose,
    question: LocalizedText(
      nb: "Hva kom vi fram til, og hva er neste steg?",
      nn: "Kva kom vi fram til, og kva er neste steg?",
      en: "What did we conclude, and what is next?"))
  package static let tellWhom = Field<String>(
    "whom", nb: "hvem", nn: "kven", .text, .required,
    meaning: LocalizedText(nb: "Hvem som skal få vite", en: "Who should be told"))
  package static let tellWhat = Field<String>(
    "what", nb: "hva", nn: "kva", .text, .required,
    meaning: LocalizedText(nb: "Hva de skal få vite", en: "What they should be told"))
  package static let tellHow = Field<String>(
    "how", nb: "hvordan", nn: "korleis", .text,
    meaning: LocalizedText(nb: "Hvordan de får vite det", en: "How they are told"))
  package static let communication = Section(
    "To be communicated", nb: "Formidling", nn: "Formidling",
    .table([tellWhat.declaration, tellWhom.declaration, tellHow.declaration]),
    question: LocalizedText(
      nb: "Hva må fortelles, til hvem, og hvordan?",
      nn: "Kva må forteljast, til kven, og korleis?",
      en: "What must be told, to whom, and how?"))
  package static let evaluation = Section(
    "Meeting evaluation", nb: "Evaluering av møtet", nn: "Evaluering av møtet", .prose,
    question: LocalizedText(
      nb: "Hva fungerte, og hva gjør vi annerledes neste gang?",
      nn: "Kva fungerte, og kva gjer vi annleis neste gong?",
      en: "What worked, and what do we do differently next time?"))

  package static let type = DocumentType(
    "meeting", nb: "møte", nn: "møte", also: ["møteinnkalling"],
    summary: LocalizedText(
      nb: "Innkalling, saksliste og referat i samme fil",
      nn: "Innkalling, saksliste og referat i same fil",
      en: "Invitation, agenda and minutes in one file"),
    methods: ["M09", "M54", "M67", "M68", "M69", "M76", "M77"], isCommon: true,
    folder: LocalizedText(nb: "møter", nn: "møte", en: "meetings"),
    fields: [
      date.declaration, time.declaration, duration.declaration, place.declaration,
      purpose.declaration, chair.declaration, minuteTaker.declaration, required.declaration,
      optional.declaration, informed.declaration, arena.declaration, recurrence.declaration,
      exceptions.declaration, status.declaration, relief.declaration, sentOn.declaration,
      minutesSent.declaration,
      previous.declaration,
      concerns.declaration, step.declaration, invitation.declaration,
    ],
    sections: [
      items, preparation, groundRules, present, absent, decisions, tasks,
      RaisedCaseFields.section, conclusion, communication, evaluation,
    ])
}
