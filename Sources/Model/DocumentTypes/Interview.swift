package import Source
import Syntax

/// Talks with one person or a group at a time, with the same questions for all: what is said, how
/// often, and what it leads to (M19–M21).
package enum Interview {
  package static let form = Field<InterviewForm>(
    "form", nb: "form", nn: "form", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Fokusgruppe eller individuelt; fokusgruppe når det ikke står noe",
      en: "Focus group or individual; focus group when nothing is said"))
  package static let purpose = Field<String>(
    "purpose", nb: "formål", nn: "føremål", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hva svarene skal brukes til", en: "What the answers will be used for"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen intervjuet er, eller den første av flere dager",
      en: "The day of the interview, or the first of several"))
  package static let time = Field<TimeOfDay>(
    "time", nb: "klokkeslett", nn: "klokkeslett", also: ["kl", "start"], .time,
    meaning: LocalizedText(nb: "Når det begynner", en: "When it begins"))
  package static let duration = Field<Int>(
    "duration", nb: "varighet", nn: "lengd", .minutes, .recommended,
    meaning: LocalizedText(
      nb: "Minutter for hvert intervju", en: "Minutes for each interview"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Rommet eller lenken", en: "The room or the link"))
  package static let interviewers = Field<[Located<String>]>(
    "interviewers", nb: "intervjuere", nn: "intervjuarar",
    also: ["intervjuer", "intervjuar", "prosessleder", "prosessleiar", "interviewer"],
    .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Rollene som leder samtalen, en eller to",
      en: "The roles that lead the talk, one or two"))
  package static let noteTaker = Field<String>(
    "note_taker", nb: "referent", nn: "referent", also: ["minute_taker"], .text,
    meaning: LocalizedText(
      nb: "Rollen som skriver ned det som blir sagt",
      en: "The role that writes down what is said"))
  package static let sentOn = Field<CalendarDate>(
    "sent_on", nb: "sendt", nn: "sendt", also: ["spørsmål_sendt"], .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen deltakerne fikk spørsmålene", en: "The day participants got the questions"))
  package static let consent = Field<String>(
    "consent", nb: "samtykke", nn: "samtykke", .text,
    meaning: LocalizedText(
      nb: "Hva deltakerne har sagt ja til, og hvor det står",
      en: "What participants agreed to, and where it is written"))
  package static let relief = Field<String>(
    "relief", nb: "avlastning", nn: "avlasting", .text,
    meaning: LocalizedText(
      nb: "Hvem som dekker oppgavene mens samtalen varer",
      en: "Who covers the tasks meanwhile"))
  package static let presentedOn = Field<CalendarDate>(
    "presented_on", nb: "presentert", nn: "presentert", also: ["vist_i_plenum"], .date,
    meaning: LocalizedText(
      nb: "Dagen svarene ble lagt fram i plenum",
      en: "The day the answers were presented in plenary"))

  package static let group = Field<String>(
    "group", nb: "gruppe", nn: "gruppe", .text, .required,
    meaning: LocalizedText(
      nb: "Nummeret eller navnet på gruppa", en: "The number or name of the group"))
  package static let groupDate = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen gruppa møtes", en: "The day the group meets"))
  package static let groupTime = Field<TimeOfDay>(
    "time", nb: "klokkeslett", nn: "klokkeslett", also: ["kl"], .time,
    meaning: LocalizedText(nb: "Når gruppa begynner", en: "When the group begins"))
  package static let groupPlace = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Hvor gruppa møtes", en: "Where the group meets"))
  package static let groupCount = Field<Int>(
    "count", nb: "antall", nn: "tal", also: ["antal"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som er med i gruppa", en: "How many are in the group"))
  package static let groupMembers = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text),
    meaning: LocalizedText(
      nb: "Rollene i gruppa, med antall i parentes når det er flere av en",
      en: "The roles in the group, with a number in brackets when there are several of one"))
  package static let groups = Section(
    "Groups", nb: "Grupper", nn: "Grupper",
    .table([
      group.declaration, groupDate.declaration, groupTime.declaration, groupPlace.declaration,
      groupCount.declaration, groupMembers.declaration,
    ]),
    question: LocalizedText(
      nb: "Hvem snakker sammen, når og hvor? Fire til åtte i hver gruppe.",
      nn: "Kven snakkar saman, når og kvar? Fire til åtte i kvar gruppe.",
      en: "Who talk together, when and where? Four to eight in each group."))

  package static let slotDate = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen for samtalen", en: "The day of the talk"))
  package static let slotTime = Field<TimeOfDay>(
    "time", nb: "klokkeslett", nn: "klokkeslett", also: ["kl"], .time, .required,
    meaning: LocalizedText(nb: "Når samtalen begynner", en: "When the talk begins"))
  package static let slotMinutes = Field<Int>(
    "minutes", nb: "minutter", nn: "minutt", also: ["min"], .minutes,
    meaning: LocalizedText(
      nb: "Minutter samtalen får, når det ikke er som «varighet»",
      en: "Minutes it gets, when not as “duration”"))
  package static let slotParticipant = Field<String>(
    "participant", nb: "deltaker", nn: "deltakar", also: ["rolle", "role"], .text,
    meaning: LocalizedText(
      nb: "Rollen som blir intervjuet; aldri navn",
      en: "The role that is interviewed; never a name"))
  package static let slotInterviewer = Field<String>(
    "interviewer", nb: "intervjuer", nn: "intervjuar", .text,
    meaning: LocalizedText(nb: "Rollen som spør", en: "The role that asks"))
  package static let slotPlace = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Hvor samtalen er", en: "Where the talk is"))
  package static let schedule = Section(
    "Schedule", nb: "Timeplan", nn: "Timeplan",
    .table([
      slotDate.declaration, slotTime.declaration, slotMinutes.declaration,
      slotParticipant.declaration, slotInterviewer.declaration, slotPlace.declaration,
    ]),
    question: LocalizedText(
      nb: "Når snakker vi med hver enkelt? Tjue til tretti minutter hver.",
      nn: "Når snakkar vi med kvar einskild? Tjue til tretti minutt kvar.",
      en: "When do we talk with each? Twenty to thirty minutes each."))

  package static let questionNumber = Field<String>(
    "no", nb: "nr", nn: "nr", .text,
    meaning: LocalizedText(nb: "Nummeret på spørsmålet", en: "The number of the question"))
  package static let question = Field<String>(
    "question", nb: "spørsmål", nn: "spørsmål", .text, .required,
    meaning: LocalizedText(
      nb: "Spørsmålet slik det stilles", en: "The question as it is asked"))
  package static let questionMinutes = Field<Int>(
    "minutes", nb: "minutter", nn: "minutt", also: ["min"], .minutes,
    meaning: LocalizedText(
      nb: "Minutter spørsmålet får", en: "Minutes the question gets"))
  package static let questionKind = Field<OpinionKind>(
    "gives", nb: "gir", nn: "gir", also: ["gjev"], .choice,
    meaning: LocalizedText(
      nb: "Hva svarene er: styrke, utfordring, forventning eller ønske",
      en: "What the answers are: strength, challenge, expectation or wish"))
  package static let questions = Section(
    "Questions", nb: "Spørsmål", nn: "Spørsmål",
    .table([
      questionNumber.declaration, question.declaration, questionMinutes.declaration,
      questionKind.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hva spør vi alle om, og hvor lenge snakker vi om hvert spørsmål?",
      nn: "Kva spør vi alle om, og kor lenge snakkar vi om kvart spørsmål?",
      en: "What do we ask everybody, and how long do we talk about each question?"))

  package static let statement = Field<String>(
    "statement", nb: "utsagn", nn: "utsegn", also: ["svar", "answer"], .text, .required,
    meaning: LocalizedText(
      nb: "Det som ble sagt, kort og uten navn", en: "What was said, short and without names"))
  package static let statementQuestion = Field<String>(
    "question", nb: "spørsmål", nn: "spørsmål", also: ["nr", "no"], .text,
    meaning: LocalizedText(
      nb: "Nummeret på spørsmålet det svarer på", en: "The number of the question it answers"))
  package static let statementRemark = Field<String>(
    "remark", nb: "merknad", nn: "merknad", .text,
    meaning: LocalizedText(
      nb: "Det som må til for å forstå utsagnet",
      en: "What is needed to understand the statement"))
  package static let statementCount = Field<Int>(
    "count", nb: "antall", nn: "tal", also: ["antal"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som sa det; én når det ikke står noe",
      en: "How many said it; one when nothing is said"))
  package static let statementTheme = Field<String>(
    "theme", nb: "tema", nn: "tema", also: ["gren", "branch"], .text,
    meaning: LocalizedText(
      nb: "Greina det hører til på treet", en: "The branch of the tree it belongs to"))
  package static let statementKind = Field<OpinionKind>(
    "kind", nb: "slag", nn: "slag", .choice,
    meaning: LocalizedText(
      nb: "Styrke eller utfordring; ellers det spørsmålet gir",
      en: "Strength or challenge; else what the question gives"))
  package static let statementGroup = Field<String>(
    "group", nb: "gruppe", nn: "gruppe", .text,
    meaning: LocalizedText(nb: "Gruppa som sa det", en: "The group that said it"))
  package static let statements = Section(
    "Statements", nb: "Utsagn", nn: "Utsegner",
    .table([
      statementQuestion.declaration, statement.declaration, statementRemark.declaration,
      statementCount.declaration, statementTheme.declaration, statementKind.declaration,
      statementGroup.declaration,
    ]),
    question: LocalizedText(
      nb: "Hva ble sagt, hvor mange sa det, og hvilket tema hører det til?",
      nn: "Kva vart sagt, kor mange sa det, og kva tema høyrer det til?",
      en: "What was said, by how many, and which theme does it belong to?"))

  package static let wish = Field<String>(
    "wish", nb: "ønske", nn: "ønske", .text, .required,
    meaning: LocalizedText(
      nb: "Det ene ønsket for det neste året", en: "The one wish for the next year"))
  package static let today = Field<String>(
    "today", nb: "alt i dag", nn: "alt i dag", also: ["allerede i dag", "already today"], .text,
    meaning: LocalizedText(
      nb: "Hva vi kan gjøre allerede i dag for å komme dit",
      en: "What we can do already today to get there"))
  package static let wishCount = Field<Int>(
    "count", nb: "antall", nn: "tal", also: ["antal"], .whole,
    meaning: LocalizedText(nb: "Hvor mange som ønsket det", en: "How many wished it"))
  package static let wishes = Section(
    "Wishes", nb: "Ønsker", nn: "Ønske",
    .table([wish.declaration, today.declaration, wishCount.declaration]),
    question: LocalizedText(
      nb: "Hva ønsker vi oss det neste året, og hva kan vi gjøre alt i dag?",
      nn: "Kva ønskjer vi oss det neste året, og kva kan vi gjere alt i dag?",
      en: "What do we wish for the next year, and what can we do already today?"))

  package static let summary = Section(
    "Summary", nb: "Oppsummering", nn: "Oppsummering", .prose,
    question: LocalizedText(
      nb: "Hva var det viktigste som ble sagt?", nn: "Kva var det viktigaste som vart sagt?",
      en: "What was the most important that was said?"))
  package static let keep = Section(
    "What we keep", nb: "Det vi tar med videre", nn: "Det vi tek med vidare", .list,
    question: LocalizedText(
      nb: "Hva er bra og skal fortsette?", nn: "Kva er bra og skal halde fram?",
      en: "What is good and should go on?"))
  package static let priorities = Section(
    "What we go on with", nb: "Det vi går videre med", nn: "Det vi går vidare med", .list,
    question: LocalizedText(
      nb: "Hvilke utfordringer velger vi å gjøre noe med først?",
      nn: "Kva utfordringar vel vi å gjere noko med først?",
      en: "Which challenges do we choose to do something about first?"))

  package static let type = DocumentType(
    "interview", nb: "intervju", nn: "intervju",
    also: ["fokusintervju", "fokusgruppe", "gruppeintervju", "focus-interview"],
    summary: LocalizedText(
      nb: "Samtaler med grupper eller én og én, med de samme spørsmålene til alle",
      nn: "Samtalar med grupper eller éin og éin, med dei same spørsmåla til alle",
      en: "Talks with groups or one by one, with the same questions for all"),
    methods: ["M19", "M20", "M21"], isCommon: false,
    folder: LocalizedText(nb: "intervjuer", nn: "intervju", en: "interviews"),
    fields: [
      form.declaration, purpose.declaration, date.declaration, time.declaration,
      duration.declaration, place.declaration, interviewers.declaration, noteTaker.declaration,
      sentOn.declaration, consent.declaration, relief.declaration, presentedOn.declaration,
      TraceFields.concerns.declaration, TraceFields.source.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [
      ParticipantTable.section, groups, schedule, questions, statements, wishes, summary, keep,
      priorities,
    ])
}

/// Whether people are interviewed together or each by themselves.
package enum InterviewForm: String, Choice {
  case focus = "focus group"
  case individual

  package var label: LocalizedText {
    switch self {
    case .focus: LocalizedText(nb: "fokusgruppe", nn: "fokusgruppe", en: "focus group")
    case .individual: LocalizedText(nb: "individuelt", nn: "individuelt", en: "individual")
    }
  }

  package var also: [String] {
    switch self {
    case .focus: ["fokusintervju", "gruppe", "focus", "group"]
    case .individual: ["individuell", "enkeltvis", "ein og ein", "en og en"]
    }
  }
}

/// What somebody's statement tells.
package enum OpinionKind: String, Choice {
  case strength
  case challenge
  case expectation
  case wish

  package var label: LocalizedText {
    switch self {
    case .strength: LocalizedText(nb: "styrke", nn: "styrke", en: "strength")
    case .challenge: LocalizedText(nb: "utfordring", nn: "utfordring", en: "challenge")
    case .expectation: LocalizedText(nb: "forventning", nn: "forventning", en: "expectation")
    case .wish: LocalizedText(nb: "ønske", nn: "ønske", en: "wish")
    }
  }

  package var also: [String] {
    switch self {
    case .strength: ["styrker", "styrkar", "strengths"]
    case .challenge: ["utfordringer", "utfordringar", "challenges"]
    case .expectation: ["forventninger", "forventningar", "expectations"]
    case .wish: ["ønsker", "ønskje", "wishes"]
    }
  }
}
