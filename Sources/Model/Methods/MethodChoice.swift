package import Source

/// What somebody has in hand when they ask which method to use.
package enum MethodStart: String, Choice {
  case problem
  case deviation
  case numbers
  case ideas
  case cause
  case goal
  case plan
  case result

  package var label: LocalizedText {
    switch self {
    case .problem:
      LocalizedText(nb: "et problem", nn: "eit problem", en: "a problem")
    case .deviation:
      LocalizedText(nb: "et avvik", nn: "eit avvik", en: "a deviation")
    case .numbers:
      LocalizedText(
        nb: "tall eller svar på en undersøkelse", nn: "tal eller svar på ei undersøking",
        en: "numbers or answers to a survey")
    case .ideas: LocalizedText(nb: "forslag", nn: "forslag", en: "proposals")
    case .cause:
      LocalizedText(nb: "en årsak", nn: "ei årsak", en: "a cause")
    case .goal: LocalizedText(nb: "et mål", nn: "eit mål", en: "a goal")
    case .plan:
      LocalizedText(
        nb: "tiltak som er i gang", nn: "tiltak som er i gang", en: "actions under way")
    case .result:
      LocalizedText(
        nb: "noe som er prøvd", nn: "noko som er prøvd", en: "something that has been tried")
    }
  }

  package var also: [String] {
    switch self {
    case .problem: ["problem", "utfordring", "challenge"]
    case .deviation: ["avvik", "risiko", "risk"]
    case .numbers: ["tall", "tal", "undersøkelse", "undersøking", "survey", "statistikk"]
    case .ideas: ["idé", "ideer", "idéer", "idear", "forslag", "idea", "proposal"]
    case .cause: ["årsak"]
    case .goal: ["mål"]
    case .plan: ["tiltak", "plan", "actions", "handlingsplan"]
    case .result: ["resultat", "prøvd", "pilot"]
    }
  }
}

/// What they need.
package enum MethodNeed: String, Choice {
  case act
  case understand
  case cause
  case choose
  case goal
  case plan
  case follow
  case evaluate
  case keep
  case share

  package var label: LocalizedText {
    switch self {
    case .act:
      LocalizedText(nb: "få gjort noe nå", nn: "få gjort noko no", en: "get something done now")
    case .understand:
      LocalizedText(
        nb: "forstå hvordan det er", nn: "forstå korleis det er", en: "understand how things are")
    case .cause: LocalizedText(nb: "finne ut hvorfor", nn: "finne ut kvifor", en: "find out why")
    case .choose:
      LocalizedText(nb: "velge", nn: "velje", en: "choose")
    case .goal:
      LocalizedText(nb: "bli enige om et mål", nn: "bli samde om eit mål", en: "agree on a goal")
    case .plan:
      LocalizedText(
        nb: "lage en plan, eller prøve", nn: "lage ein plan, eller prøve",
        en: "make a plan, or try it out")
    case .follow:
      LocalizedText(nb: "følge opp", nn: "følgje opp", en: "follow up")
    case .evaluate:
      LocalizedText(
        nb: "vite om det virket", nn: "vite om det verka", en: "know whether it worked")
    case .keep: LocalizedText(nb: "holde på det", nn: "halde på det", en: "make it last")
    case .share: LocalizedText(nb: "dele det", nn: "dele det", en: "share it")
    }
  }

  package var also: [String] {
    switch self {
    case .act: ["gjøre", "gjere", "nå", "no", "raskt", "now"]
    case .understand: ["forstå", "kartlegge", "kartleggje"]
    case .cause: ["årsak", "hvorfor", "kvifor", "why"]
    case .choose: ["velge", "velje", "prioritere"]
    case .goal: ["mål"]
    case .plan: ["prøve", "try", "planlegge", "planleggje"]
    case .follow: ["oppfølging", "følge", "følgje"]
    case .evaluate: ["evaluere", "måle", "measure"]
    case .keep: ["holde", "halde", "standardisere", "standardise", "vedlikeholde"]
    case .share: ["dele"]
    }
  }
}

