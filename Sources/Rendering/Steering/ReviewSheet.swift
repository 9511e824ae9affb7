import Model
import Source

/// The annual review as a sheet for the table: what was looked at, found and decided (M59).
extension PrintKind {
  package static let review = PrintKind(
    of: "review", name: LocalizedText(nb: "gjennomgang", nn: "gjennomgang", en: "review"),
    summary: LocalizedText(
      nb: "det vi så, fant og vedtok", nn: "det vi såg, fann og vedtok",
      en: "what we saw, found and decided")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let rows = document.rows(Review.items)
    let findings = rows.count { $0[Review.finding] != nil }
    var cells = rows.compactMap { row -> [SheetCell]? in
      guard let topic = row[Review.topic]?.value else { return nil }
      let who = [
        row[Review.rowResponsible]?.value, row[Review.due]?.value.short(language),
      ].compactMap { $0 }.joined(separator: ", ")
      return [
        .bold(capitalised(topic.label[language])), .words(row[Review.seen]?.value ?? ""),
        .words(row[Review.finding]?.value ?? "–"), .words(row[Review.decision]?.value ?? "–"),
        .words(who.isEmpty ? "–" : who),
      ]
    }
    let seen = Set(rows.compactMap { $0[Review.topic]?.value })
    for topic in ReviewTopic.needed where !seen.contains(topic) {
      cells.append([
        .bold(capitalised(topic.label[language])), .words(""), .words(""), .words(""), .words(""),
      ])
    }
    let table = SheetTable(
      [
        .init(Review.topic.declaration.label(language), 38),
        .init(Review.seen.declaration.label(language), 62),
        .init(Review.finding.declaration.label(language), 58),
        .init(Review.decision.declaration.label(language), 66),
        .init(w("Hvem og når", "Kven og når", "Who and when"), 49),
      ], cells, leastRow: rows.isEmpty ? 10.5 : 0)
    let conclusion = document.prose(Review.conclusion)
    let participants = document[Review.participants]?.value.map(\.value).joined(separator: ", ")
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Årlig systematisk gjennomgang", "Årleg systematisk gjennomgang",
        "Annual systematic review"),
      fields: [
        SheetField(
          Labels.date[language], document[Review.date]?.value.written(language)),
        SheetField(Labels.responsible[language], document[Review.responsible]?.value),
      ],
      sections: [
        SheetSection(
          Review.items.heading[language],
          count: w.count(findings, w("funn", "finding"), w("funn", "findings")), [.table(table)]),
        SheetSection(
          Review.conclusion.heading[language],
          conclusion.isEmpty
            ? [.form(Review.conclusion.question[language], lines: 2)]
            : conclusion.map { .paragraph($0.text) }),
        participants.map {
          SheetSection(w("De som var med", "Dei som var med", "Who took part"), [.paragraph($0)])
        },
      ].compactMap { $0 }, paper: .a4Landscape)
  }

  /// The ten sub-goals with their answers, and the web of them (M02).
  package static let subGoals = PrintKind(
    of: "review", name: LocalizedText(nb: "delmål", nn: "delmål", en: "sub-goals"),
    summary: LocalizedText(
      nb: "de ti delmålene med svar og grunnlag", nn: "dei ti delmåla med svar og grunnlag",
      en: "the ten sub-goals with answers and evidence")
  ) { material in
    material.document.subGoalReplies.contains { $0.answer != nil }
      ? SubGoalForm(material).sheet : nil
  }

  /// The same to fill in by hand.
  package static let blankSubGoals = PrintKind(
    of: "review",
    name: LocalizedText(
      nb: "delmål-skjema", nn: "delmål-skjema", en: "sub-goals-form"),
    summary: LocalizedText(
      nb: "skjema for de ti delmålene, til å fylle ut sammen",
      nn: "skjema for dei ti delmåla, til å fylle ut saman",
      en: "a form for the ten sub-goals, to fill in together")
  ) { SubGoalForm($0, isBlank: true).sheet }
}

/// The self-assessment, filled or blank.
private struct SubGoalForm {
  let material: PrintMaterial
  let isBlank: Bool

  init(_ material: PrintMaterial, isBlank: Bool = false) {
    self.material = material
    self.isBlank = isBlank
  }

  /// The evidence in words: where it names a document, that document's title.
  private func evidence(_ reply: SubGoalReply?) -> SheetCell {
    guard let text = reply?.evidence else { return .words("") }
    let reference = Reference(text)
    guard reference.looksLikeReference,
      case .document(let found) = material.workspace.resolve(reference, from: material.document)
    else { return .words(text) }
    return .linked(found.title, path: found.path)
  }

  var sheet: SectionedSheet {
    let language = material.language
    let w = Wording(language)
    let document = material.document
    let replies = isBlank ? [] : document.subGoalReplies
    let rows = SubGoal.allCases.map { goal -> [SheetCell] in
      let reply = replies.first { $0.goal == goal }
      let answer = reply?.answer?.value
      return [.rings(["\(goal.rawValue)"]), .words(goal.label[language])]
        + [SubGoalAnswer.yes, .partly, .no].map { .box(isTicked: $0 == answer) }
        + [evidence(reply)]
    }
    let table = SheetTable(
      [
        .init(Labels.number[language], 10), .init(w("Delmål", "Sub-goal"), 62),
        .init(w("Ja", "Yes"), 11), .init(w("Delvis", "Partly"), 14), .init(w("Nei", "No"), 11),
        .init(w("Hva viser det?", "Kva viser det?", "What shows it?"), 62),
      ], rows, leastRow: isBlank ? 13 : 8.4)
    var sections = [
      SheetSection(
        w("Svar for enheten", "Svar for eininga", "Answers for the unit"),
        count: isBlank
          ? nil : w("\(replies.count) av 10", "\(replies.count) of 10"), [.table(table)])
    ]
    if !isBlank {
      let before = material.workspace.unit(of: document).flatMap { unit in
        let all = material.workspace.reviews(of: unit)
        return all.firstIndex { $0.path == document.path }.flatMap {
          $0 > 0 ? all[$0 - 1] : nil
        }
      }
      if let radar = SubGoalRadar(document, before: before, language: language) {
        sections.append(
          SheetSection(w("Samlet", "Samla", "All together"), [.drawing(radar)]))
      }
    } else {
      sections.append(
        SheetSection(
          w("Det første vi tar tak i", "Det første vi tek tak i", "What we take on first"),
          [
            .form(
              w(
                "Hva, hvem og innen når?", "Kva, kven og innan når?", "What, who and by when?"),
              lines: 3)
          ]))
    }
    return SectionedSheet(
      title: w(
        "Ti delmål for internkontroll", "Ti delmål for internkontroll",
        "Ten sub-goals of internal control"), of: material,
      summary: w("Egenvurdering", "Eigenvurdering", "Self-assessment"),
      fields: isBlank
        ? []
        : [
          SheetField(Labels.date[language], document[Review.date]?.value.written(language)),
          SheetField(Labels.responsible[language], document[Review.responsible]?.value),
        ], sections: sections)
  }
}
