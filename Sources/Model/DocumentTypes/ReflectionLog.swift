package import Source
import Syntax

/// The log of one session of a reflection group: what was talked about as headings, what was lifted
/// to the leader and what stays in the group (M34, M36).
package enum ReflectionLog {
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen gruppa møttes", en: "The day the group met"))
  package static let purpose = Field<ReflectionPurpose>(
    "purpose", nb: "formål", nn: "føremål", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Hva gruppa er til for: faglig forbedring, etisk refleksjon eller å få luft",
      en: "What the group is for: professional improvement, ethical reflection or venting"))
  package static let theme = Field<String>(
    "theme", nb: "tema", nn: "tema", .text, .recommended,
    meaning: LocalizedText(
      nb: "Det samtalen gjaldt, i noen få ord", en: "What the talk was about, in a few words"))
  package static let leader = Field<[Located<String>]>(
    "leader", nb: "gruppeleder", nn: "gruppeleiar", also: ["leder", "leiar"], .list(of: .text),
    .recommended,
    meaning: LocalizedText(
      nb: "Rollen eller rollene som ledet samtalen", en: "The role or roles that led the talk"))
  package static let supervisor = Field<String>(
    "supervisor", nb: "veileder", nn: "rettleiar", .text,
    meaning: LocalizedText(
      nb: "Den utenfra som veileder gruppelederne, og opplæringen de har fått",
      en: "Who from outside supervises the leaders of the group, and the training they had"))
  package static let participants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text),
    meaning: LocalizedText(
      nb: "Roller som var med; aldri navn", en: "Roles that took part; never names"))
  package static let count = Field<Int>(
    "number_present", nb: "antall", nn: "tal", also: ["antall til stede", "tal til stades"],
    .whole, .recommended,
    meaning: LocalizedText(nb: "Hvor mange som var med", en: "How many took part"))
  package static let contract = Field<Reference>(
    "contract", nb: "kontrakt", nn: "kontrakt", .referenceOrText("group-contract"), .recommended,
    meaning: LocalizedText(
      nb: "Gruppekontrakten samtalen fulgte", en: "The group contract the talk kept to"))
  package static let relief = Field<String>(
    "relief", nb: "avlastning", nn: "avlasting", .text, .recommended,
    meaning: LocalizedText(
      nb: "Hvem som dekket oppgavene imens", en: "Who covered the tasks meanwhile"))

  package static let headings = Section(
    "Talked about", nb: "Snakket om", nn: "Snakka om", also: ["Overskrifter", "Headings"], .list,
    .recommended,
    question: LocalizedText(
      nb: "Hva snakket vi om? Bare overskrifter, ikke hvem som sa hva.",
      nn: "Kva snakka vi om? Berre overskrifter, ikkje kven som sa kva.",
      en: "What did we talk about? Headings only, not who said what."))
  package static let keptInside = Section(
    "Stays in the group", nb: "Blir i gruppa", nn: "Blir i gruppa", .list,
    question: LocalizedText(
      nb: "Hva ble vi enige om å la bli i gruppa?", nn: "Kva vart vi samde om å la bli i gruppa?",
      en: "What did we agree to keep in the group?"))
  package static let takeAway = Section(
    "What we take with us", nb: "Det vi tar med oss", nn: "Det vi tek med oss", .list,
    question: LocalizedText(
      nb: "Hva vil vi gjøre litt annerledes allerede på neste vakt?",
      nn: "Kva vil vi gjere litt annleis alt på neste vakt?",
      en: "What will we do a little differently as soon as the next shift?"))

  package static let type = DocumentType(
    "reflection-log", nb: "refleksjonslogg", nn: "refleksjonslogg", also: ["refleksjonsgruppe"],
    summary: LocalizedText(
      nb: "Loggen fra en refleksjonsgruppe: overskrifter, saker som ble løftet, og svarene",
      nn: "Loggen frå ei refleksjonsgruppe: overskrifter, saker som vart løfta, og svara",
      en: "The log of a reflection group: headings, cases raised, and the answers"),
    methods: ["M34", "M36"], isCommon: false,
    folder: LocalizedText(nb: "refleksjon", nn: "refleksjon", en: "reflection"),
    fields: [
      date.declaration, purpose.declaration, theme.declaration, leader.declaration,
      supervisor.declaration, participants.declaration, count.declaration, contract.declaration,
      relief.declaration, TraceFields.concerns.declaration, TraceFields.ledTo.declaration,
    ],
    sections: [headings, RaisedCaseFields.section, keptInside, takeAway])
}

/// What a reflection group is for; one that is unclear about it ends in talk of individuals (P7).
package enum ReflectionPurpose: String, Choice {
  case improvement = "professional improvement"
  case ethical = "ethical reflection"
  case venting

  package var label: LocalizedText {
    switch self {
    case .improvement:
      LocalizedText(
        nb: "faglig forbedring", nn: "fagleg forbetring", en: "professional improvement")
    case .ethical:
      LocalizedText(nb: "etisk refleksjon", nn: "etisk refleksjon", en: "ethical reflection")
    case .venting: LocalizedText(nb: "få luft", nn: "få luft", en: "venting")
    }
  }

  package var also: [String] {
    switch self {
    case .improvement: ["fag", "forbedring", "forbetring", "improvement"]
    case .ethical: ["etisk", "etikk", "ethical"]
    case .venting: ["lufting", "avlastning", "lette trykket"]
    }
  }
}
