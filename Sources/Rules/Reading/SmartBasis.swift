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
    case "A":
      switch card.scheme.a {
      case .accepted: return accepted
      case .assigned: return assigned
      case .achievable: return realistic
      case .ambitious, .attractive: return askedAbout
      }
    case "R": return realistic
    case "T": return timeBound
    case "E": return card.scheme.e == .evaluated ? evaluated : askedAbout
    default: return nil
    }
  }

  private var specific: LocalizedText? {
    if card.unread == .empty {
      return says("ingen setning", nn: "inga setning", "no sentence")
    }
    if card.unread != nil {
      return card.isMeasuredByFields ? told : notRead
    }
    if card.sentence.specific.verdict == .fail { return told }
    switch card.sentence.specific.reason {
    case .hasQuantity:
      return says(
        "sier hva og hvor mye", nn: "seier kva og kor mykje", "says what and how much")
    case .concreteObject:
      return says("sier hva som endres", nn: "seier kva som blir endra", "says what changes")
    default: return says("ingen klar mangel", nn: "ingen klar mangel", "no clear fault")
    }
  }

  private var told: LocalizedText {
    says(
      "indikator og målverdi sier hva", nn: "indikator og målverdi seier kva",
      "indicator and target say what")
  }

  private var notRead: LocalizedText {
    says("setningen er ikke lest", nn: "setninga er ikkje lesen", "the sentence is not read")
  }

  private var measurable: LocalizedText? {
    if let target = card.target?.value {
      let unit = card.fields?[Goal.measuredIn]?.value
      let indicator = card.fields?[Goal.indicator]?.value.text
      func told(_ language: LanguageCode, _ from: String, _ to: String, _ by: String) -> String {
        var text = card.baseline.map { "\(from) \($0.value.written(language)) " } ?? ""
        text += "\(to) \(target.written(in: unit, language))"
        return text + (indicator.map { ", \(by) \(language == .en ? "“\($0)”" : "«\($0)»")" } ?? "")
      }
      return LocalizedText(
        nb: told(.nb, "fra", "til", "målt med"), nn: told(.nn, "frå", "til", "målt med"),
        en: told(.en, "from", "to", "measured by"))
    }
    if card.unread != nil { return notRead }
    let verdict = card.sentence.measurable
    let word = verdict.word ?? ""
    switch verdict.reason {
    case .hasQuantity:
      return says(
        "«\(word)» sier hvor mye", nn: "«\(word)» seier kor mykje", "“\(word)” says how much")
    case .yesNoEnd:
      return says(
        "kan svares på med ja eller nei", nn: "kan svarast på med ja eller nei",
        "can be answered with yes or no")
    case .checkableUniversal:
      return says("«\(word)» kan telles", nn: "«\(word)» kan teljast", "“\(word)” can be counted")
    case .definedReference:
      return says(
        "«\(word)» er noe å sammenligne med", nn: "«\(word)» er noko å samanlikne med",
        "“\(word)” is something to compare with")
    default:
      return says(
        "ordene sier ikke hvor mye", nn: "orda seier ikkje kor mykje",
        "the words do not say how much")
    }
  }

  private var draft: LocalizedText { says("utkast", nn: "utkast", "draft") }

  private var askedAbout: LocalizedText {
    says(
      "det må dere svare på selv", nn: "det må de svare på sjølve", "that is for you to answer")
  }

  private var accepted: LocalizedText? {
    guard let fields = card.fields else {
      return says(
        "setningen viser ikke hvem som har sagt ja",
        nn: "setninga viser ikkje kven som har sagt ja",
        "the sentence does not show who has said yes")
    }
    if card.isDraft { return draft }
    guard let by = fields[Goal.acceptedBy]?.value else { return nil }
    let names = by.map(\.value).joined(separator: ", ")
    guard let on = fields[Goal.acceptedOn]?.value else { return LocalizedText(same: names) }
    return LocalizedText(
      nb: "\(names), \(on.written(.nb))", nn: "\(names), \(on.written(.nn))",
      en: "\(names), \(on.written(.en))")
  }

  private var assigned: LocalizedText? {
    guard let fields = card.fields else {
      return says(
        "setningen viser ikke hvem som står ansvarlig",
        nn: "setninga viser ikkje kven som står ansvarleg",
        "the sentence does not show who answers for it")
    }
    if card.isDraft { return draft }
    let owner = fields[Goal.owner] ?? fields.document[Improvement.owner]
    return owner.map { LocalizedText(same: $0.value) }
  }

  private var realistic: LocalizedText? {
    if card.fields == nil {
      return says(
        "setningen viser ikke hvorfor det kan nås",
        nn: "setninga viser ikkje kvifor det kan nåast",
        "the sentence does not show why it can be reached")
    }
    if card.isDraft { return draft }
    if let reason = card.reason { return LocalizedText(same: reason.value) }
    guard let history = SeriesHistory(card), history.hasShown else { return nil }
    let best = history.best
    let norwegian = written(best.value, decimals: best.decimals, .nb)
    return says(
      "serien har vist \(norwegian) før", nn: "serien har vist \(norwegian) før",
      "the series has shown \(written(best.value, decimals: best.decimals, .en)) before")
  }

  private var timeBound: LocalizedText? {
    if let day = card.understoodDay {
      return LocalizedText(
        nb: "frist forstått som \(day.written(.nb))",
        nn: "frist forstått som \(day.written(.nn))",
        en: "deadline understood as \(day.written(.en))")
    }
    if card.unread != nil { return notRead }
    guard let word = card.sentence.timeBound.word else { return nil }
    return says(
      "«\(word)» er kjent for dem det gjelder", nn: "«\(word)» er kjent for dei det gjeld",
      "“\(word)” is known to those it concerns")
  }

  private var evaluated: LocalizedText? {
    guard let fields = card.fields else {
      return says(
        "setningen viser ikke hvordan det gikk",
        nn: "setninga viser ikkje korleis det gjekk",
        "the sentence does not show how it went")
    }
    if card.isDraft { return draft }
    if let status = fields[Goal.status]?.value, status.isEvaluated { return status.label }
    if fields.isEvaluated { return says("er vurdert", nn: "er vurdert", "has been assessed") }
    guard let often = fields[Goal.frequency]?.value else {
      return says(
        "ingen har skrevet når det måles eller vurderes",
        nn: "ingen har skrive når det blir målt eller vurdert",
        "nobody has written when it is measured or assessed")
    }
    return says("måles \(often)", nn: "blir målt \(often)", "measured \(often)")
  }
}
