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
      let (limit, few) = (analysis.runLimit, analysis.crossingLimit)
      let times = SignalSentence.times(analysis.crossings)
      text =
        LocalizedText(
          nb: "Lengste rekke på én side av medianen er \(run) (grensen er\u{A0}\(limit)), "
            + "og kurven krysser den \(times.nb) (minst\u{A0}\(few)): kan være tilfeldig variasjon.",
          nn: "Lengste rekkje på éi side av medianen er \(run) (grensa er\u{A0}\(limit)), "
            + "og kurva kryssar han \(times.nn) (minst\u{A0}\(few)): kan vere tilfeldig variasjon.",
          en: "The longest run on one side of the median is \(run) (the limit is\u{A0}\(limit)), "
            + "and it is crossed \(times.en) (at least\u{A0}\(few)): may be chance.")[language]
    }
  }

  /// «1 gang», «3 ganger».
  private static func times(_ count: Int) -> LocalizedText {
    LocalizedText(
      nb: "\(count)\u{A0}\(count == 1 ? "gang" : "ganger")",
      nn: "\(count)\u{A0}\(count == 1 ? "gong" : "gonger")",
      en: "\(count)\u{A0}\(count == 1 ? "time" : "times")")
  }

  private static func signal(_ analysis: RunAnalysis, _ chart: RunChart) -> String {
    guard analysis.runIsLong, let run = analysis.longest else {
      let few = analysis.crossingLimit
      let times = times(analysis.crossings)
      return LocalizedText(
        nb: "Kurven krysser medianen bare \(times.nb) (minst\u{A0}\(few) ventes): "
          + "mer enn tilfeldig variasjon.",
        nn: "Kurva kryssar medianen berre \(times.nn) (minst\u{A0}\(few) er venta): "
          + "meir enn tilfeldig variasjon.",
        en: "The median is crossed only \(times.en) (at least\u{A0}\(few) expected): "
          + "more than chance.")[chart.language]
    }
    let language = chart.language
    let limit = analysis.runLimit
    let noun = chart.step.noun(language)
    let stated = StatedRun(run, analysis, chart)
    let n = stated.count
    let aside =
      stated.leavesOut
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
        nb: "\(n) \(noun) på rad \(side) medianen, \(when) (grensen er\u{A0}\(limit)): "
          + "mer enn tilfeldig variasjon.",
        nn: "\(n) \(noun) på rad \(side) medianen, \(when) (grensa er\u{A0}\(limit)): "
          + "meir enn tilfeldig variasjon.",
        en: "\(n) \(noun) in a row \(side) the median, \(when) (the limit is\u{A0}\(limit)): "
          + "more than chance.")[language]
    }
    let way =
      run.isBelow
      ? LocalizedText(nb: "en varig nedgang", nn: "ein varig nedgang", en: "a lasting fall")
      : LocalizedText(nb: "en varig økning", nn: "ein varig auke", en: "a lasting rise")
    return LocalizedText(
      nb: "\(n) \(noun) på rad \(side) medianen (grensen er\u{A0}\(limit)\(aside)): "
        + "\(way.nb), ikke tilfeldig variasjon.",
      nn: "\(n) \(noun) på rad \(side) medianen (grensa er\u{A0}\(limit)\(aside)): "
        + "\(way.nn), ikkje tilfeldig variasjon.",
      en: "\(n) \(noun) in a row \(side) the median (the limit is\u{A0}\(limit)\(aside)): "
        + "\(way.en), not chance.")[language]
  }
}

/// The run a sheet speaks of: the unbroken end of the longest run when that alone is a signal, else
/// the whole of it with the points on the median left out.
struct StatedRun: Sendable, Hashable {
  /// Indexes of the chart's points.
  let first: Int
  let last: Int
  let count: Int
  let isBelow: Bool
  /// Points on the median lie inside and are not counted.
  let leavesOut: Bool

  /// Nil when the longest run is no signal.
  init?(_ chart: RunChart) {
    guard let analysis = chart.analysis, analysis.verdict == .signal, analysis.runIsLong,
      let run = analysis.longest
    else { return nil }
    self.init(run, analysis, chart)
  }

  init(_ run: RunAnalysis.Run, _ analysis: RunAnalysis, _ chart: RunChart) {
    let unbroken = chart.points[run.first...run.last].reversed().prefix { point in
      run.isBelow
        ? point.value < analysis.centre - 1e-9 : point.value > analysis.centre + 1e-9
    }.count
    let isEnough = unbroken > analysis.runLimit
    first = isEnough ? run.last - unbroken + 1 : run.first
    last = run.last
    count = isEnough ? unbroken : run.length
    isBelow = run.isBelow
    leavesOut = count < last - first + 1
  }

  /// «8 måneder på rad under medianen».
  func words(_ chart: RunChart) -> String {
    let noun = chart.step.noun(chart.language)
    let side =
      isBelow
      ? LocalizedText(nb: "under", nn: "under", en: "below")
      : LocalizedText(nb: "over", nn: "over", en: "above")
    return LocalizedText(
      nb: "\(count) \(noun) på rad \(side.nb) medianen",
      nn: "\(count) \(noun) på rad \(side.nn) medianen",
      en: "\(count) \(noun) in a row \(side.en) the median")[chart.language]
  }
}
