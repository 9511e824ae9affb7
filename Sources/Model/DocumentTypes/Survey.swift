package import Source
import Syntax

/// What people answered, by theme and group, with small groups protected (M17, M18, M33, M71–M74).
package enum Survey {
  package static let profile = Field<SurveyProfile>(
    "profile", nb: "profil", nn: "profil", .choice,
    meaning: LocalizedText(
      nb: "En kjent undersøkelse med faste temaer, eller en egen",
      en: "A known survey with fixed themes, or your own"))
  package static let purpose = Field<String>(
    "purpose", nb: "formål", nn: "føremål", .text, .required,
    meaning: LocalizedText(
      nb: "Hva svarene skal brukes til", en: "What the answers will be used for"))
  package static let population = Field<String>(
    "population", nb: "målgruppe", nn: "målgruppe", .text, .recommended,
    meaning: LocalizedText(nb: "Hvem som blir spurt", en: "Who is asked"))
  package static let sample = Field<String>(
    "sample", nb: "utvalg", nn: "utval", .text,
    meaning: LocalizedText(
      nb: "Hvordan de er valgt ut, når ikke alle blir spurt",
      en: "How they are chosen, when not everybody is asked"))
  package static let mode = Field<String>(
    "mode", nb: "svarmåte", nn: "svarmåte", .text,
    meaning: LocalizedText(
      nb: "Digitalt, på papir eller på stedet", en: "Digitally, on paper or on the spot"))
  package static let anonymity = Field<String>(
    "anonymity", nb: "anonymitet", nn: "anonymitet", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hva de som svarer, er lovet", en: "What those who answer are promised"))
  package static let opens = Field<CalendarDate>(
    "opens", nb: "åpner", nn: "opnar", .date, .recommended,
    meaning: LocalizedText(nb: "Første dag det kan svares", en: "First day to answer"))
  package static let closes = Field<CalendarDate>(
    "closes", nb: "stenger", nn: "stengjer", .date, .recommended,
    meaning: LocalizedText(nb: "Siste dag det kan svares", en: "Last day to answer"))
  package static let reminders = Field<[Located<CalendarDate>]>(
    "reminders", nb: "påminnelser", nn: "påminningar", .list(of: .date),
    meaning: LocalizedText(
      nb: "Dagene det minnes om undersøkelsen", en: "The days people are reminded"))
  package static let invited = Field<Int>(
    "invited", nb: "inviterte", nn: "inviterte", also: ["invitert", "til stede", "present"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som ble spurt, når det ikke står i «Grupper»",
      en: "How many were asked, when not in “Groups”"))
  package static let answered = Field<Int>(
    "answered", nb: "svar", nn: "svar", also: ["antall_svar", "tal_svar"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange som svarte, når det ikke står i «Grupper»",
      en: "How many answered, when not in “Groups”"))
  package static let minimumGroup = Field<Int>(
    "minimum_group", nb: "minste_gruppe", nn: "minste_gruppe", .whole,
    meaning: LocalizedText(
      nb: "Minste antall svar en gruppe vises med; aldri under 3",
      en: "The fewest answers a group is shown with; never under 3"))
  package static let scale = Field<String>(
    "scale", nb: "skala", nn: "skala", .text,
    meaning: LocalizedText(
      nb: "Laveste og høyeste svar, for eksempel 1–5",
      en: "The lowest and highest answer, such as 1–5"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som følger opp svarene", en: "The role that follows the answers up"))
  package static let feedbackOn = Field<CalendarDate>(
    "feedback_on", nb: "tilbakemelding", nn: "tilbakemelding", .date,
    meaning: LocalizedText(
      nb: "Dagen resultatene gås gjennom med dem som svarte",
      en: "The day the results are gone through with those who answered"))
  package static let actionPlan = Field<Reference>(
    "action_plan", nb: "handlingsplan", nn: "handlingsplan",
    .reference("action-plan", "improvement"),
    meaning: LocalizedText(
      nb: "Handlingsplanen eller forbedringen svarene førte til",
      en: "The action plan or improvement the answers led to"))
  package static let previous = Field<Reference>(
    "previous", nb: "forrige", nn: "førre", .reference("survey"),
    meaning: LocalizedText(
      nb: "Undersøkelsen det sammenlignes med", en: "The survey it is compared with"))
  package static let data = Field<Reference>(
    "data", nb: "datafil", nn: "datafil", .referenceOrText(),
    meaning: LocalizedText(
      nb: "CSV-fil med resultatene, når de ikke står i tabellen",
      en: "CSV file with the results, when not in the table"))

  package static let context = Section(
    "Context", nb: "Hva spørsmålene gjelder", nn: "Kva spørsmåla gjeld", .prose, .recommended,
    question: LocalizedText(
      nb: "Hvilken leder, hvilke kolleger og hvilken enhet skal de som svarer, tenke på?",
      nn: "Kva leiar, kva kollegaer og kva eining skal dei som svarar, tenkje på?",
      en: "Which leader, which colleagues and which unit should those who answer think of?"))
  package static let questions = Section(
    "Questions", nb: "Spørsmål", nn: "Spørsmål", .list,
    question: LocalizedText(
      nb: "Hva spør vi om?", nn: "Kva spør vi om?", en: "What do we ask?"))
  package static let groups = Section(
    "Groups", nb: "Grupper", nn: "Grupper", .table(SurveyColumns.forGroups),
    question: LocalizedText(
      nb: "Hvem svarte sammen, hvor mange ble spurt, og hvor mange svarte?",
      nn: "Kven svara saman, kor mange vart spurde, og kor mange svara?",
      en: "Who answered together, how many were asked, and how many answered?"))
  package static let results = Section(
    "Results", nb: "Resultat", nn: "Resultat", also: ["Resultater"],
    .table(SurveyColumns.forResults), hasOpenColumns: true,
    question: LocalizedText(
      nb: "Hva ble snittet for hvert tema, med en kolonne for hver gruppe?",
      nn: "Kva vart snittet for kvart tema, med ei kolonne for kvar gruppe?",
      en: "What was the mean of each theme, with a column for each group?"))
  package static let lastTime = Section(
    "Last time", nb: "Forrige gang", nn: "Førre gong", .table(SurveyColumns.forResults),
    hasOpenColumns: true,
    question: LocalizedText(
      nb: "Hva ble snittet forrige gang?", nn: "Kva vart snittet førre gong?",
      en: "What was the mean last time?"))
  package static let answers = Section(
    "Answers", nb: "Svarfordeling", nn: "Svarfordeling", .table(SurveyColumns.forAnswers),
    hasOpenColumns: true,
    question: LocalizedText(
      nb: "Hvor mange valgte hvert svar, med en kolonne for hvert svar?",
      nn: "Kor mange valde kvart svar, med ei kolonne for kvart svar?",
      en: "How many chose each answer, with a column for each?"))
  package static let comments = Section(
    "Comments", nb: "Kommentarer", nn: "Kommentarar", .table(SurveyColumns.forComments),
    question: LocalizedText(
      nb: "Hva skrev folk med egne ord? Ingen navn, ingenting som viser hvem.",
      nn: "Kva skreiv folk med eigne ord? Ingen namn, ingenting som viser kven.",
      en: "What did people write in their own words? No names, nothing that shows who."))
  package static let interpretation = Section(
    "What it tells", nb: "Hva svarene forteller", nn: "Kva svara fortel", .prose,
    question: LocalizedText(
      nb: "Hvordan forstår vi tallene, og hvordan forsto de som svarte spørsmålene?",
      nn: "Korleis forstår vi tala, og korleis forstod dei som svara spørsmåla?",
      en: "How do we read the numbers, and how were the questions understood?"))
  package static let keep = Section(
    "What we keep", nb: "Det vi tar vare på", nn: "Det vi tek vare på", .list,
    question: LocalizedText(
      nb: "Hva er bra og skal fortsette?", nn: "Kva er bra og skal halde fram?",
      en: "What is good and should go on?"))
  package static let improve = Section(
    "What we improve", nb: "Det vi vil forbedre", nn: "Det vi vil forbetre", .list,
    question: LocalizedText(
      nb: "Hva vil vi gjøre noe med? Ett eller to områder.",
      nn: "Kva vil vi gjere noko med? Eitt eller to område.",
      en: "What do we want to do something about? One or two areas."))
  package static let conversation = Section(
    "To talk about", nb: "Å snakke om", nn: "Å snakke om", .list,
    question: LocalizedText(
      nb: "Hvilke spørsmål åpner samtalen om resultatene?",
      nn: "Kva spørsmål opnar samtalen om resultata?",
      en: "Which questions open the talk about the results?"))
  package static let next = Section(
    "Next step", nb: "Neste steg", nn: "Neste steg", .prose,
    question: LocalizedText(
      nb: "Hva skjer nå, hvem gjør det, og når?", nn: "Kva skjer no, kven gjer det, og når?",
      en: "What happens now, who does it, and when?"))

  package static let type = DocumentType(
    "survey", nb: "undersøkelse", nn: "undersøking",
    also: [
      "spørreundersøkelse", "spørjeundersøking", "medarbeiderundersøkelse",
      "medarbeidarundersøking",
    ],
    summary: LocalizedText(
      nb: "Svar etter tema og gruppe, der små grupper er vernet",
      nn: "Svar etter tema og gruppe, der små grupper er verna",
      en: "Answers by theme and group, with small groups protected"),
    methods: ["M17", "M18", "M33", "M71", "M72", "M73", "M74"], isCommon: false,
    folder: LocalizedText(nb: "undersøkelser", nn: "undersøkingar", en: "surveys"),
    fields: [
      profile.declaration, purpose.declaration, population.declaration, sample.declaration,
      mode.declaration, anonymity.declaration, opens.declaration, closes.declaration,
      reminders.declaration, invited.declaration, answered.declaration,
      minimumGroup.declaration, scale.declaration, responsible.declaration,
      feedbackOn.declaration, actionPlan.declaration, previous.declaration, data.declaration,
    ],
    sections: [
      context, questions, groups, results, lastTime, answers, comments, interpretation, keep,
      improve, conversation, next,
    ])
}
