package import Source
import Syntax

/// A unit's plan: what is changed, who does what by when, with which resources (M48, M31).
package enum ActionPlan {
  package static let goals = Field<[Located<Reference>]>(
    "goal", nb: "mål", nn: "mål", also: ["goals"], .list(of: .referenceOrText("goal")),
    .recommended,
    meaning: LocalizedText(nb: "Målene planen skal nå", en: "The goals the plan should reach"))
  package static let owner = Field<String>(
    "owner", nb: "eier", nn: "eigar", .text, .required,
    meaning: LocalizedText(
      nb: "Rollen som følger planen opp", en: "The role that follows the plan up"))
  package static let period = Field<CalendarPeriod>(
    "period", nb: "periode", nn: "periode", .period,
    meaning: LocalizedText(nb: "Tiden planen gjelder", en: "The time the plan covers"))
  package static let involved = Field<[Located<String>]>(
    "involved", nb: "medvirkning", nn: "medverknad", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Hvem fra ansattsiden som har vært med", en: "Who from the staff side took part"))
  package static let status = Field<ActionStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(nb: "Hvor langt planen er kommet", en: "How far the plan has come"))
  package static let source = Field<[Located<Reference>]>(
    "source", nb: "kilde", nn: "kjelde", .list(of: .referenceOrText()),
    meaning: LocalizedText(
      nb: "Hva planen kommer av: undersøkelse, vernerunde, avvik",
      en: "What the plan comes from: a survey, a safety round, deviations"))

  package static let steps = Step.section(.required)

  package static let type = DocumentType(
    "action-plan", nb: "handlingsplan", nn: "handlingsplan",
    summary: LocalizedText(
      nb: "Hvem gjør hva, innen når, med hvilke ressurser",
      nn: "Kven gjer kva, innan når, med kva ressursar",
      en: "Who does what, by when, with which resources"),
    methods: ["M31", "M48", "M75", "M78"], isCommon: true,
    folder: LocalizedText(nb: "tiltak", nn: "tiltak", en: "plans"),
    fields: [
      goals.declaration, owner.declaration, period.declaration, involved.declaration,
      status.declaration, source.declaration,
    ] + SupportFields.all,
    sections: [Measure.section, steps])
}
