internal import Language
internal import Model
package import Source

extension SmartReading {
  /// Why a letter passes or cannot be judged, in a few words; nil where its issues say it.
  package func basis(of letter: Character) -> LocalizedText? {
    guard letters[letter] != .fail else { return nil }
    switch letter {
    case "S": return specific
    case "M": return measurable
    case "A": return accepted
    case "R": return realistic
    case "T": return timeBound
    default: return nil
    }
  }

  private var specific: LocalizedText? {
    if card.sentence.text.isEmpty { return says("ingen setning", "no sentence") }
    if card.sentence.specific.verdict == .fail {
      return says("indikator og målverdi sier hva", "indicator and target say what")
    }
    switch card.sentence.specific.reason {
    case .hasQuantity: return says("sier hva og hvor mye", "says what and how much")
    case .concreteObject: return says("sier hva som endres", "says what changes")
    default: return says("ingen klar mangel", "no clear fault")
    }
  }

  private var measurable: LocalizedText? {
    if let target = card.target?.value {
      let unit = card.fields?[Goal.measuredIn]?.value
      let indicator = card.fields?[Goal.indicator].map { "«\($0.value.text)»" }
      func told(_ language: LanguageCode, _ from: String, _ to: String, _ by: String) -> String {
        var text = card.baseline.map { "\(from) \($0.value.written(language)) " } ?? ""
        text += "\(to) \(target.written(in: unit, language))"
        return text + (indicator.map { ", \(by) \($0)" } ?? "")
      }
      return LocalizedText(
        nb: told(.nb, "fra", "til", "målt med"), nn: told(.nn, "frå", "til", "målt med"),
        en: told(.en, "from", "to", "measured by"))
    }
    let verdict = card.sentence.measurable
    let word = verdict.word ?? ""
    switch verdict.reason {
    case .hasQuantity:
      return says("«\(word)» sier hvor mye", "“\(word)” says how much")
    case .yesNoEnd:
      return says("kan svares på med ja eller nei", "can be answered with yes or no")
    case .checkableUniversal:
      return says("«\(word)» kan telles", "“\(word)” can be counted")
    case .definedReference:
      return says("«\(word)» er noe å sammenligne med", "“\(word)” is something to compare with")
    default: return says("ordene sier ikke hvor mye", "the words do not say how much")
    }
  }

  private var accepted: LocalizedText? {
    guard let fields = card.fields else {
      return says(
        "en setning alene viser ikke hvem som har sagt ja",
        "a sentence alone does not show who has said yes")
    }
    if card.isDraft { return says("utkast", "draft") }
    guard let by = fields[Goal.acceptedBy]?.value else { return nil }
    let names = by.map(\.value).joined(separator: ", ")
    guard let on = fields[Goal.acceptedOn]?.value else { return LocalizedText(same: names) }
    return LocalizedText(
      nb: "\(names), \(on.written(.nb))", nn: "\(names), \(on.written(.nn))",
      en: "\(names), \(on.written(.en))")
  }

  private var realistic: LocalizedText? {
    if card.fields == nil {
      return says(
        "en setning alene viser ikke hvorfor det kan nås",
        "a sentence alone does not show why it can be reached")
    }
    if card.isDraft { return says("utkast", "draft") }
    if let reason = card.reason { return LocalizedText(same: reason.value) }
    guard let history = SeriesHistory(card), history.hasShown else { return nil }
    let best = history.best
    return says(
      "serien har vist \(written(best.value, decimals: best.decimals, .nb)) før",
      "the series has shown \(written(best.value, decimals: best.decimals, .en)) before")
  }

  private var timeBound: LocalizedText? {
    if let deadline = card.deadline {
      return LocalizedText(
        nb: "frist forstått som \(deadline.day.written(.nb))",
        nn: "frist forstått som \(deadline.day.written(.nn))",
        en: "deadline understood as \(deadline.day.written(.en))")
    }
    let verdict = card.sentence.timeBound
    guard verdict.verdict == .pass, let word = verdict.word else {
      return says("tittelen sier når", "the title says when")
    }
    return says(
      "«\(word)» er kjent for dem det gjelder", "“\(word)” is known to those it concerns")
  }
}
