import Model
import Source

/// The verdict on a chart in words a leader understands, with its numbers (paper.md §11).
package struct ChartSentence: Sendable, Hashable {
  /// «Signal.» or «Ikke signal.»; nil when there are too few points.
  package let lead: String?
  package let text: String

  package var whole: String { (lead.map { $0 + " " } ?? "") + text }

  package init(_ view: ChartView) {
    let language = view.language
    let phase = view.chart.current
    switch phase.signal {
    case nil:
      lead = nil
      let (n, needed) = (phase.useful, RunAnalysis.needed)
      text =
        view.measuredCount == 0
        ? Labels.noMeasurements[language]
        : view.measuredCount >= needed && phase.count >= needed
          ? ChartSentence.onCentre(n, needed, view)
          : LocalizedText(
            nb: "For få målinger til å si noe ennå (\(n) av \(needed)).",
            nn: "For få målingar til å seie noko enno (\(n) av \(needed)).",
            en: "Too few measurements to say anything yet (\(n) of \(needed)).")[language]
      brief = text
    case true?:
      lead = LocalizedText(nb: "Signal.", nn: "Signal.", en: "Signal.")[language]
      text = SignalWords(view).text
      brief = SignalWords(view).brief
    case false?:
      lead =
        LocalizedText(nb: "Ikke signal.", nn: "Ikkje signal.", en: "No signal.")[language]
      text = ChartSentence.chance(phase, view)
      brief =
        LocalizedText(
          nb: "Ingen regel er brutt: kan være tilfeldig variasjon.",
          nn: "Ingen regel er broten: kan vere tilfeldig variasjon.",
          en: "No rule is broken: may be chance.")[language]
    }
  }

  /// The same in a line, without the limits of the rules.
  package let brief: String

  private static func chance(_ phase: ChartPhase, _ view: ChartView) -> String {
    let language = view.language
    let centre = view.centreWord[language]
    let within =
      view.chart.kind.hasLimits && !view.isShifted(phase)
      ? LocalizedText(
        nb: "Alle målinger ligger innenfor grensene. ",
        nn: "Alle målingar ligg innanfor grensene. ",
        en: "All measurements lie within the limits. ")[language] : ""
    guard view.chart.kind.judgesRuns, view.chart.rules == .anhoej else {
      return within
        + LocalizedText(
          nb: "Ingen regel er brutt: kan være tilfeldig variasjon.",
          nn: "Ingen regel er broten: kan vere tilfeldig variasjon.",
          en: "No rule is broken: may be chance.")[language]
    }
    let (run, limit) = (phase.longestRun, phase.longestRunLimit)
    let few = grouped(phase.crossingsLimit, language)
    let times = times(phase.crossings)
    return within
      + LocalizedText(
        nb: "Lengste rekke på én side av \(centre) er \(run) (grensen er\u{A0}\(limit)), "
          + "og kurven krysser den \(times.nb) (minst\u{A0}\(few)): kan være tilfeldig variasjon.",
        nn: "Lengste rekkje på éi side av \(centre) er \(run) (grensa er\u{A0}\(limit)), "
          + "og kurva kryssar han \(times.nn) (minst\u{A0}\(few)): kan vere tilfeldig variasjon.",
        en: "The longest run on one side of \(centre) is \(run) (the limit is\u{A0}\(limit)), "
          + "and it is crossed \(times.en) (at least\u{A0}\(few)): may be chance.")[language]
  }

  /// Many measurements, but hardly any off the centre line.
  private static func onCentre(_ useful: Int, _ needed: Int, _ view: ChartView) -> String {
    let centre = view.centreWord[view.language]
    return LocalizedText(
      nb: "For få målinger utenfor \(centre) til å si noe ennå (\(useful) av \(needed)).",
      nn: "For få målingar utanfor \(centre) til å seie noko enno (\(useful) av \(needed)).",
      en: "Too few measurements off \(centre) to say anything yet (\(useful) of \(needed)).")[
        view.language]
  }

  static func grouped(_ count: Int, _ language: LanguageCode) -> String {
    written(Double(count), decimals: 0, language)
  }

  /// «1 gang», «3 ganger».
  static func times(_ count: Int) -> LocalizedText {
    LocalizedText(
      nb: "\(grouped(count, .nb))\u{A0}\(count == 1 ? "gang" : "ganger")",
      nn: "\(grouped(count, .nn))\u{A0}\(count == 1 ? "gong" : "gonger")",
      en: "\(grouped(count, .en))\u{A0}\(count == 1 ? "time" : "times")")
  }
}

/// Which rules the last phase breaks, the strongest first, and what that means.
private struct SignalWords {
  let view: ChartView

  init(_ view: ChartView) { self.view = view }

  /// Without the rules of limits that are not drawn.
  private var broken: [BrokenRule] {
    let phase = view.chart.current
    return view.isShifted(phase) ? phase.broken.filter { !$0.rule.restsOnLimits } : phase.broken
  }

