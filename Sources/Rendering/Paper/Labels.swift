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
}
