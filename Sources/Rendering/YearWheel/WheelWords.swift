package import Model
package import Source

/// The words that a year wheel prints besides what its document says.
package enum WheelWords {
  package static let yearWheel = LocalizedText(nb: "Årshjul", nn: "Årshjul", en: "Year wheel")
  package static let period = LocalizedText(nb: "Periode", nn: "Periode", en: "Period")
  package static let activities = LocalizedText(
    nb: "Aktiviteter", nn: "Aktivitetar", en: "Activities")
  package static let key = LocalizedText(nb: "Tegnforklaring", nn: "Teiknforklaring", en: "Key")
  package static let today = LocalizedText(nb: "I dag", nn: "I dag", en: "Today")
  package static let holiday = LocalizedText(
    nb: "Helligdag", nn: "Heilagdag", en: "Public holiday")
  package static let holidays = LocalizedText(
    nb: "Helligdager", nn: "Heilagdagar", en: "Public holidays")
  package static let week = LocalizedText(nb: "uke", nn: "veke", en: "week")
  package static let allYear = LocalizedText(nb: "Hele året", nn: "Heile året", en: "All year")
  package static let noTime = LocalizedText(
    nb: "Uten tid", nn: "Utan tid", en: "No time")
  package static let noCategory = LocalizedText(nb: "Annet", nn: "Anna", en: "Other")
  package static let overview = LocalizedText(
    nb: "Alle aktivitetene står på neste side.", nn: "Alle aktivitetane står på neste side.",
    en: "All activities are listed on the next page.")
  package static let when = LocalizedText(nb: "Når", nn: "Når", en: "When")
  package static let activity = LocalizedText(nb: "Aktivitet", nn: "Aktivitet", en: "Activity")
  package static let level = LocalizedText(nb: "Ring", nn: "Ring", en: "Ring")
  package static let duty = LocalizedText(nb: "Plikt", nn: "Plikt", en: "Duty")

  package static let movedFrom = LocalizedText(
    nb: "flyttet fra", nn: "flytta frå", en: "moved from")
  package static let number = LocalizedText(nb: "Nr.", nn: "Nr.", en: "No.")

  package static func wheelFor(_ level: UnitLevel?) -> LocalizedText {
    guard let level else { return yearWheel }
    if level == .organisation {
      return LocalizedText(
        nb: "Årshjul for hele organisasjonen", nn: "Årshjul for heile organisasjonen",
        en: "Year wheel of the organisation")
    }
    return LocalizedText(
      nb: "Årshjul for \(level.label.nb)", nn: "Årshjul for \(level.label.nn)",
      en: "Year wheel, \(level.label.en)")
  }

  package static func times(_ count: Int) -> LocalizedText {
    LocalizedText(
      nb: "\(count)\u{A0}ganger", nn: "\(count)\u{A0}gonger", en: "\(count)\u{A0}times")
  }

  package static func state(_ state: WheelState) -> LocalizedText {
    switch state {
    case .done: ActionStatus.done.label
    case .inProgress: ActionStatus.inProgress.label
    case .planned: ActionStatus.planned.label
    case .overdue: LocalizedText(nb: "over frist", nn: "over frist", en: "overdue")
    case .deferred: ActionStatus.deferred.label
    case .cancelled: ActionStatus.cancelled.label
    }
  }

  /// How a state is drawn, after its name in the key.
  package static func look(_ state: WheelState, isMono: Bool) -> LocalizedText {
    switch state {
    case .done:
      isMono
        ? LocalizedText(nb: "streker i buen", nn: "strekar i bogen", en: "lined arc")
        : LocalizedText(nb: "fylt bue", nn: "fylt boge", en: "filled arc")
    case .inProgress: LocalizedText(nb: "hel kant", nn: "heil kant", en: "whole edge")
    case .planned: LocalizedText(nb: "stiplet kant", nn: "stipla kant", en: "dashed edge")
    case .overdue:
      isMono
        ? LocalizedText(
          nb: "tykk kant, trekant", nn: "tjukk kant, trekant", en: "thick edge, triangle")
        : LocalizedText(nb: "rød kant, trekant", nn: "raud kant, trekant", en: "red edge, triangle")
    case .deferred:
      LocalizedText(nb: "stiplet grå kant", nn: "stipla grå kant", en: "dashed grey edge")
    case .cancelled:
      isMono
        ? LocalizedText(nb: "tall i hvit sirkel", nn: "tal i kvit sirkel", en: "ringed number")
        : LocalizedText(nb: "skravert", nn: "skravert", en: "hatched")
    }
  }
}

extension WheelState {
  /// The drawn sign of the state in lists.
  package var sign: StatusSign {
    switch self {
    case .done: .done
    case .inProgress: .half
    case .planned: .quarter
    case .overdue: .overdue
    case .deferred: .deferred
    case .cancelled: .rejected
    }
  }
}
