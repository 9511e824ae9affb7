package import Source
import Syntax

/// A service as the one who needs it meets it, step by step, and what happens behind it (M15), with
/// what people answer when asked what matters to them (M16).
package enum ServiceJourney {
  package static let persona = Field<String>(
    "persona", nb: "bruker", nn: "brukar", also: ["brukergruppe", "brukargruppe", "user_group"],
    .text, .required,
    meaning: LocalizedText(
      nb: "Hvem reisen gjelder: en gruppe eller en oppdiktet person, aldri en virkelig",
      en: "Whose journey it is: a group or a made-up person, never a real one"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen dere laget den", en: "The day you made it"))
  package static let participants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", also: ["medvirkning", "medverknad"],
    .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Roller som var med, også brukere eller pårørende",
      en: "Roles that took part, users or next of kin too"))
  package static let owner = Field<String>(
    "owner", nb: "ansvarlig", nn: "ansvarleg", .text,
    meaning: LocalizedText(
      nb: "Rollen som svarer for tjenesten", en: "The role that answers for the service"))
  package static let explains = FiveWhys.explains

  package static let phase = Field<String>(
    "phase", nb: "fase", nn: "fase", .text, .recommended,
    meaning: LocalizedText(
      nb: "Delen av reisen; tom betyr samme som over",
      en: "The part of the journey; empty means as above"))
  package static let step = Field<String>(
    "step", nb: "steg", nn: "steg", .text, .required,
    meaning: LocalizedText(nb: "Et kort navn på steget", en: "A short name of the step"))
  package static let userAction = Field<String>(
    "user_action", nb: "brukeren gjør", nn: "brukaren gjer", also: ["handling", "user does"],
    .text, .recommended,
    meaning: LocalizedText(
      nb: "Det brukeren gjør eller opplever", en: "What the user does or lives through"))
  package static let channel = Field<String>(
    "channel", nb: "kontaktpunkt", nn: "kontaktpunkt", also: ["kanal", "touchpoint"], .text,
    meaning: LocalizedText(
      nb: "Der vi møtes: telefon, brev, døra, nettsida",
      en: "Where we meet: phone, letter, the door, the web page"))
  package static let visible = Field<String>(
    "visible_activity", nb: "vi gjør synlig", nn: "vi gjer synleg",
    also: ["synlig", "synleg", "visible"], .text,
    meaning: LocalizedText(
      nb: "Det brukeren ser at vi gjør", en: "What the user sees us do"))
  package static let hidden = Field<String>(
    "hidden_process", nb: "skjer bak", nn: "skjer bak", also: ["skjult", "hidden"], .text,
    meaning: LocalizedText(
      nb: "Det som skjer uten at brukeren ser det", en: "What happens unseen by the user"))
  package static let system = Field<String>(
    "system", nb: "system", nn: "system", also: ["støtte"], .text,
    meaning: LocalizedText(
      nb: "Fagsystemer og utstyr som trengs", en: "Systems and equipment needed"))
  package static let actor = Field<String>(
    "actor", nb: "hvem", nn: "kven", also: ["aktør", "rolle", "who"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen hos oss som svarer for møtet", en: "The role of ours that answers for it"))
  package static let pain = Field<String>(
    "pain", nb: "vondt punkt", nn: "vondt punkt", also: ["smertepunkt", "hinder", "pain point"],
    .text,
    meaning: LocalizedText(
      nb: "Det som er vanskelig, uklart eller vondt", en: "What is hard, unclear or hurts"))
  package static let moment = Field<Bool>(
    "moment", nb: "viktig øyeblikk", nn: "viktig augeblikk",
    also: ["avgjørende", "avgjerande", "moment that matters"], .boolean,
    meaning: LocalizedText(
      nb: "Ja når steget avgjør hvordan det hele oppleves",
      en: "Yes when the step decides how all of it is felt"))

  package static let steps = Section(
    "Journey", nb: "Reisen", nn: "Reisa", also: ["Steg", "Steps"],
    .table([
      phase.declaration, step.declaration, userAction.declaration, channel.declaration,
      visible.declaration, hidden.declaration, system.declaration, actor.declaration,
      pain.declaration, moment.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hva gjør brukeren, hvor møter de oss, og hva skjer bak?",
      nn: "Kva gjer brukaren, kvar møter dei oss, og kva skjer bak?",
      en: "What does the user do, where do they meet us, and what happens behind?"))

  package static let statement = Field<String>(
    "statement", nb: "utsagn", nn: "utsegn", also: ["svar", "answer"], .text, .required,
    meaning: LocalizedText(
      nb: "Det de sa, med egne ord, uten noe som røper hvem",
      en: "What they said, in their own words, nothing that tells who"))
  package static let said = Field<String>(
    "said_by", nb: "fra", nn: "frå", also: ["hvem", "kven", "who"], .text,
    meaning: LocalizedText(
      nb: "Hvem slags bruker, aldri navnet", en: "What kind of user, never the name"))
  package static let asked = Field<CalendarDate>(
    "asked_on", nb: "spurt", nn: "spurt", also: ["dato", "date"], .date,
    meaning: LocalizedText(nb: "Dagen de ble spurt", en: "The day they were asked"))
  package static let changed = Field<String>(
    "changed", nb: "det endret", nn: "det endra", also: ["vi endret", "vi endra", "we changed"],
    .text,
    meaning: LocalizedText(
      nb: "Hva svaret endret i planen", en: "What the answer changed in the plan"))
  package static let statements = Section(
    "What matters to you", nb: "Hva er viktig for deg", nn: "Kva er viktig for deg",
    .table([
      statement.declaration, said.declaration, asked.declaration, changed.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hva svarte de da dere spurte hva som er viktig for dem?",
      nn: "Kva svara dei då de spurde kva som er viktig for dei?",
      en: "What did they answer when you asked what matters to them?"))
  package static let learned = Section(
    "What we learned", nb: "Det vi lærte", nn: "Det vi lærte", .prose,
    question: LocalizedText(
      nb: "Hva vil vi gjøre annerledes nå?", nn: "Kva vil vi gjere annleis no?",
      en: "What will we do differently now?"))

  package static let type = DocumentType(
    "service-journey", nb: "tjenestereise", nn: "tenestereise",
    also: ["brukerreise", "brukarreise"],
    summary: LocalizedText(
      nb: "Tjenesten slik brukeren møter den, steg for steg, og det som skjer bak",
      nn: "Tenesta slik brukaren møter ho, steg for steg, og det som skjer bak",
      en: "The service as the user meets it, step by step, and what happens behind"),
    methods: ["M15", "M16"], isCommon: false,
    folder: LocalizedText(nb: "analyser", nn: "analysar", en: "analyses"),
    fields: [
      persona.declaration, date.declaration, participants.declaration, owner.declaration,
      explains.declaration, TraceFields.source.declaration, TraceFields.ledTo.declaration,
    ],
    sections: [steps, statements, learned])
}
