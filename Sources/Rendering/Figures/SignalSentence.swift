import Model
import Source

/// The verdict on a run chart in words, with its numbers (paper.md §11).
package struct SignalSentence: Sendable, Hashable {
  /// «Signal.» or «Ikke signal.»; nil when there are too few points.
  package let lead: String?
  package let text: String

  package var whole: String { (lead.map { $0 + " " } ?? "") + text }

  package init?(_ chart: RunChart) {
    guard let analysis = chart.analysis else { return nil }
    let language = chart.language
    switch analysis.verdict {
    case .tooFew:
      lead = nil
      let (n, needed) = (analysis.useful, RunAnalysis.needed)
      text =
        LocalizedText(
          nb: "For få målinger til å si noe ennå (\(n) av \(needed)).",
          nn: "For få målingar til å seie noko enno (\(n) av \(needed)).",
          en: "Too few measurements to say anything yet (\(n) of \(needed)).")[language]
    case .signal:
      lead = LocalizedText(nb: "Signal.", nn: "Signal.", en: "Signal.")[language]
      text = SignalSentence.signal(analysis, chart)
    case .noSignal:
      lead =
        LocalizedText(nb: "Ikke signal.", nn: "Ikkje signal.", en: "No signal.")[language]
      let run = analysis.longest?.length ?? 0
      let (limit, cross, few) = (analysis.runLimit, analysis.crossings, analysis.crossingLimit)
      text =
        LocalizedText(
          nb: "Lengste rekke på én side av medianen er \(run) (grensen er \(limit)), "
            + "og kurven krysser den \(cross) ganger (minst \(few)): kan være tilfeldig variasjon.",
          nn: "Lengste rekkje på éi side av medianen er \(run) (grensa er \(limit)), "
            + "og kurva kryssar han \(cross) gonger (minst \(few)): kan vere tilfeldig variasjon.",
          en: "The longest run on one side of the median is \(run) (the limit is \(limit)), "
            + "and it is crossed \(cross) times (at least \(few)): may be chance.")[language]
    }
  }

  private static func signal(_ analysis: RunAnalysis, _ chart: RunChart) -> String {
    guard analysis.runIsLong, let run = analysis.longest else {
      let (cross, few) = (analysis.crossings, analysis.crossingLimit)
      return LocalizedText(
        nb: "Kurven krysser medianen bare \(cross) ganger (minst \(few) ventes): "
          + "mer enn tilfeldig variasjon.",
        nn: "Kurva kryssar medianen berre \(cross) gonger (minst \(few) er venta): "
          + "meir enn tilfeldig variasjon.",
        en: "The median is crossed only \(cross) times (at least \(few) expected): "
          + "more than chance.")[chart.language]
    }
    let language = chart.language
    let limit = analysis.runLimit
    let noun = chart.step.noun(language)
    let unbroken = SignalSentence.unbroken(run, analysis, chart)
    let n = unbroken > limit ? unbroken : run.length
    let aside =
      n < run.last - run.first + 1 && n == run.length
      ? LocalizedText(
        nb: ", de på medianen ikke regnet med", nn: ", dei på medianen ikkje rekna med",
        en: ", those on the median left out")[language] : ""
    let side =
      run.isBelow
      ? LocalizedText(nb: "under", nn: "under", en: "below")[language]
      : LocalizedText(nb: "over", nn: "over", en: "above")[language]
    guard analysis.longestIsLast else {
      let period = CalendarPeriod(
        chart.points[run.first].period.first, chart.points[run.last].period.last)
      let when = shortPeriod(period, language)
      return LocalizedText(
        nb: "\(n) \(noun) på rad \(side) medianen, \(when) (grensen er \(limit)): "
          + "mer enn tilfeldig variasjon.",
        nn: "\(n) \(noun) på rad \(side) medianen, \(when) (grensa er \(limit)): "
          + "meir enn tilfeldig variasjon.",
        en: "\(n) \(noun) in a row \(side) the median, \(when) (the limit is \(limit)): "
          + "more than chance.")[language]
    }
    let way =
      run.isBelow
      ? LocalizedText(nb: "en varig nedgang", nn: "ein varig nedgang", en: "a lasting fall")
      : LocalizedText(nb: "en varig økning", nn: "ein varig auke", en: "a lasting rise")
    return LocalizedText(
      nb: "\(n) \(noun) på rad \(side) medianen (grensen er \(limit)\(aside)): "
        + "\(way.nb), ikke tilfeldig variasjon.",
      nn: "\(n) \(noun) på rad \(side) medianen (grensa er \(limit)\(aside)): "
        + "\(way.nn), ikkje tilfeldig variasjon.",
      en: "\(n) \(noun) in a row \(side) the median (the limit is \(limit)\(aside)): "
        + "\(way.en), not chance.")[language]
  }

  /// Points at the end of a run with none on the median between them.
  private static func unbroken(
    _ run: RunAnalysis.Run, _ analysis: RunAnalysis, _ chart: RunChart
  ) -> Int {
    chart.points[run.first...run.last].reversed().prefix { point in
      run.isBelow
        ? point.value < analysis.centre - 1e-9 : point.value > analysis.centre + 1e-9
    }.count
  }
}
