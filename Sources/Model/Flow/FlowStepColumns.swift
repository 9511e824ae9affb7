import Source
import Syntax

/// The columns of the two step tables of a value stream, one line a step in the order things happen.
package enum FlowStepColumns {
  package static let step = Field<String>(
    "step", nb: "steg", nn: "steg", also: ["hva", "kva", "what", "aktivitet", "activity"], .text,
    .required,
    meaning: LocalizedText(nb: "Det som blir gjort", en: "What is done"))
  package static let actor = Field<String>(
    "actor", nb: "hvem", nn: "kven", also: ["rolle", "aktør", "who", "role", "lane"], .text,
    .recommended,
    meaning: LocalizedText(
      nb: "Rollen som gjør det; hver rolle får sin bane i tegningen",
      en: "The role that does it; each has a lane in the drawing"))
  package static let value = Field<StepValue>(
    "value", nb: "verdi", nn: "verdi", also: ["slag", "kind"], .choice, .recommended,
    meaning: LocalizedText(
      nb: "Verdiskapende, nødvendig eller sløsing for den prosessen er til for",
      en: "Value-adding, necessary or waste for the one the process is for"))
  package static let work = Field<TimeSpan>(
    "work", nb: "arbeidstid", nn: "arbeidstid", also: ["work time", "arbeid"], .duration,
    .recommended,
    meaning: LocalizedText(
      nb: "Tiden noen arbeider med det, for eksempel 20 min",
      en: "The time somebody works on it, such as 20 min"))
  package static let waitBefore = Field<TimeSpan>(
    "wait_before", nb: "ventetid", nn: "ventetid",
    also: ["ventetid før", "waiting time", "wait", "waiting before"], .duration,
    meaning: LocalizedText(
      nb: "Tiden det ligger før steget begynner; en dag er 24 timer",
      en: "The time it lies before the step begins; a day is 24 hours"))
  package static let waitAfter = Field<TimeSpan>(
    "wait_after", nb: "ventetid etter", nn: "ventetid etter", also: ["waiting after"], .duration,
    meaning: LocalizedText(
      nb: "Tiden det ligger etter steget, når det ikke står på det neste",
      en: "The time it lies after the step, when the next one does not say"))
  package static let rightFirstTime = Field<Quantity>(
    "right_first_time", nb: "rett første gang", nn: "rett første gong", also: ["rett", "quality"],
    .number,
    meaning: LocalizedText(
      nb: "Av hundre: hvor mange går rett første gang",
      en: "Of a hundred: how many go right the first time"))
  package static let waste = Field<[Located<WasteKind>]>(
    "waste", nb: "sløsing", nn: "sløsing", also: ["waste kind", "slag sløsing"],
    .list(of: .choice),
    meaning: LocalizedText(
      nb: "Slaget sløsing dere ser: venting, bevegelse, feil, overarbeid, lager …",
      en: "The kind of waste you see: waiting, motion, errors, over-processing, storage …"))
  package static let move = Field<FlowMove>(
    "move", nb: "grep", nn: "grep", also: ["flow move", "flytgrep"], .choice,
    meaning: LocalizedText(
      nb: "Det dere vil gjøre med steget: fjerne, forenkle, slå sammen, fjerne venting …",
      en: "What you want to do with it: eliminate, simplify, merge, remove waiting …"))
  package static let note = Field<String>(
    "note", nb: "merknad", nn: "merknad", also: ["kommentar", "comment"], .text,
    meaning: LocalizedText(nb: "Det som er verdt å vite", en: "What is worth knowing"))

  package static let all: [FieldDeclaration] = [
    step.declaration, actor.declaration, value.declaration, waitBefore.declaration,
    work.declaration, waitAfter.declaration, rightFirstTime.declaration, waste.declaration,
    move.declaration, note.declaration,
  ]
}
