import Model
package import Source

/// The words that charts of series print.
extension Labels {
  package static let limits = LocalizedText(nb: "Grenser", nn: "Grenser", en: "Limits")
  package static let upperLimit = LocalizedText(
    nb: "Øvre grense", nn: "Øvre grense", en: "Upper limit")
  package static let lowerLimit = LocalizedText(
    nb: "Nedre grense", nn: "Nedre grense", en: "Lower limit")
  /// The limits where there is little room.
  package static let upper = LocalizedText(nb: "Øvre", nn: "Øvre", en: "Upper")
  package static let lower = LocalizedText(nb: "Nedre", nn: "Nedre", en: "Lower")
  /// Behind «Øvre grense».
  package static let trial = LocalizedText(
    nb: "(foreløpig)", nn: "(førebels)", en: "(trial)")
  package static let finished = LocalizedText(nb: "ferdig", nn: "ferdig", en: "finished")
  package static let variation = LocalizedText(
    nb: "Variasjon", nn: "Variasjon", en: "Variation")
  package static let assurance = LocalizedText(
    nb: "Mot målet", nn: "Mot målet", en: "Against the goal")
  package static let noMeasurements = LocalizedText(
    nb: "Ingen målinger ennå.", nn: "Ingen målingar enno.", en: "No measurements yet.")
  package static let period = LocalizedText(nb: "Periode", nn: "Periode", en: "Period")

  /// Behind the kind of chart.
  package static func rules(_ name: String) -> LocalizedText {
    LocalizedText(
      nb: "regler: \(name)", nn: "reglar: \(name)", en: "rules: \(name)")
  }

  /// A phase nobody has named.
  package static func from(_ period: String) -> LocalizedText {
    LocalizedText(nb: "fra \(period)", nn: "frå \(period)", en: "from \(period)")
  }

  package static func missing(_ count: Int) -> LocalizedText {
    LocalizedText(
      nb: count == 1 ? "1\u{A0}måling mangler" : "\(count)\u{A0}målinger mangler",
      nn: count == 1 ? "1\u{A0}måling manglar" : "\(count)\u{A0}målingar manglar",
      en: count == 1 ? "1\u{A0}measurement is missing" : "\(count)\u{A0}measurements are missing")
  }

  /// The earliest of more actions than there is room for.
  package static func actionsHidden(_ count: Int) -> LocalizedText {
    LocalizedText(
      nb: "\(count)\u{A0}tidligere tiltak er ikke tegnet.",
      nn: "\(count)\u{A0}tidlegare tiltak er ikkje teikna.",
      en: "\(count)\u{A0}earlier actions are not drawn.")
  }

  /// Said of a chart whose points are too many for a dot each.
  package static func drawnAsLine(_ count: Int, isBrief: Bool = false) -> LocalizedText {
    let (norwegian, english) = (grouped(count, .nb), grouped(count, .en))
    if isBrief {
      return LocalizedText(
        nb: "\(norwegian)\u{A0}målinger uten punkter.",
        nn: "\(norwegian)\u{A0}målingar utan punkt.",
        en: "\(english)\u{A0}measurements, no dots.")
    }
    return LocalizedText(
      nb: "\(norwegian)\u{A0}målinger, tegnet som linje uten punkter.",
      nn: "\(norwegian)\u{A0}målingar, teikna som linje utan punkt.",
      en: "\(english)\u{A0}measurements, drawn as a line without dots.")
  }

  /// Said of a chart whose points are too many even for a line.
  package static func drawnAsBundles(
    _ count: Int, _ size: Int, isBrief: Bool = false
  ) -> LocalizedText {
    let (norwegian, english) = (grouped(count, .nb), grouped(count, .en))
    if isBrief {
      return LocalizedText(
        nb: "\(norwegian)\u{A0}målinger, \(size)\u{A0}om gangen: median og spenn.",
        nn: "\(norwegian)\u{A0}målingar, \(size)\u{A0}om gongen: median og spenn.",
        en: "\(english)\u{A0}measurements, \(size)\u{A0}at a time: median and range.")
    }
    return LocalizedText(
      nb: "\(norwegian)\u{A0}målinger: linja er medianen av \(size)\u{A0}om gangen, "
        + "feltet går fra laveste til høyeste.",
      nn: "\(norwegian)\u{A0}målingar: linja er medianen av \(size)\u{A0}om gongen, "
        + "feltet går frå lågaste til høgaste.",
      en: "\(english)\u{A0}measurements: the line is the median of \(size)\u{A0}at a time, "
        + "the field goes from lowest to highest.")
  }

