import Model
import Source

/// The unit's deviations summed up (M13): how many, of which kinds, how long they take, what they came
/// of, which are open.
extension ReportMaterial {
  var deviations: Report {
    let all = progress.units.flatMap { workspace.documents(in: $0) }.filter {
      $0.type?.name == "deviation"
    }
    guard !all.isEmpty else {
      return make(
        .deviations,
        [
          SheetSection(
            w("Ingen avvik", "Ingen avvik", "No deviations"),
            [
              .paragraph(
                w(
                  "Ingen avvik er skrevet ned her. Det kan bety at lite går galt, eller at lite meldes.",
                  "Ingen avvik er skrivne ned her. Det kan tyde på at lite går gale, eller at lite blir meldt.",
                  "No deviation is written down here. Little may go wrong, or little may be reported."
                ))
            ])
        ])
    }
    let open = all.filter(\.isOpenDeviation)
    var sections = [
      SheetSection(w("Kort sagt", "In short"), [.figures(deviationFigures(all, open))]),
      SheetSection(
        w("Hva slags avvik", "Kva slags avvik", "Kinds of deviations"),
        [.drawing(pareto(all)), .table(categoryTable(all))]),
    ]
    let causes = all.compactMap { document -> SheetItem? in
      let words = document.prose(Deviation.cause).map(\.text).joined(separator: " ")
      return words.isEmpty ? nil : SheetItem(words, path: document.path)
    }
    if !causes.isEmpty {
      sections.append(
        SheetSection(
          w("Årsaker som er funnet", "Årsaker som er funne", "Causes found"),
          [.bullets(Array(causes.prefix(8)))]))
    }
    if !open.isEmpty {
      sections.append(
        SheetSection(
          w("Åpne avvik", "Opne avvik", "Open deviations"), count: "\(open.count)",
          [.table(openTable(open))]))
    }
    return make(.deviations, sections)
  }

  private func day(_ document: Document) -> CalendarDate? {
    document[Deviation.occurred]?.value ?? document[Deviation.registered]?.value
  }

  private func deviationFigures(_ all: [Document], _ open: [Document]) -> [SheetFigure] {
    let recent = all.count { day($0).map { $0.days(to: today) <= 365 } ?? false }
    let spans = all.compactMap { document -> Int? in
      guard let closed = document[Deviation.closed]?.value,
        let from = document[Deviation.registered]?.value ?? document[Deviation.occurred]?.value
      else { return nil }
      return from.days(to: closed)
    }.sorted()
    let middle = spans.isEmpty ? "–" : "\(spans[spans.count / 2])"
    let told = progress.cases.filter { $0.kind == .deviation }
    let inTime = told.count { $0.isAnswered && !$0.isLate }
    return [
      SheetFigure("\(all.count)", w("avvik i alt", "avvik i alt", "deviations in all")),
      SheetFigure(
        "\(recent)", w("siste tolv måneder", "siste tolv månader", "last twelve months")),
      SheetFigure("\(open.count)", w("åpne", "opne", "open")),
      SheetFigure(
        middle,
        w("dager før lukking, median", "dagar før lukking, median", "days to close, median")),
      SheetFigure(
        told.isEmpty ? "–" : w("\(inTime) av \(told.count)", "\(inTime) of \(told.count)"),
        w("som meldte, fikk svar i tide", "som melde, fekk svar i tide", "reporters told in time")),
    ]
  }

  private func category(_ document: Document) -> String {
    document[Deviation.category]?.value
      ?? w("uten kategori", "utan kategori", "without category")
  }

  /// Categories as people wrote them first, told apart without regard to case.
  private func categories(_ all: [Document]) -> [(name: String, documents: [Document])] {
    var names: [String: String] = [:]
    var groups: [String: [Document]] = [:]
    for document in all {
      let name = category(document)
      let key = folded(key: name)
      if names[key] == nil { names[key] = capitalised(name) }
      groups[key, default: []].append(document)
    }
    return groups.map { (names[$0.key] ?? $0.key, $0.value) }.sorted {
      ($1.documents.count, $0.name) < ($0.documents.count, $1.name)
    }
  }

  private func pareto(_ all: [Document]) -> ParetoFigure {
    ParetoFigure(
      title: w("Avvik etter kategori", "Deviations by category"),
      counts: categories(all).map { ($0.name, $0.documents.count) }, language: language)
  }

  private func categoryTable(_ all: [Document]) -> SheetTable {
    let groups = categories(all)
    return SheetTable(
      [
        .init(w("Kategori", "Category"), 70), .init(w("I alt", "In all"), 20, isNumber: true),
        .init(w("Åpne", "Opne", "Open"), 20, isNumber: true),
        .init(w("Alvorlige", "Alvorlege", "Grave"), 24, isNumber: true),
        .init(w("Siste", "Siste", "Latest"), 34),
      ],
      groups.prefix(10).map { group in
        [
          .words(group.name), .words("\(group.documents.count)"),
          .words("\(group.documents.count(where: \.isOpenDeviation))"),
          .words("\(group.documents.count { $0[Deviation.severity]?.value == .high })"),
          .words(short(group.documents.compactMap { day($0) }.max())),
        ]
      }, total: groups.count)
  }

  private func openTable(_ open: [Document]) -> SheetTable {
    let sorted = open.sorted {
      (day($0)?.dayNumber ?? 0, $0.path) < (day($1)?.dayNumber ?? 0, $1.path)
    }
    return SheetTable(
      [
        .init(w("Avvik", "Deviation"), 66), .init(Labels.responsible[language], 34),
        .init(w("Åpent i", "Ope i", "Open for"), 26), .init(Labels.due[language], 22),
        .init(Labels.status[language], 30),
      ],
      sorted.prefix(12).map { document in
        let due = document[Deviation.due]?.value
        return [
          .linked(document.title, path: document.path),
          .words(dash(document[Deviation.responsible]?.value)),
          .words(day(document).map { w.days(max(0, $0.days(to: today))) } ?? "–"),
          .words(short(due)),
          .status(
            StatusMark(
              document[Deviation.status]?.value ?? .new, due: due, today: today,
              language: language)),
        ]
      }, total: sorted.count)
  }
}
