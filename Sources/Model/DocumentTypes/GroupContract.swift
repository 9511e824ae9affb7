package import Source
import Syntax

/// What a reflection group has agreed on, and what the leader promises back (M35).
package enum GroupContract {
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(
      nb: "Dagen gruppa skrev kontrakten", en: "The day the group wrote the contract"))
  package static let leader = Field<String>(
    "leader", nb: "leder", nn: "leiar", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som svarer på saker gruppa løfter",
      en: "The role that answers the cases the group raises"))
  package static let answerDays = Field<Int>(
    "answer_days", nb: "svar_innen_dager", nn: "svar_innan_dagar", also: ["svarfrist"], .whole,
    .recommended,
    meaning: LocalizedText(
      nb: "Hvor mange dager lederen har på å svare på en løftet sak",
      en: "How many days the leader has to answer a raised case"))
  package static let group = Field<String>(
    "group", nb: "gruppe", nn: "gruppe", .text,
    meaning: LocalizedText(
      nb: "Hvilken gruppe kontrakten gjelder for", en: "Which group the contract is for"))
  package static let review = Field<CalendarDate>(
    "review_date", nb: "ny_vurdering", nn: "ny_vurdering", .date,
    meaning: LocalizedText(
      nb: "Dagen gruppa ser på kontrakten igjen", en: "The day the group looks at it again"))

  package static let purpose = Section(
    "Purpose", nb: "Formål", nn: "Føremål", .prose, .required,
    question: LocalizedText(
      nb: "Hva er gruppa til for, og hva er den ikke?",
      nn: "Kva er gruppa til for, og kva er ho ikkje?",
      en: "What is the group for, and what is it not?"))
  package static let discussed = Section(
    "What we talk about", nb: "Det vi snakker om", nn: "Det vi snakkar om", .list, .recommended,
    question: LocalizedText(
      nb: "Hva hører hjemme her?", nn: "Kva høyrer heime her?", en: "What belongs here?"))
  package static let notDiscussed = Section(
    "What we do not talk about", nb: "Det vi ikke snakker om", nn: "Det vi ikkje snakkar om",
    .list, .recommended,
    question: LocalizedText(
      nb: "Hva hører ikke hjemme her? Enkeltpersoner, for eksempel.",
      nn: "Kva høyrer ikkje heime her? Einskildpersonar, til dømes.",
      en: "What does not belong here? Individuals, for example."))
  package static let confidentiality = Section(
    "Confidentiality", nb: "Taushet", nn: "Teieplikt", also: ["Taushetsplikt"], .prose,
    .recommended,
    question: LocalizedText(
      nb: "Hva blir i rommet, og hva skriver vi ned?",
      nn: "Kva blir i rommet, og kva skriv vi ned?",
      en: "What stays in the room, and what do we write down?"))
  package static let raising = Section(
    "How we raise cases", nb: "Slik løfter vi saker", nn: "Slik løfter vi saker", .prose,
    .recommended,
    question: LocalizedText(
      nb: "Hvem bestemmer at en sak løftes, til hvem, og hvordan skrives den?",
      nn: "Kven avgjer at ei sak blir løfta, til kven, og korleis blir ho skriven?",
      en: "Who decides that a case is raised, to whom, and how is it written?"))
  package static let promise = Section(
    "What the leader promises", nb: "Det lederen lover", nn: "Det leiaren lovar", .prose,
    .recommended,
    question: LocalizedText(
      nb: "Hva lover lederen tilbake, og innen hvor mange dager?",
      nn: "Kva lovar leiaren tilbake, og innan kor mange dagar?",
      en: "What does the leader promise back, and within how many days?"))
  package static let rules = Section(
    "How we talk", nb: "Slik snakker vi sammen", nn: "Slik snakkar vi saman",
    also: ["Speaking rules"], .list, .recommended,
    question: LocalizedText(
      nb: "Hvordan får alle ordet?", nn: "Korleis får alle ordet?",
      en: "How does everybody get a word?"))

  package static let role = Field<String>(
    "role", nb: "rolle", nn: "rolle", .text, .required,
    meaning: LocalizedText(
      nb: "Rollen eller laget som har sagt ja; aldri navn",
      en: "The role or team that has said yes; never a name"))
  package static let acceptedOn = Field<CalendarDate>(
    "accepted_on", nb: "godtatt", nn: "godteke", also: ["dato", "date", "akseptert_dato"], .date,
    .required,
    meaning: LocalizedText(
      nb: "Dagen de leste kontrakten og sa ja", en: "The day they read the contract and agreed"))
  package static let acceptedCount = Field<Int>(
    "count", nb: "antall", nn: "tal", .whole,
    meaning: LocalizedText(nb: "Hvor mange i rollen", en: "How many of the role"))
  package static let accepted = Section(
    "Accepted by", nb: "Godtatt av", nn: "Godteke av",
    .table([role.declaration, acceptedCount.declaration, acceptedOn.declaration]), .recommended,
    question: LocalizedText(
      nb: "Hvem har sagt ja, og når? Nye leser kontrakten før de blir med.",
      nn: "Kven har sagt ja, og når? Nye les kontrakten før dei blir med.",
      en: "Who has agreed, and when? Newcomers read the contract before they join."))

  package static let type = DocumentType(
    "group-contract", nb: "gruppekontrakt", nn: "gruppekontrakt",
    summary: LocalizedText(
      nb: "Det gruppa er enig om, og det lederen lover tilbake; ett ark til å skrive under",
      nn: "Det gruppa er samd om, og det leiaren lovar tilbake; eitt ark til å skrive under",
      en: "What the group agrees on and the leader promises back; one page to sign"),
    methods: ["M35"], isCommon: false,
    folder: LocalizedText(nb: "refleksjon", nn: "refleksjon", en: "reflection"),
    fields: [
      date.declaration, leader.declaration, answerDays.declaration, group.declaration,
      review.declaration,
    ],
    sections: [
      purpose, discussed, notDiscussed, confidentiality, raising, promise, rules, accepted,
    ])
}