/// One method for those who do not want to choose among 81 (P4), with at most one other.
package struct MethodChoice: Sendable, Hashable {
  package let method: String
  package let other: String?

  /// Always an answer. What is short and done at once comes before what takes an afternoon.
  /// - Parameter people: how many will take part; at least one.
  package init(people: Int, have: MethodStart, need: MethodNeed) {
    let size = Size(people)
    let pair: (String, String?) =
      switch need {
      case .act: MethodChoice.act(have)
      case .understand: MethodChoice.understand(size, have)
      case .cause: MethodChoice.cause(size, have)
      case .choose: MethodChoice.choose(size, have)
      case .goal: MethodChoice.goal(size, have)
      case .plan: MethodChoice.plan(size, have)
      case .follow: MethodChoice.follow(size, have)
      case .evaluate: MethodChoice.evaluate(size, have)
      case .keep: MethodChoice.keep(size, have)
      case .share: ("M64", size == .alone ? nil : "M66")
      }
    method = pair.0
    other = pair.1 == pair.0 ? nil : pair.1
  }

  /// How many: alone, two or three, one group, several groups.
  private enum Size {
    case alone
    case few
    case group
    case many

    init(_ people: Int) {
      switch people {
      case ...1: self = .alone
      case 2...3: self = .few
      case 4...8: self = .group
      default: self = .many
      }
    }
  }

  private static func act(_ have: MethodStart) -> (String, String?) {
    switch have {
    case .deviation: ("M13", "M31")
    case .goal, .plan: ("M75", "M48")
    case .result: ("M62", "M31")
    case .ideas: ("M31", "M53")
    default: ("M31", "M75")
    }
  }

  private static func understand(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch (size, have) {
    case (.alone, .numbers), (.few, .numbers): ("M23", "M17")
    case (.group, .numbers): ("M74", "M23")
    case (.many, .numbers): ("M74", "M71")
    case (.alone, .deviation), (.few, .deviation): ("M13", "M24")
    case (.group, .deviation): ("M12", "M13")
    case (.alone, _): ("M24", "M23")
    case (.few, _): ("M19", "M16")
    case (.group, _): ("M20", "M34")
    case (.many, .deviation): ("M12", "M32")
    case (.many, _): ("M32", "M25")
    }
  }

  private static func cause(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch size {
    case .alone: ("M37", have == .numbers ? "M23" : nil)
    case .few, .group: ("M37", "M38")
    case .many: have == .deviation ? ("M37", "M38") : ("M38", "M37")
    }
  }

  private static func choose(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch (size, have) {
    case (.alone, .deviation): ("M13", nil)
    case (_, .deviation): ("M12", "M42")
    case (.many, _): ("M28", "M42")
    case (.alone, .ideas): ("M53", "M42")
    default: ("M42", have == .ideas ? "M53" : nil)
    }
  }

  private static func goal(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch (size, have) {
    case (_, .goal): ("M39", "M40")
    case (.many, .problem), (.many, .ideas): ("M29", "M39")
    case (_, .result): ("M62", "M39")
    default: ("M39", have == .numbers ? "M23" : nil)
    }
  }

  private static func plan(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch (size, have) {
    case (.alone, _): ("M75", "M48")
    case (.many, .problem), (.many, .numbers): ("M29", "M48")
    case (_, .ideas), (_, .result): ("M49", "M48")
    case (.few, .problem), (.group, .problem): ("M48", "M30")
    default: ("M48", "M49")
    }
  }

  private static func follow(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch (size, have) {
    case (_, .deviation): ("M13", size == .alone ? nil : "M54")
    case (_, .numbers): ("M71", "M78")
    case (.alone, .ideas): ("M53", nil)
    case (.alone, _): ("M78", nil)
    case (.few, .ideas): ("M53", nil)
    case (_, .ideas): ("M53", "M54")
    case (.few, _): ("M78", nil)
    default: ("M54", "M78")
    }
  }

  private static func evaluate(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch have {
    case .numbers: ("M57", size == .alone ? nil : "M58")
    case .problem, .ideas: size == .many ? ("M33", "M57") : ("M57", "M58")
    default: ("M58", "M57")
    }
  }

  private static func keep(_ size: Size, _ have: MethodStart) -> (String, String?) {
    switch have {
    case .deviation, .problem, .cause: ("M60", "M63")
    default: ("M63", "M60")
    }
  }
}
