import Model
import Source

/// What a new leader must know on the first day (P19): what the unit is for, what is promised to whom,
/// what is under way, what falls due, who the others are.
extension ReportMaterial {
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
    let promised = progress.unanswered.prefix(8).map { item in
      SheetItem(
        item.title + " (" + waitingMark(item).word.lowercasedFirst + ")", path: item.document.path)
    }
    if !promised.isEmpty {
      sections.append(
        SheetSection(
          w(
            "Noen venter på svar fra deg", "Nokon ventar på svar frå deg",
            "Somebody waits for your answer"),
          count: "\(progress.unanswered.count)", [.bullets(Array(promised))]))
    }
    let soon = (progress.overdue + progress.due(within: 60))
    if !soon.isEmpty {
      sections.append(
        SheetSection(
          w(
            "Frister som er gått ut eller kommer om 60 dager",
            "Fristar som er ute eller kjem om 60 dagar", "Deadlines passed or within 60 days"),
          count: "\(soon.count)", [.table(actionTable(soon, limit: 12))]))
    }
    if !progress.openImprovements.isEmpty {
      sections.append(
        SheetSection(
          w("Forbedringer som pågår", "Forbetringar som går føre seg", "Improvements under way"),
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
                    .words(short(book.next(arena, from: today)?.day)),
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
