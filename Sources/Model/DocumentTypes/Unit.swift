package import Source
import Syntax

/// A unit's profile; the folder it lies in is the unit (M01, M02, M06, M67).
package enum Unit {
  package static let level = Field<UnitLevel>(
    "level", nb: "nivå", nn: "nivå", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Organisasjon, avdeling eller enhet", en: "Organisation, department or unit"))
  package static let leader = Field<String>(
    "leader", nb: "leder", nn: "leiar", .text, .recommended,
    meaning: LocalizedText(nb: "Rollen som leder enheten", en: "The role that leads the unit"))
  package static let employees = Field<Int>(
    "employees", nb: "ansatte", nn: "tilsette", .whole,
    meaning: LocalizedText(nb: "Hvor mange som arbeider her", en: "How many work here"))
  package static let email = Field<String>(
    "email", nb: "e-post", nn: "e-post", also: ["epost"], .text,
    meaning: LocalizedText(
      nb: "Enhetens felles e-postadresse", en: "The unit's shared e-mail address"))
  package static let profiles = Field<[Located<LegalProfile>]>(
    "profiles", nb: "lovprofiler", nn: "lovprofilar", .list(of: .choice),
    meaning: LocalizedText(
      nb: "Lovverket som gjelder særskilt her og i enhetene under: helse, kommunelov, hms, aml",
      en: "The law that applies here and below: helse, kommunelov, hms, aml"))

  package static let invitations = Field<[String: String]>(
    "invitations", nb: "innkallinger", nn: "innkallingar", .texts,
    meaning: LocalizedText(
      nb: "Hukommelsen for innkallinger til arenaene; skrives av «forbedre invite --arena»",
      en: "The memory of invitations to the arenas; written by “forbedre invite --arena”"))

  package static let mainTasks = Section(
    "Main tasks", nb: "Hovedoppgaver", nn: "Hovudoppgåver", .list, .recommended,
    question: LocalizedText(
      nb: "Hva er enheten til for, og for hvem?", nn: "Kva er eininga til for, og for kven?",
      en: "What is the unit for, and for whom?"))

  package static let role = Field<String>(
    "role", nb: "rolle", nn: "rolle", .text, .required,
    meaning: LocalizedText(
      nb: "Navnet på rollen, slik den brukes i dokumentene",
      en: "The role's name as used in the documents"))
  package static let holder = Field<String>(
    "holder", nb: "innehaver", nn: "innehavar", also: ["navn", "namn", "name"], .text,
    meaning: LocalizedText(
      nb: "Hvem som har rollen; «ledig» når ingen har den",
      en: "Who holds it; “vacant” when nobody does"))
  package static let roleEmail = Field<String>(
    "email", nb: "e-post", nn: "e-post", also: ["epost"], .text,
    meaning: LocalizedText(
      nb: "Adressen innkallinger går til", en: "The address that invitations go to"))
  package static let deputy = Field<String>(
    "deputy", nb: "stedfortreder", nn: "varamedlem", also: ["vara"], .text,
    meaning: LocalizedText(nb: "Rollen som trer inn", en: "The role that stands in"))
  package static let course = Field<CalendarPeriod>(
    "course", nb: "HMS-kurs", nn: "HMS-kurs", also: ["kurs", "HSE course"], .period,
    meaning: LocalizedText(nb: "Når HMS-kurset ble tatt", en: "When the HSE course was taken"))
  package static let roles = Section(
    "Roles", nb: "Roller", nn: "Roller",
    .table([
      role.declaration, holder.declaration, roleEmail.declaration, deputy.declaration,
      course.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hvem har hvilken rolle, og hvor når vi dem?",
      nn: "Kven har kva rolle, og kvar når vi dei?",
      en: "Who has which role, and how do we reach them?"))

  package static let arena = Field<String>(
    "arena", nb: "arena", nn: "arena", .text, .required,
    meaning: LocalizedText(nb: "Navnet på møteplassen", en: "The arena's name"))
  package static let arenaPurpose = Field<String>(
    "purpose", nb: "formål", nn: "føremål", .text,
    meaning: LocalizedText(nb: "Hva den er til for", en: "What it is for"))
  package static let arenaSchedule = Field<Schedule>(
    "rhythm", nb: "rytme", nn: "rytme", also: ["hvor ofte", "kor ofte"], .schedule,
    meaning: LocalizedText(
      nb: "Hvor ofte, for eksempel «annenhver tirsdag»",
      en: "How often, for example “every second Tuesday”"))
  package static let arenaTime = Field<TimeOfDay>(
    "time", nb: "klokkeslett", nn: "klokkeslett", also: ["kl"], .time,
    meaning: LocalizedText(nb: "Når den begynner", en: "When it begins"))
  package static let arenaMinutes = Field<Int>(
    "minutes", nb: "minutter", nn: "minutt", .minutes,
    meaning: LocalizedText(nb: "Hvor lenge den varer", en: "How long it lasts"))
  package static let arenaChair = Field<String>(
    "chair", nb: "møteleder", nn: "møteleiar", .text,
    meaning: LocalizedText(nb: "Rollen som leder", en: "The role that leads"))
  package static let arenaParticipants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text),
    meaning: LocalizedText(nb: "Roller som deltar", en: "Roles that take part"))
  package static let arenaOptional = Field<[Located<String>]>(
    "optional", nb: "valgfrie", nn: "valfrie", .list(of: .text),
    meaning: LocalizedText(nb: "Roller som kan være med", en: "Roles that may take part"))
  package static let arenaInformed = Field<[Located<String>]>(
    "informed", nb: "orienteres", nn: "orienterast", .list(of: .text),
    meaning: LocalizedText(
      nb: "Roller som får vite om møtene uten å delta",
      en: "Roles told of the meetings without taking part"))
  package static let arenaPlace = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Rommet, tavla eller lenken", en: "The room, the board or the link"))
  package static let arenaExceptions = Field<String>(
    "exceptions", nb: "unntak", nn: "unntak", .text,
    meaning: LocalizedText(
      nb:
        "Enkeltdager som flyttes eller avlyses: «2026-12-22 avlyst; 2026-12-08 til 2026-12-09 kl. 14.00»",
      en:
        "Single days moved or cancelled: “2026-12-22 cancelled; 2026-12-08 to 2026-12-09 at 14:00”")
  )
  package static let arenaHolidays = Field<ClosedDayChoice>(
    "holidays", nb: "helligdager", nn: "heilagdagar", .choice,
    meaning: LocalizedText(
      nb: "Når dagen er en helligdag: utgår, flyttes til neste virkedag, eller beholdes",
      en: "On a public holiday: skipped, moved to the next working day, or kept"))
  package static let arenaSchoolHolidays = Field<ClosedDayChoice>(
    "school_holidays", nb: "skoleferier", nn: "skuleferiar", .choice,
    meaning: LocalizedText(
      nb: "Når dagen er i en skoleferie: utgår, flyttes eller beholdes",
      en: "In the school holidays: skipped, moved or kept"))
  package static let arenas = Section(
    "Arenas", nb: "Arenaer", nn: "Arenaer",
    .table([
      arena.declaration, arenaPurpose.declaration, arenaSchedule.declaration,
      arenaTime.declaration, arenaMinutes.declaration, arenaChair.declaration,
      arenaParticipants.declaration, arenaOptional.declaration, arenaInformed.declaration,
      arenaPlace.declaration, arenaHolidays.declaration, arenaSchoolHolidays.declaration,
      arenaExceptions.declaration,
    ]),
    question: LocalizedText(
      nb: "Hvor møtes vi fast, og hva skal hver møteplass føre til?",
      nn: "Kvar møtest vi fast, og kva skal kvar møteplass føre til?",
      en: "Where do we meet regularly, and what should each arena lead to?"))

  package static let controlArea = Field<String>(
    "area", nb: "område", nn: "område", .text, .required,
    meaning: LocalizedText(
      nb: "Det internkontrollen gjelder", en: "What the internal control covers"))
  package static let controlBasis = Field<String>(
    "legal_basis", nb: "hjemmel", nn: "heimel", .text,
    meaning: LocalizedText(nb: "Lov eller forskrift", en: "Act or regulation"))
  package static let controlResponsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text,
    meaning: LocalizedText(nb: "Rollen som svarer for området", en: "The role that answers for it"))
  package static let controlDocument = Field<Reference>(
    "documented", nb: "dokumentert_i", nn: "dokumentert_i", .referenceOrText(),
    meaning: LocalizedText(nb: "Hvor det står", en: "Where it is documented"))
  package static let internalControl = Section(
    "Internal control", nb: "Internkontroll", nn: "Internkontroll",
    .table([
      controlArea.declaration, controlBasis.declaration, controlResponsible.declaration,
      controlDocument.declaration,
    ]),
    question: LocalizedText(
      nb: "Hvilke områder må vi ha kontroll på, og hvem svarer for dem?",
      nn: "Kva område må vi ha kontroll på, og kven svarar for dei?",
      en: "Which areas must we control, and who answers for them?"))

  package static let type = DocumentType(
    "unit", nb: "enhet", nn: "eining", also: ["enhetsprofil", "einingsprofil"],
    summary: LocalizedText(
      nb: "Enheten: oppgaver, roller, møteplasser; mappa den ligger i, er enheten",
      nn: "Eininga: oppgåver, roller, møteplassar; mappa ho ligg i, er eininga",
      en: "The unit: tasks, roles, arenas; its folder is the unit"),
    methods: ["M01", "M02", "M05", "M06", "M07", "M10", "M67", "M70"], isCommon: true,
    folder: LocalizedText(same: ""),
    fields: [
      level.declaration, leader.declaration, employees.declaration, email.declaration,
      profiles.declaration,
      invitations.declaration,
    ],
    sections: [mainTasks, roles, arenas, internalControl])
}
