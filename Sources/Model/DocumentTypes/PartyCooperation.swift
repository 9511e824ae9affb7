package import Source
import Syntax

/// How the leader, the union, the safety service and HR work together: the dialogue cloth, planning
/// with representatives, and when each was informed, consulted or agreed (M73, M76, M81).
package enum PartyCooperation {
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen partene møttes", en: "The day the parties met"))
  package static let form = Field<PartyMeetingForm>(
    "form", nb: "form", nn: "form", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Dialogduk, planlegging eller tannhjul", en: "Dialogue cloth, planning or gears"))
  package static let held = Field<MeetingPlaceKind>(
    "held", nb: "møteform", nn: "møteform", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Fysisk, digitalt eller begge deler", en: "In person, online or both"))
  package static let fullTime = Field<Bool>(
    "full_time", nb: "hele_tiden", nn: "heile_tida", also: ["full_tid"], .boolean,
    meaning: LocalizedText(
      nb: "Om dere brukte hele tiden som var satt av", en: "Whether all the time set aside was used"
    ))
  package static let step = Field<Int>(
    "step", nb: "trinn", nn: "steg", .whole,
    meaning: LocalizedText(
      nb: "Trinnet i oppfølgingen av medarbeiderundersøkelsen, 2 eller 6",
      en: "The step in the follow-up of the employee survey, 2 or 6"))
  package static let presenter = Field<String>(
    "presenter", nb: "legger_fram", nn: "legg_fram", .text,
    meaning: LocalizedText(
      nb: "Rollen som legger fram resultatene for de ansatte",
      en: "The role that presents the results to the staff"))
  package static let next = Field<CalendarDate>(
    "next_meeting", nb: "neste_møte", nn: "neste_møte", .date,
    meaning: LocalizedText(nb: "Dagen partene møtes igjen", en: "The day the parties meet again"))

  package static let part = Field<Party>(
    "part", nb: "part", nn: "part", .choice, .required,
    meaning: LocalizedText(
      nb: "Leder, tillitsvalgt, verneombud eller HR", en: "Leader, union, safety or HR"))
  package static let role = Field<String>(
    "role", nb: "rolle", nn: "rolle", .text, .required,
    meaning: LocalizedText(
      nb: "Rollen som møter for parten; «ledig» når ingen har den",
      en: "The role that meets for the party; “vacant” when nobody holds it"))
  package static let present = Field<Bool>(
    "present", nb: "til_stede", nn: "til_stades", .boolean,
    meaning: LocalizedText(nb: "Om den var der", en: "Whether it was there"))
  package static let nextLevel = Field<String>(
    "next_level", nb: "nivået_over", nn: "nivået_over", .text,
    meaning: LocalizedText(
      nb: "Rollen på nivået over, når den lokale er ledig",
      en: "The role on the level above, when the local one is vacant"))
  package static let parties = Section(
    "Parties", nb: "Partene", nn: "Partane",
    .table([
      part.declaration, role.declaration, present.declaration, nextLevel.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hvem møtte for hver part?", nn: "Kven møtte for kvar part?",
      en: "Who met for each party?"))

  package static let who = Field<String>(
    "who", nb: "hvem", nn: "kven", also: ["part"], .text, .required,
    meaning: LocalizedText(nb: "Parten eller rollen", en: "The party or the role"))
  package static let expects = Field<String>(
    "expects", nb: "forventer", nn: "ventar", .text, .required,
    meaning: LocalizedText(
      nb: "Det den forventer av de andre", en: "What it expects of the others"))
  package static let offers = Field<String>(
    "offers", nb: "bidrar_med", nn: "bidreg_med", .text,
    meaning: LocalizedText(nb: "Det den selv bidrar med", en: "What it brings itself"))
  package static let expectations = Section(
    "Expectations", nb: "Forventninger", nn: "Forventningar",
    .table([who.declaration, expects.declaration, offers.declaration]), .recommended,
    question: LocalizedText(
      nb: "Hva forventer vi av hverandre, og hva bidrar hver av oss med?",
      nn: "Kva ventar vi av kvarandre, og kva bidreg kvar av oss med?",
      en: "What do we expect of each other, and what does each bring?"))

  package static let agreed = Field<String>(
    "agreement", nb: "avtale", nn: "avtale", also: ["hva", "kva", "what"], .text, .required,
    meaning: LocalizedText(nb: "Det vi er enige om", en: "What we agree on"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven"], .text,
    meaning: LocalizedText(nb: "Rollen som følger det opp", en: "The role that follows it up"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", also: ["når", "when"], .date,
    meaning: LocalizedText(
      nb: "Dagen det skal være gjort eller sett på igjen",
      en: "The day it is to be done or looked at again"))
  package static let agreements = Section(
    "Agreements", nb: "Avtaler", nn: "Avtalar",
    .table([agreed.declaration, responsible.declaration, due.declaration]), .recommended,
    question: LocalizedText(
      nb: "Hva er vi enige om, hvem følger det opp, og når?",
      nn: "Kva er vi samde om, kven følgjer det opp, og når?",
      en: "What do we agree on, who follows it up, and when?"))

  package static let subject = Field<Reference>(
    "case", nb: "sak", nn: "sak", .referenceOrText(), .required,
    meaning: LocalizedText(
      nb: "Forbedringen, planen eller saken det gjelder",
      en: "The improvement, the plan or the case it is about"))
  package static let involvedRole = Field<String>(
    "role", nb: "rolle", nn: "rolle", .text, .required,
    meaning: LocalizedText(
      nb: "Rollen som ble tatt med", en: "The role that was involved"))
  package static let way = Field<Involvement>(
    "how", nb: "hvordan", nn: "korleis", also: ["måte", "way"], .choice, .required,
    meaning: LocalizedText(
      nb: "Informert, tatt med på råd eller enig", en: "Informed, consulted or agreed"))
  package static let involvedOn = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen det skjedde", en: "The day it happened"))
  package static let involvement = Section(
    "Involvement", nb: "Medvirkning", nn: "Medverknad",
    .table([
      subject.declaration, involvedRole.declaration, way.declaration, involvedOn.declaration,
    ]),
    question: LocalizedText(
      nb: "Når ble hver part informert, tatt med på råd og enig, sak for sak?",
      nn: "Når vart kvar part informert, teken med på råd og samd, sak for sak?",
      en: "When was each party informed, consulted and in agreement, case by case?"))
  package static let staff = Section(
    "How staff take part", nb: "Slik er de ansatte med", nn: "Slik er dei tilsette med", .prose,
    question: LocalizedText(
      nb: "Hvordan kommer alle til orde når resultatene skal bli tiltak?",
      nn: "Korleis kjem alle til orde når resultata skal bli tiltak?",
      en: "How is everybody heard when results become actions?"))

  package static let type = DocumentType(
    "party-cooperation", nb: "partssamarbeid", nn: "partssamarbeid", also: ["dialogduk"],
    summary: LocalizedText(
      nb: "Dialogduken og planleggingen med tillitsvalgt og verneombud: forventninger og avtaler",
      nn: "Dialogduken og planlegginga med tillitsvald og verneombod: forventningar og avtalar",
      en: "The dialogue cloth and planning with representatives: expectations and agreements"),
    methods: ["M73", "M76", "M81"], isCommon: false,
    folder: LocalizedText(nb: "partssamarbeid", nn: "partssamarbeid", en: "parties"),
    fields: [
      date.declaration, form.declaration, held.declaration, fullTime.declaration,
      step.declaration, presenter.declaration, next.declaration,
      TraceFields.concerns.declaration, TraceFields.ledTo.declaration,
    ],
    sections: [parties, expectations, agreements, involvement, staff])
}

/// The four around the cloth (M73).
package enum Party: String, Choice {
  case leader
  case union
  case safety
  case hr = "HR"

  package var label: LocalizedText {
    switch self {
    case .leader: LocalizedText(nb: "leder", nn: "leiar", en: "leader")
    case .union: LocalizedText(nb: "tillitsvalgt", nn: "tillitsvald", en: "union")
    case .safety: LocalizedText(nb: "verneombud", nn: "verneombod", en: "safety")
    case .hr: LocalizedText(same: "HR")
    }
  }

  package var also: [String] {
    switch self {
    case .leader: []
    case .union: ["tillitsvalgte", "tillitsvalde", "union representative"]
    case .safety: ["vernetjenesten", "vernetenesta", "safety representative"]
    case .hr: ["personal"]
    }
  }
}

/// What the parties did together.
package enum PartyMeetingForm: String, Choice {
  case cloth = "dialogue cloth"
  case planning
  case gears

  package var label: LocalizedText {
    switch self {
    case .cloth: LocalizedText(nb: "dialogduk", nn: "dialogduk", en: "dialogue cloth")
    case .planning: LocalizedText(nb: "planlegging", nn: "planlegging", en: "planning")
    case .gears: LocalizedText(nb: "tannhjul", nn: "tannhjul", en: "gears")
    }
  }
}

/// Where a meeting took place.
package enum MeetingPlaceKind: String, Choice {
  case inPerson = "in person"
  case online
  case mixed

  package var label: LocalizedText {
    switch self {
    case .inPerson: LocalizedText(nb: "fysisk", nn: "fysisk", en: "in person")
    case .online: LocalizedText(nb: "digitalt", nn: "digitalt", en: "online")
    case .mixed: LocalizedText(nb: "delt", nn: "delt", en: "mixed")
    }
  }

  package var also: [String] {
    switch self {
    case .inPerson: ["ved bordet", "physical"]
    case .online: ["Teams", "digital", "video"]
    case .mixed: ["hybrid", "begge deler"]
    }
  }
}

/// How a party was involved in a case, weakest first (M81).
package enum Involvement: String, Choice {
  case informed
  case consulted
  case agreed

  package var label: LocalizedText {
    switch self {
    case .informed: LocalizedText(nb: "informert", nn: "informert", en: "informed")
    case .consulted: LocalizedText(nb: "tatt med på råd", nn: "teken med på råd", en: "consulted")
    case .agreed: LocalizedText(nb: "enig", nn: "samd", en: "agreed")
    }
  }

  package var also: [String] {
    switch self {
    case .informed: ["orientert"]
    case .consulted: ["drøftet", "drøfta", "rådspurt", "medvirket", "medverka"]
    case .agreed: ["avtalt", "godtatt", "godteke"]
    }
  }
}
