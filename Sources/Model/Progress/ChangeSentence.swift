package import Source

extension Change {
  /// What changed, in words: «Låse kveldslista: fristen er flyttet 14 dager, til 15. juni 2026». Says
  /// nothing of which document it is in.
  package var sentence: LocalizedText {
    guard let subject else { return said.capitalised }
    return LocalizedText(
      nb: "\(subject): \(said.nb)", nn: "\(subject): \(said.nn)", en: "\(subject): \(said.en)")
  }

  private var none: LocalizedText { LocalizedText(same: "") }

  private var said: LocalizedText {
    let old = before ?? none
    let new = after ?? none
    let name = label ?? none
    switch kind {
    case .goalReached:
      return LocalizedText(nb: "målet er nådd", nn: "målet er nådd", en: "the goal is reached")
    case .goalEnded:
      return LocalizedText(
        nb: "målet er \(new.nb)", nn: "målet er \(new.nn)", en: "the goal is \(new.en)")
    case .newPractice:
      return LocalizedText(
        nb: "er blitt ny praksis", nn: "er vorte ny praksis", en: "has become practice")
    case .told:
      return LocalizedText(
        nb: "de som løftet saken, fikk vite svaret \(new.nb)",
        nn: "dei som løfta saka, fekk vite svaret \(new.nn)",
        en: "those who raised the case were told on \(new.en)")
    case .answered:
      return with(
        LocalizedText(nb: "svar er gitt", nn: "svar er gitt", en: "an answer is given"), ": ", new)
    case .done:
      return with(LocalizedText(nb: "gjennomført", nn: "gjennomført", en: "done"), " ", new)
    case .reopened:
      return with(LocalizedText(nb: "åpnet igjen", nn: "opna att", en: "reopened"), ": ", new)
    case .dueMoved: return moved(old, new)
    case .dueSet:
      return LocalizedText(
        nb: "fristen er satt til \(new.nb)", nn: "fristen er sett til \(new.nn)",
        en: "the deadline is set to \(new.en)")
    case .ownerChanged, .fieldChanged:
      return LocalizedText(
        nb: "\(name.nb) er endret fra \(old.nb) til \(new.nb)",
        nn: "\(name.nn) er endra frå \(old.nn) til \(new.nn)",
        en: "\(name.en) changed from \(old.en) to \(new.en)")
    case .phaseChanged:
      return LocalizedText(
        nb: "fra fasen \(old.nb) til \(new.nb)", nn: "frå fasen \(old.nn) til \(new.nn)",
        en: "from the phase \(old.en) to \(new.en)")
    case .newAction: return newAction(who: old, when: new)
    case .removedAction:
      return LocalizedText(
        nb: "tiltaket er tatt bort", nn: "tiltaket er teke bort", en: "the action is removed")
    case .measured:
      guard before != nil else {
        return LocalizedText(
          nb: "ny måling, \(name.nb): \(new.nb)", nn: "ny måling, \(name.nn): \(new.nn)",
          en: "new measurement, \(name.en): \(new.en)")
      }
      return LocalizedText(
        nb: "målingen for \(name.nb) er rettet fra \(old.nb) til \(new.nb)",
        nn: "målinga for \(name.nn) er retta frå \(old.nn) til \(new.nn)",
        en: "the measurement for \(name.en) is corrected from \(old.en) to \(new.en)")
    case .newDocument:
      return with(
        LocalizedText(nb: "nytt dokument", nn: "nytt dokument", en: "new document"), ": ", name)
    case .removedDocument:
      return with(
        LocalizedText(
          nb: "dokumentet er fjernet", nn: "dokumentet er fjerna", en: "document removed"),
        ": ", name)
    case .movedDocument:
      return LocalizedText(
        nb: "dokumentet er flyttet hit fra \(old.nb)", nn: "dokumentet er flytta hit frå \(old.nn)",
        en: "the document was moved here from \(old.en)")
    case .newRow:
      return LocalizedText(
        nb: "ny linje under «\(name.nb)»", nn: "ny linje under «\(name.nn)»",
        en: "new line under “\(name.en)”")
    case .removedRow:
      return LocalizedText(
        nb: "tatt bort under «\(name.nb)»", nn: "teke bort under «\(name.nn)»",
        en: "removed under “\(name.en)”")
    case .newItem:
      return LocalizedText(
        nb: "nytt under «\(name.nb)»: \(new.nb)", nn: "nytt under «\(name.nn)»: \(new.nn)",
        en: "new under “\(name.en)”: \(new.en)")
    case .removedItem:
      return LocalizedText(
        nb: "tatt bort under «\(name.nb)»: \(old.nb)",
        nn: "teke bort under «\(name.nn)»: \(old.nn)",
        en: "removed under “\(name.en)”: \(old.en)")
    case .fieldSet:
      return LocalizedText(
        nb: "\(name.nb) er satt til \(new.nb)", nn: "\(name.nn) er sett til \(new.nn)",
        en: "\(name.en) set to \(new.en)")
    case .fieldCleared:
      return LocalizedText(
        nb: "\(name.nb) er tatt bort (var \(old.nb))",
        nn: "\(name.nn) er teke bort (var \(old.nn))",
        en: "\(name.en) cleared (was \(old.en))")
    case .newText:
      return LocalizedText(
        nb: "ny tekst under «\(name.nb)»", nn: "ny tekst under «\(name.nn)»",
        en: "new text under “\(name.en)”")
    case .removedText:
      return LocalizedText(
        nb: "teksten under «\(name.nb)» er tatt bort",
        nn: "teksten under «\(name.nn)» er teken bort",
        en: "the text under “\(name.en)” is removed")
    case .textChanged:
      return LocalizedText(
        nb: "teksten under «\(name.nb)» er endret", nn: "teksten under «\(name.nn)» er endra",
        en: "the text under “\(name.en)” changed")
    }
  }

  private func moved(_ old: LocalizedText, _ new: LocalizedText) -> LocalizedText {
    let count = abs(days ?? 0)
    let later = (days ?? 0) > 0
    return LocalizedText(
      nb:
        "fristen er flyttet \(count) \(count == 1 ? "dag" : "dager") \(later ? "senere" : "tidligere"), fra \(old.nb) til \(new.nb)",
      nn:
        "fristen er flytta \(count) \(count == 1 ? "dag" : "dagar") \(later ? "seinare" : "tidlegare"), frå \(old.nn) til \(new.nn)",
      en:
        "the deadline moved \(count) \(count == 1 ? "day" : "days") \(later ? "later" : "earlier"), from \(old.en) to \(new.en)"
    )
  }

  private func newAction(who: LocalizedText, when: LocalizedText) -> LocalizedText {
    var parts = LocalizedText(nb: "nytt tiltak", nn: "nytt tiltak", en: "new action")
    parts = with(parts, ", ", who)
    guard after != nil else { return parts }
    return LocalizedText(
      nb: "\(parts.nb), frist \(when.nb)", nn: "\(parts.nn), frist \(when.nn)",
      en: "\(parts.en), due \(when.en)")
  }

  private func with(_ text: LocalizedText, _ sign: String, _ more: LocalizedText) -> LocalizedText {
    if more.nb.isEmpty { return text }
    return LocalizedText(
      nb: text.nb + sign + more.nb, nn: text.nn + sign + more.nn, en: text.en + sign + more.en)
  }
}

extension LocalizedText {
  fileprivate var capitalised: LocalizedText {
    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return LocalizedText(nb: capital(nb), nn: capital(nn), en: capital(en))
  }
}