  private static func grouped(_ count: Int, _ language: LanguageCode) -> String {
    written(Double(count), decimals: 0, language)
  }

  // MARK: - Statistics page

  package static func statistics(of unit: String) -> LocalizedText {
    LocalizedText(
      nb: "Statistikk for \(unit)", nn: "Statistikk for \(unit)", en: "Statistics of \(unit)")
  }

  package static let indicators = LocalizedText(
    nb: "Indikatorer", nn: "Indikatorar", en: "Indicators")
  package static let signals = LocalizedText(
    nb: "Med signal", nn: "Med signal", en: "With a signal")

  /// The rest of the indicators, and where they stand.
  package static func indicatorsMore(_ count: Int, page: Int, last: Int) -> LocalizedText {
    let single = count == 1
    let pages = page == last ? "\(page)" : "\(page)–\(last)"
    return LocalizedText(
      nb: "\(count)\u{A0}\(single ? "indikator" : "indikatorer") til står på side\u{A0}\(pages).",
      nn: "\(count)\u{A0}\(single ? "indikator" : "indikatorar") til står på side\u{A0}\(pages).",
      en: "\(count) more \(single ? "indicator" : "indicators") on page\u{A0}\(pages).")
  }

  // MARK: - Key

  package static let measurementsKey = LocalizedText(
    nb: "målinger", nn: "målingar", en: "measurements")

  package static func bundleKey(_ size: Int) -> LocalizedText {
    LocalizedText(
      nb: "median, laveste og høyeste av \(size)\u{A0}målinger",
      nn: "median, lågaste og høgaste av \(size)\u{A0}målingar",
      en: "median, lowest and highest of \(size)\u{A0}measurements")
  }

  package static let centreKey = LocalizedText(
    nb: "ført videre", nn: "ført vidare", en: "carried on")
  package static let centreLineKey = LocalizedText(
    nb: "median eller snitt (stiplet: signal)", nn: "median eller snitt (stipla: signal)",
    en: "median or mean (dashed: signal)")
  package static let actionStartedKey = LocalizedText(
    nb: "tiltak startet", nn: "tiltak starta", en: "action started")
  package static let actionFinishedKey = LocalizedText(
    nb: "tiltak ferdig", nn: "tiltak ferdig", en: "action finished")
  package static let signalling = LocalizedText(
    nb: "stiplet: signal", nn: "stipla: signal", en: "dashed: signal")
  package static let limitsKey = LocalizedText(
    nb: "grenser for vanlig variasjon", nn: "grenser for vanleg variasjon",
    en: "limits of ordinary variation")
  package static let trialLimitsKey = LocalizedText(
    nb: "foreløpige grenser", nn: "førebels grenser", en: "trial limits")
  package static let phaseKey = LocalizedText(
    nb: "ny fase", nn: "ny fase", en: "new phase")
  package static let startedKey = LocalizedText(
    nb: "startet", nn: "starta", en: "started")
  package static let finishedKey = LocalizedText(
    nb: "ferdig", nn: "ferdig", en: "finished")
  package static let gapKey = LocalizedText(
    nb: "brudd i linja: ikke målt", nn: "brot i linja: ikkje målt",
    en: "a break in the line: not measured")
  package static let rugKey = LocalizedText(
    nb: "målinger som bryter en regel", nn: "målingar som bryt ein regel",
    en: "measurements that break a rule")

  package static func breachKey(_ breach: ChartView.Breach) -> LocalizedText {
    switch breach {
    case .improvement:
      LocalizedText(
        nb: "bryter en regel, på den gode siden", nn: "bryt ein regel, på den gode sida",
        en: "breaks a rule, on the good side")
    case .concern:
      LocalizedText(
        nb: "bryter en regel, på den dårlige siden", nn: "bryt ein regel, på den dårlege sida",
        en: "breaks a rule, on the bad side")
    case .change:
      LocalizedText(nb: "bryter en regel", nn: "bryt ein regel", en: "breaks a rule")
    }
  }
}
