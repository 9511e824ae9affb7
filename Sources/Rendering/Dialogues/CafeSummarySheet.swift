import Drawing
import Model
import Source

extension PrintKind {
  /// What came of the cafés: attendance and usefulness session by session, and what people wrote
  /// (M32, M33).
  package static let cafeSummary = PrintKind(
    of: "dialogue-cafe",
    name: LocalizedText(nb: "oppsummering", nn: "oppsummering", en: "summary"),
    summary: LocalizedText(
      nb: "frammøte og nytte samling for samling, og hva det førte til",
      nn: "frammøte og nytte samling for samling, og kva det førte til",
      en: "attendance and usefulness session by session, and what came of it")
  ) { material in CafeSummarySheet(material).sheet }
}

/// The café on one sheet, to show before the next.
struct CafeSummarySheet {
  private let material: PrintMaterial
  private let feedback: CafeFeedback
  private var language: LanguageCode { material.language }

  init(_ material: PrintMaterial) {
    self.material = material
    feedback = material.workspace.feedback(ofCafe: material.document)
  }

  /// Nil before the first session.
  var sheet: SectionedSheet? {
    guard feedback.sessions.contains(where: { $0.present != nil || $0.answers != nil }) else {
      return nil
    }
    let w = Wording(language)
    let document = material.document
    var sections = [
      SheetSection(
        w(
          "Hvem kom, og var det nyttig?", "Kven kom, og var det nyttig?",
          "Who came, and was it useful?"),
        figures(w) + [.drawing(CafeTrendFigure(feedback, language: language))]
          + [CafeWords.protection(feedback, language)].compactMap { $0 }.map { .paragraph($0) })
    ]
    let columns = [DialogueCafe.worked, DialogueCafe.didNot, DialogueCafe.improve].map { section in
      (heading: section.question[language], items: document.prose(section).map(\.text))
    }
    if feedback.showsComments, columns.contains(where: { !$0.items.isEmpty }) {
      sections.append(
        SheetSection(
          w("Det dere skrev", "Det de skreiv", "What you wrote"),
          [.drawing(ColumnsFigure(columns))]))
    }
    if let cases = CafeCases(material).section { sections.append(cases) }
    let later = document.prose(DialogueCafe.later)
    if !later.isEmpty {
      sections.append(
        SheetSection(
          DialogueCafe.later.heading[language], later.map { .paragraph($0.text) }))
    } else if let day = document[DialogueCafe.followUpOn]?.value {
      sections.append(
        SheetSection(
          DialogueCafe.later.heading[language],
          [
            .paragraph(
              w(
                "Vi spør igjen \(day.written(language)).",
                "Vi spør igjen \(day.written(language)).",
                "We ask again on \(day.written(language))."))
          ]))
    }
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Frammøte, nytte og hva kafeene førte til", "Frammøte, nytte og kva kafeane førte til",
        "Attendance, usefulness and what the cafés led to"),
      fields: [
        SheetField(
          DialogueCafe.leader.declaration.label(language), document[DialogueCafe.leader]?.value),
        SheetField(
          w("Samlinger", "Samlingar", "Sessions"), "\(feedback.sessions.count)"),
      ], sections: sections, paper: .a4Landscape)
  }

  private func figures(_ w: Wording) -> [SheetBlock] {
    var figures: [SheetFigure] = []
    if let present = feedback.total.present {
      figures.append(
        SheetFigure(
          "\(present)",
          w(
            "frammøter; den som kom to ganger, er talt to ganger",
            "frammøte; den som kom to gonger, er tald to gonger",
            "attendances; who came twice is counted twice")))
    }
    if let rate = feedback.total.rate, let answers = feedback.total.answers {
      figures.append(
        SheetFigure(
          CafeWords.percent(rate, language),
          w("svarte: \(answers) skjemaer", "svara: \(answers) skjema", "answered: \(answers) forms")
        ))
    }
    if let shares = feedback.total.shares {
      figures.append(
        SheetFigure(
          CafeWords.percent(shares[1] + shares[2], language),
          w(
            "krysset av for nyttig eller svært nyttig", "kryssa av for nyttig eller svært nyttig",
            "ticked useful or very useful")))
    }
    return figures.isEmpty ? [] : [.figures(figures)]
  }
}

/// The cases a café raised, with their answers.
struct CafeCases {
  private let material: PrintMaterial

  init(_ material: PrintMaterial) { self.material = material }

  /// Nil when there are none, raised or led to.
  var section: SheetSection? {
    let language = material.language
    let w = Wording(language)
    let document = material.document
    let cases = material.workspace.raisedCases(in: document, on: material.today)
    let led = (document[TraceFields.ledTo]?.value ?? []).compactMap {
      material.workspace.document($0, from: document)
    }
    guard !cases.isEmpty || !led.isEmpty else { return nil }
    var blocks: [SheetBlock] = []
    if !cases.isEmpty {
      blocks.append(
        .table(
          SheetTable(
            [
              .init(w("Sak", "Case"), 3), .init(w("Løftet til", "Løfta til", "Raised to"), 1.6),
              .init(w("Svar", "Answer"), 3.4), .init(w("Besvart", "Svart på", "Answered"), 1),
            ],
            cases.map { one in
              [
                .words(one.title), .words(one.addressee ?? ""),
                .words(
                  [one.decision?.label[language], one.answer].compactMap { $0 }
                    .joined(separator: ": ")),
                .words(
                  one.answeredOn?.short(language)
                    ?? w("ikke ennå", "ikkje enno", "not yet")),
              ]
            })))
    }
    if !led.isEmpty {
      blocks.append(.bullets(led.map { SheetItem($0.title, path: $0.path) }))
    }
    return SheetSection(
      w("Dette ble det til", "Dette vart det til", "What came of it"), blocks)
  }
}
