import Model
import Source

/// What a new leader must know on the first day (P19): what the unit is for, what is promised to whom,
/// what is under way, what falls due, who the others are.
extension ReportMaterial {
  /// Cases the unit answers, and those somebody outside it does.
  private var waitingSections: [SheetSection] {
    let leader = unit.document[Unit.leader].map { folded(key: $0.value) }
    let roles = Set(workspace.roles(of: unit).map { folded(key: $0.role.value) })
    func isOurs(_ item: RaisedCase) -> Bool {
      item.addressee.map { folded(key: $0) == leader || roles.contains(folded(key: $0)) } ?? true
    }
    func section(
      _ title: String, _ cases: [RaisedCase], _ words: (RaisedCase) -> [String]
    ) -> [SheetSection] {
      guard !cases.isEmpty else { return [] }
      let items = cases.prefix(8).map { item in
        SheetItem(
          item.title + " (" + words(item).joined(separator: ", ") + ")", path: item.document.path)
      }
      return [SheetSection(title, count: "\(cases.count)", [.bullets(items)])]
    }
    func waits(_ item: RaisedCase) -> String { waitingMark(item).word.lowercasedFirst }
    return section(
      w(
        "Noen venter på svar fra deg", "Nokon ventar på svar frå deg",
        "Somebody waits for your answer"),
      progress.unanswered.filter(isOurs)
    ) { item in
      let to = item.addressee.flatMap {
        folded(key: $0) == leader ? nil : w("til \($0)", "to \($0)")
      }
      return [to, waits(item)].compactMap { $0 }
    }
      + section(
        w(
          "Vi venter på svar fra andre", "Vi ventar på svar frå andre",
          "We wait for others to answer"),
        progress.unanswered.filter { !isOurs($0) }
      ) { [w("til \(dash($0.addressee))", "to \(dash($0.addressee))"), waits($0)] }
  }

  var handover: Report {
    var sections: [SheetSection] = []
    let tasks = unit.document.body(Unit.mainTasks).map {
      unit.document.items(in: $0.blocks).map(\.text)
    }
    if let tasks, !tasks.isEmpty {
      sections.append(
        SheetSection(
          w("Det enheten er til for", "Det eininga er til for", "What the unit is for"),
          [.bullets(tasks.prefix(5).map { SheetItem($0) })]))
    }
    sections.append(
      SheetSection(w("Mål", "Goals"), goalOutlook))
    sections += waitingSections
    let soon = (progress.overdue + progress.due(within: 60))
    if !soon.isEmpty {
      sections.append(
        SheetSection(
          w(
            "Frister som er gått ut eller kommer innen 60 dager",
            "Fristar som har gått ut eller kjem innan 60 dagar",
            "Deadlines passed or within 60 days"),
          count: "\(soon.count)", [.table(actionTable(soon, limit: 12))]))
    }
    if !progress.openImprovements.isEmpty {
      sections.append(
        SheetSection(
          w("Forbedringer som pågår", "Forbetringar som pågår", "Improvements under way"),
          [
            .bullets(
              progress.openImprovements.prefix(6).map { state in
                let phase = state.phase.map { " (\($0.label[language]))" } ?? ""
                return SheetItem(state.title + phase, path: state.document.path)
              })
          ]))
    }
    if !progress.help.isEmpty { sections.append(helpSection) }
    let arenas = book.arenas(of: unit)
    if !arenas.isEmpty {
      sections.append(
        SheetSection(
          w("Møteplasser", "Møteplassar", "Arenas"),
          [
            .table(
              SheetTable(
                [
                  .init(w("Arena", "Arena"), 36), .init(w("Formål", "Føremål", "Purpose"), 78),
                  .init(w("Neste", "Next"), 26), .init(w("Leder", "Leiar", "Chair"), 30),
                ],
                arenas.prefix(6).map { arena in
                  [
                    .words(arena.name.value), .words(dash(arena.purpose?.value)),
                    .words(short(book.coming(arena, from: today)?.day)),
                    .words(dash(arena.chair?.value)),
                  ]
                }, total: arenas.count))
          ]))
    }
    let roles = workspace.roles(of: unit)
    if !roles.isEmpty {
      sections.append(
        SheetSection(
          w("Roller", "Roles"),
          [
            .paragraph(
              roles.map { $0.role.value + ($0.isVacant ? w(" (ledig)", " (vacant)") : "") }
                .joined(separator: ", ") + ".")
          ]))
    }
    sections.append(
      SheetSection(
        w("Det filene ikke vet", "Det filene ikkje veit", "What the files do not know"),
        [
          .form(
            w(
              "Hva bør den nye lederen vite som ikke står noe sted?",
              "Kva bør den nye leiaren vite som ikkje står nokon stad?",
              "What should the new leader know that is written nowhere?"), lines: 2)
        ]))
    return make(.handover, sections)
  }
}

extension String {
  /// With a small first letter, for words inside a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
