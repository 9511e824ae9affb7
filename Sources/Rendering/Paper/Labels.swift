package import Source

/// The words that sheets print besides what the documents say, by the glossary.
package enum Labels {
  package static let unit = LocalizedText(nb: "Enhet", nn: "Eining", en: "Unit")
  package static let owner = LocalizedText(nb: "Eier", nn: "Eigar", en: "Owner")
  package static let coach = LocalizedText(nb: "Veileder", nn: "Rettleiar", en: "Coach")
  package static let involved = LocalizedText(
    nb: "Medvirkning", nn: "Medverknad", en: "Involved")
  package static let started = LocalizedText(nb: "Startet", nn: "Starta", en: "Started")
  package static let updated = LocalizedText(nb: "Oppdatert", nn: "Oppdatert", en: "Updated")
  package static let due = LocalizedText(nb: "Frist", nn: "Frist", en: "Due")
  package static let version = LocalizedText(nb: "Versjon", nn: "Versjon", en: "Version")
  package static let variant = LocalizedText(nb: "Utgave", nn: "Utgåve", en: "Edition")
  package static let date = LocalizedText(nb: "Dato", nn: "Dato", en: "Date")
  package static let participants = LocalizedText(
    nb: "Deltakere", nn: "Deltakarar", en: "Participants")
  package static let responsible = LocalizedText(
    nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
  package static let status = LocalizedText(nb: "Status", nn: "Status", en: "Status")

  package static let printed = LocalizedText(nb: "Skrevet ut", nn: "Skriven ut", en: "Printed")
  package static let changed = LocalizedText(nb: "endret", nn: "endra", en: "changed")

  package static func page(_ page: Int, of pages: Int) -> LocalizedText {
    LocalizedText(
      nb: "side \(page) av \(pages)", nn: "side \(page) av \(pages)",
      en: "page \(page) of \(pages)")
  }

  package static func daysOver(_ days: Int) -> LocalizedText {
    LocalizedText(
      nb: days == 1 ? "1\u{A0}dag over" : "\(days)\u{A0}dager over",
      nn: days == 1 ? "1\u{A0}dag over" : "\(days)\u{A0}dagar over",
      en: days == 1 ? "1\u{A0}day late" : "\(days)\u{A0}days late")
  }

  /// The last line of a box that was too small.
  package static func linesMore(_ lines: Int) -> LocalizedText {
    LocalizedText(
      nb: "… \(lines)\u{A0}\(lines == 1 ? "linje" : "linjer") til, se fila",
      nn: "… \(lines)\u{A0}\(lines == 1 ? "linje" : "linjer") til, sjå fila",
      en: "… \(lines) more \(lines == 1 ? "line" : "lines"), see the file")
  }

  /// The rest of a list that was too long: cards, people.
  package static func andMore(_ count: Int) -> LocalizedText {
    LocalizedText(nb: "og \(count) til", nn: "og \(count) til", en: "and \(count) more")
  }

  package static let why = LocalizedText(nb: "Hvorfor?", nn: "Kvifor?", en: "Why?")
  package static let therefore = LocalizedText(nb: "derfor", nn: "difor", en: "therefore")
  package static let evidence = LocalizedText(nb: "Belegg", nn: "Belegg", en: "Evidence")
  package static let rootCauses = LocalizedText(
    nb: "Rotårsaker", nn: "Rotårsaker", en: "Root causes")
  package static let method = LocalizedText(nb: "Metode", nn: "Metode", en: "Method")
  package static let goal = LocalizedText(nb: "Mål", nn: "Mål", en: "Goal")

  package static let median = LocalizedText(nb: "Median", nn: "Median", en: "Median")
  package static let latest = LocalizedText(nb: "Siste", nn: "Siste", en: "Latest")
  package static let actions = LocalizedText(nb: "Tiltak", nn: "Tiltak", en: "Actions")

  package static func axisBegins(_ number: String) -> LocalizedText {
    LocalizedText(
      nb: "Aksen begynner på \(number).", nn: "Aksen byrjar på \(number).",
      en: "The axis begins at \(number).")
  }

  package static func chartSpan(
    _ kind: String, _ count: Int, _ from: String, _ to: String
  ) -> LocalizedText {
    let name = capitalised(kind)
    let single = count == 1
    return LocalizedText(
      nb: "\(name) med \(count) \(single ? "måling" : "målinger") fra \(from) til \(to)",
      nn: "\(name) med \(count) \(single ? "måling" : "målingar") frå \(from) til \(to)",
      en: "\(name) with \(count) \(single ? "measurement" : "measurements") from \(from) to \(to)")
  }

  package static func weeks(of year: Int) -> LocalizedText {
    LocalizedText(nb: "uke i \(year)", nn: "veke i \(year)", en: "week of \(year)")
  }

  package static let title = LocalizedText(nb: "Tittel", nn: "Tittel", en: "Title")
  package static let result = LocalizedText(nb: "Resultat", nn: "Resultat", en: "Results")
  package static let number = LocalizedText(nb: "Nr.", nn: "Nr.", en: "No.")
  package static let action = LocalizedText(nb: "Tiltak", nn: "Tiltak", en: "No.")
  package static let whatWeDo = LocalizedText(
    nb: "Hva gjør vi", nn: "Kva gjer vi", en: "What we do")
  package static let who = LocalizedText(nb: "Hvem", nn: "Kven", en: "Who")
  package static let baseline = LocalizedText(
    nb: "Utgangspunkt", nn: "Utgangspunkt", en: "Baseline")
  package static let now = LocalizedText(nb: "Nå", nn: "No", en: "Now")
  package static let assessment = LocalizedText(
    nb: "Vurdering", nn: "Vurdering", en: "Assessment")
  /// Over the letters of a goal card.
  package static let letters = LocalizedText(
    nb: "Bokstav for bokstav", nn: "Bokstav for bokstav", en: "Letter by letter")
  package static let measurementHeading = LocalizedText(
    nb: "Måling", nn: "Måling", en: "Measurement")
  package static let newPractice = LocalizedText(
    nb: "Ny praksis", nn: "Ny praksis", en: "New practice")
  package static let nextCheck = LocalizedText(
    nb: "Neste kontroll", nn: "Neste kontroll", en: "Next check")
  package static let sharedWith = LocalizedText(
    nb: "Delt med", nn: "Delt med", en: "Shared with")
  package static let a3Summary = LocalizedText(
    nb: "A3-skjema med åtte felt: fra bakgrunn og mål til resultat og oppfølging",
    nn: "A3-skjema med åtte felt: frå bakgrunn og mål til resultat og oppfølging",
    en: "A3 sheet with eight boxes: from background and goal to results and follow-up")

  package static let risk = LocalizedText(nb: "Risiko", nn: "Risiko", en: "Risk")
  package static let before = LocalizedText(
    nb: "før tiltak", nn: "før tiltak", en: "before the measure")
  package static let after = LocalizedText(
    nb: "etter tiltak", nn: "etter tiltak", en: "after the measure")
  package static let partOf = LocalizedText(nb: "del av", nn: "del av", en: "part of")
  package static let servedBy = LocalizedText(nb: "Delmål", nn: "Delmål", en: "Served by")
  package static let goalCount = LocalizedText(
    nb: "Antall mål", nn: "Talet på mål", en: "Number of goals")

  package static func goalsOf(_ unit: String) -> LocalizedText {
    LocalizedText(nb: "Mål i \(unit)", nn: "Mål i \(unit)", en: "Goals of \(unit)")
  }

  package static let whatItShows = LocalizedText(
    nb: "Hva kurven viser", nn: "Kva kurva viser", en: "What the chart shows")
  package static let key = LocalizedText(nb: "Tegn", nn: "Teikn", en: "Key")
  package static let measurement = LocalizedText(
    nb: "måling", nn: "måling", en: "measurement")
  package static let medianKey = LocalizedText(
    nb: "median, ført videre", nn: "median, ført vidare", en: "median, carried on")

  package static func phaseTitle(_ phase: String) -> LocalizedText {
    LocalizedText(nb: "Fase: \(phase)", nn: "Fase: \(phase)", en: "Phase: \(phase)")
  }
}