  var text: String {
    let broken = broken
    let language = view.language
    let outside = broken.first { $0.rule == .outsideLimits }?.points ?? []
    if let run = StatedRun(view) {
      return outside.isEmpty ? runText(run) : "\(outsideText(outside)) \(runText(run))"
    }
    if !outside.isEmpty { return outsideText(outside) }
    if broken.contains(where: { $0.rule == .fewCrossings }) {
      let few = ChartSentence.grouped(view.chart.current.crossingsLimit, language)
      let times = ChartSentence.times(view.chart.current.crossings)
      let centre = view.centreWord[language]
      return LocalizedText(
        nb: "Kurven krysser \(centre) bare \(times.nb) (minst\u{A0}\(few) ventes): "
          + "mer enn tilfeldig variasjon.",
        nn: "Kurva kryssar \(centre) berre \(times.nn) (minst\u{A0}\(few) er venta): "
          + "meir enn tilfeldig variasjon.",
        en: "\(centre) is crossed only \(times.en) (at least\u{A0}\(few) expected): "
          + "more than chance.")[language]
    }
    guard let rule = broken.last else {
      return LocalizedText(
        nb: "Mer enn tilfeldig variasjon.", nn: "Meir enn tilfeldig variasjon.",
        en: "More than chance.")[language]
    }
    let place = rule.points.isEmpty ? "" : " (\(period(rule.points)))"
    let name = rule.rule.label[language]
    return LocalizedText(
      nb: "\(name)\(place): mer enn tilfeldig variasjon.",
      nn: "\(name)\(place): meir enn tilfeldig variasjon.",
      en: "\(name)\(place): more than chance.")[language]
  }

  /// The strongest sign alone: «8 måneder på rad under medianen.»
  var brief: String {
    let broken = broken
    if let run = StatedRun(view) {
      let when = run.isLast ? "" : ", \(period([run.first, run.last]))"
      return "\(run.words(view))\(when)."
    }
    if let outside = broken.first(where: { $0.rule == .outsideLimits })?.points {
      let count = outside.count
      return LocalizedText(
        nb: "\(count)\u{A0}\(count == 1 ? "måling" : "målinger") utenfor grensene.",
        nn: "\(count)\u{A0}\(count == 1 ? "måling" : "målingar") utanfor grensene.",
        en: "\(count)\u{A0}\(count == 1 ? "measurement" : "measurements") outside the limits.")[
          view.language]
    }
    return text
  }

  private func period(_ rows: [Int]) -> String {
    guard let first = rows.first, let last = rows.last else { return "" }
    return shortPeriod(
      CalendarPeriod(view.points[first].period.first, view.points[last].period.last),
      view.language)
  }

  private func outsideText(_ rows: [Int]) -> String {
    let count = rows.count
    let last = rows.last.map { shortPeriod(view.points[$0].period, view.language) } ?? ""
    if count == 1 {
      return LocalizedText(
        nb: "1\u{A0}måling ligger utenfor grensene (\(last)): mer enn tilfeldig variasjon.",
        nn: "1\u{A0}måling ligg utanfor grensene (\(last)): meir enn tilfeldig variasjon.",
        en: "1\u{A0}measurement lies outside the limits (\(last)): more than chance.")[
          view.language]
    }
    return LocalizedText(
      nb: "\(count)\u{A0}målinger ligger utenfor grensene (sist \(last)): "
        + "mer enn tilfeldig variasjon.",
      nn: "\(count)\u{A0}målingar ligg utanfor grensene (sist \(last)): "
        + "meir enn tilfeldig variasjon.",
      en: "\(count)\u{A0}measurements lie outside the limits (last \(last)): more than chance.")[
        view.language]
  }

  private func runText(_ run: StatedRun) -> String {
    let language = view.language
    let words = run.words(view)
    let limit = run.limit
    let centre = view.centreWord[language]
    guard run.isLast else {
      let when = period([run.first, run.last])
      return LocalizedText(
        nb: "\(words), \(when) (grensen er\u{A0}\(limit)): mer enn tilfeldig variasjon.",
        nn: "\(words), \(when) (grensa er\u{A0}\(limit)): meir enn tilfeldig variasjon.",
        en: "\(words), \(when) (the limit is\u{A0}\(limit)): more than chance.")[language]
    }
    let aside =
      run.leavesOut
      ? LocalizedText(
        nb: ", de på \(centre) ikke regnet med", nn: ", dei på \(centre) ikkje rekna med",
        en: ", those on \(centre) left out")[language] : ""
    let way =
      run.isBelow
      ? LocalizedText(nb: "en varig nedgang", nn: "ein varig nedgang", en: "a lasting fall")
      : LocalizedText(nb: "en varig økning", nn: "ein varig auke", en: "a lasting rise")
    return LocalizedText(
      nb: "\(words) (grensen er\u{A0}\(limit)\(aside)): \(way.nb), ikke tilfeldig variasjon.",
      nn: "\(words) (grensa er\u{A0}\(limit)\(aside)): \(way.nn), ikkje tilfeldig variasjon.",
      en: "\(words) (the limit is\u{A0}\(limit)\(aside)): \(way.en), not chance.")[language]
  }
}

extension String {
  /// With a capital first, the rest as it is.
  fileprivate var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
