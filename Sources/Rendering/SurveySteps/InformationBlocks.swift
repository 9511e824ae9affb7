import Model
import Source
import Syntax

/// Short texts to paste into newsletters, intranet and notice boards, each with its example (M80).
extension PrintKind {
  package static let informationBlocks = PrintKind(
    of: "survey-cycle",
    name: LocalizedText(nb: "informasjon", nn: "informasjon", en: "information"),
    summary: LocalizedText(
      nb: "ferdige tekster til nyhetsbrev, tavle og møte",
      nn: "ferdige tekstar til nyheitsbrev, tavle og møte",
      en: "ready texts for newsletter, board and meeting")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let rows = document.rows(SurveyCycle.information)
    guard !rows.isEmpty else { return nil }
    let sections = rows.compactMap { row -> SheetSection? in
      guard let message = row[SurveyCycle.message]?.value else { return nil }
      var title = row[SurveyCycle.channel]?.value ?? ""
      if let audience = row[SurveyCycle.audience]?.value { title += " – \(audience)" }
      var blocks: [SheetBlock] = [.paragraph(message)]
      if let example = row[SurveyCycle.example]?.value {
        blocks.append(.paragraph(w("Eksempel: ", "Døme: ", "Example: ") + example))
      }
      return SheetSection(
        title, count: row[SurveyCycle.informedOn]?.value.written(language), blocks)
    }
    return SectionedSheet(
      title: w(
        "Informasjon om undersøkelsen", "Informasjon om undersøkinga",
        "Information about the survey"), of: material,
      summary: w("Tekster som kan limes inn", "Tekstar som kan limast inn", "Texts to paste"),
      fields: [
        SheetField(w("Runde", "Cycle"), document.title),
        SheetField(Labels.owner[language], document[SurveyCycle.owner]?.value),
      ], sections: sections)
  }

  /// What the leader group goes through: themes, plans by unit, help asked for, and the reminder to
  /// those whose plan is missing (M77, M78).
  package static let leaderReview = PrintKind(
    of: "survey-cycle",
    name: LocalizedText(nb: "ledergruppe", nn: "leiargruppe", en: "leader-group"),
    summary: LocalizedText(
      nb: "planene enhet for enhet, og purring til dem som mangler",
      nn: "planane eining for eining, og purring til dei som manglar",
      en: "the plans unit by unit, and a reminder to those missing")
  ) { material in LeaderReview(material).sheet }
}

private struct LeaderReview {
  let material: PrintMaterial
  let w: Wording
  private let rows: [Row]

  init(_ material: PrintMaterial) {
    self.material = material
    w = Wording(material.language)
    rows = material.document.rows(SurveyCycle.review)
  }

  private var language: LanguageCode { material.language }
  private var document: Document { material.document }

  var sheet: SectionedSheet? {
    guard !rows.isEmpty else { return nil }
    let missing = rows.filter {
      $0[SurveyCycle.received] == nil && $0[SurveyCycle.plan] == nil
    }.compactMap { $0[SurveyCycle.group]?.value }
    var sections = [
      SheetSection.asked(SurveyCycle.themes, of: document, language, lines: 3),
      SheetSection(
        SurveyCycle.review.heading[language],
        count: "\(rows.count - missing.count) / \(rows.count)",
        [.table(table)]),
    ]
    if !missing.isEmpty { sections.append(reminder(missing)) }
    return SectionedSheet(
      title: w(
        "Ledergruppa: planer og støtte", "Leiargruppa: planar og støtte",
        "Leader group: plans and support"),
      of: material,
      summary: w(
        "Planene som har kommet, og hjelpen enhetene trenger",
        "Planane som har kome, og hjelpa einingane treng",
        "The plans received, and the help units need"),
      fields: [
        SheetField(
          w("Frist for planer", "Frist for planar", "Plans due"),
          document[SurveyCycle.plansDue]?.value.written(language)),
        SheetField(
          w("Samler inn", "Samlar inn", "Collects"), document[SurveyCycle.collector]?.value),
      ], sections: sections)
  }

  private var table: SheetTable {
    SheetTable(
      [
        .init(Labels.unit[language], 32), .init(w("Plan", "Plan"), 34),
        .init(w("Mottatt", "Motteken", "Received"), 22), .init(w("Tema", "Theme"), 28),
        .init(w("Trenger hjelp til", "Treng hjelp til", "Needs help with"), 30),
        .init(w("Beslutning", "Avgjerd", "Decision"), 28),
      ],
      rows.map { row in
        [
          .words(row[SurveyCycle.group]?.value ?? ""),
          material.workspace.cell(row[SurveyCycle.plan], from: document),
          .words(
            row[SurveyCycle.received]?.value.short(language) ?? w("mangler", "manglar", "missing")),
          .words(row[SurveyCycle.theme]?.value ?? ""),
          .words(row[SurveyCycle.support]?.value ?? ""),
          .words(row[SurveyCycle.decided]?.value ?? ""),
        ]
      })
  }

  private func reminder(_ missing: [String]) -> SheetSection {
    let due = document[SurveyCycle.plansDue]?.value.written(language)
    let who = document[SurveyCycle.collector]?.value ?? document[SurveyCycle.owner]?.value ?? ""
    let units = missing.joined(separator: ", ")
    var words = w(
      "Til \(units): Vi har ikke fått handlingsplanen deres ennå.",
      "Til \(units): Vi har ikkje fått handlingsplanen dykkar enno.",
      "To \(units): We have not received your action plan yet.")
    if let due {
      words += w(" Fristen er \(due).", " Fristen er \(due).", " It is due on \(due).")
    }
    words += w(
      " Ett tiltak med ansvarlig og frist er nok til å begynne. Si hva dere trenger av oss.",
      " Eitt tiltak med ansvarleg og frist er nok til å byrje. Sei kva de treng av oss.",
      " One action with an owner and a date is enough to begin. Tell us what you need from us.")
    if !who.isEmpty {
      words += w(
        " Send planen til \(who).", " Send planen til \(who).", " Send the plan to \(who).")
    }
    return SheetSection(w("Purring", "Reminder"), [.paragraph(words)])
  }
}
