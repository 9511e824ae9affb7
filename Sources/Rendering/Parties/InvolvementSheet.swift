package import Drawing
import Model
import Source
import Syntax

/// Case by case, when each party was informed, consulted and in agreement: three stations on a line
/// (M81).
package struct InvolvementSheet: DrawingSheet {
  private struct Entry {
    let role: String
    let day: CalendarDate?
  }

  private struct Case {
    let title: String
    var entries: [Involvement: [Entry]] = [:]
  }

  package let head: DrawingHead
  private let cases: [Case]
  private let w: Wording

  /// - Parameter material: of a document on party cooperation, with all its cases, or of an
  ///   improvement or plan, with what every such document says of it. Nil when nothing is written of
  ///   who was involved.
  package init?(_ material: PrintMaterial) {
    let document = material.document
    let workspace = material.workspace
    let isParties = document.type === PartyCooperation.type
    var cases: [Case] = []
    for source in isParties ? [document] : workspace.documents(ofType: "party-cooperation") {
      for row in source.rows(PartyCooperation.involvement) {
        guard let subject = row[PartyCooperation.subject], let way = row[PartyCooperation.way],
          let role = row[PartyCooperation.involvedRole]?.value
        else { continue }
        let found = workspace.document(subject, from: source)
        guard isParties || found?.path == document.path else { continue }
        let title = found?.title ?? subject.value.text
        let index =
          cases.firstIndex { folded(key: $0.title) == folded(key: title) } ?? cases.endIndex
        if index == cases.endIndex { cases.append(Case(title: title)) }
        cases[index].entries[way.value, default: []].append(
          Entry(role: role, day: row[PartyCooperation.involvedOn]?.value))
      }
    }
    guard !cases.isEmpty else { return nil }
    self.cases = cases
    let language = material.language
    w = Wording(language)
    head = DrawingHead(
      document, in: material.workspace, today: material.today,
      fields: [
        (Labels.date[language], [document[PartyCooperation.date]?.value.written(language) ?? ""]),
        (
          w("Neste møte", "Next meeting"),
          [document[PartyCooperation.next]?.value.written(language) ?? ""]
        ),
        (
          w("Partene", "Partane", "Parties"),
          document.rows(PartyCooperation.parties).compactMap { $0[PartyCooperation.role]?.value }
        ),
      ], palette: material.palette, language: language)
  }

  package var summary: String {
    let parts = cases.map { item in
      let ways = Involvement.allCases.filter { item.entries[$0] != nil }.map {
        $0.label[w.language]
      }
      return "\(item.title): \(ways.joined(separator: ", "))"
    }
    return w("Medvirkning. ", "Medverknad. ", "Involvement. ") + parts.joined(separator: ". ")
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let language = setting.language
    let font =
      cases.count <= 4
      ? TextStyle(Font(12), leading: 5.4)
      : paper.isWallSheet ? TextStyle(Font(14), leading: 6.2) : TypeScale.pageBody
    let name = place.width * 0.32
    let first = place.x + name
    let pitch = (place.width - name) / 3
    var marks: [Mark] = [
      PaperRules.rule(y: place.y, from: place.x, to: place.right, width: PaperRules.strong)
    ]
    var heads: [Mark] = [
      .text(
        TextMark(
          w("Sak", "Case"), at: Point(place.x, place.y + 6),
          font: Font(font.font.size + 1, bold: true)))
    ]
    for (index, way) in Involvement.allCases.enumerated() {
      heads.append(
        .text(
          TextMark(
            capitalised(way.label[language]), at: Point(first + Double(index) * pitch, place.y + 6),
            font: Font(font.font.size + 1, bold: true))))
    }
    marks.append(.group(Group(.heading(level: 2), heads)))
    var y = place.y + 12
    var hidden = 0
    for (order, item) in cases.enumerated() {
      let title = setting.block(item.title, style: font.bold, width: name - 8)
      let stations = Involvement.allCases.map { way in
        setting.block(words(way, of: item), style: font, width: pitch - 8)
      }
      let height =
        max(
          title.height + 3, 9 + (stations.map(\.height).max() ?? 0)) + 5
      guard y + height <= place.bottom + 1e-6 else {
        hidden += cases[order...].count
        break
      }
      if order > 0 {
        marks.append(
          PaperRules.rule(y: y - 3, from: place.x, to: place.right, width: PaperRules.hair))
      }
      marks.append(title.mark(at: Point(place.x, y + 4.4)))
      marks.append(line(item, y: y + 2.6, first: first, pitch: pitch, setting))
      for (index, block) in stations.enumerated() {
        marks.append(block.mark(at: Point(first + Double(index) * pitch, y + 11)))
      }
      y += height + 3
    }
    return PlacedArea(marks, hiddenLines: hidden)
  }

  /// Who and when. Whoever has agreed need not be informed as well.
  private func words(_ way: Involvement, of item: Case) -> String {
    guard let entries = item.entries[way] else {
      let later = Involvement.allCases.drop { $0 != way }.contains { item.entries[$0] != nil }
      return later ? "–" : w("ikke ennå", "ikkje enno", "not yet")
    }
    return entries.map { entry in
      [entry.role, entry.day?.short(w.language)].compactMap { $0 }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// The line with its stations: full where somebody was, open where nobody was yet.
  private func line(
    _ item: Case, y: Double, first: Double, pitch: Double, _ setting: Typesetting
  ) -> Mark {
    let radius = 2.3
    let reached = Involvement.allCases.lastIndex { item.entries[$0] != nil } ?? 0
    var marks: [Mark] = [
      .path(
        PathMark(
          .horizontal(y: y, from: first + radius, to: first + 2 * pitch + radius),
          stroke: Stroke(setting.palette.line, PaperRules.thin)))
    ]
    if reached > 0 {
      marks.append(
        .path(
          PathMark(
            .horizontal(y: y, from: first + radius, to: first + Double(reached) * pitch + radius),
            stroke: Stroke(.ink, PaperRules.strong))))
    }
    for (index, way) in Involvement.allCases.enumerated() {
      let centre = Point(first + Double(index) * pitch + radius, y)
      let isThere = item.entries[way] != nil
      let tone = way == .agreed ? setting.palette.green.strong : setting.palette.blue.strong
      marks.append(
        .path(
          PathMark(
            .circle(centre, radius: radius), fill: isThere ? tone : .white,
            stroke: Stroke(isThere ? tone : .ink, PaperRules.thin))))
      if isThere, way == .agreed {
        marks.append(StatusPen(centre: centre, size: 2 * radius, palette: setting.palette).tick())
      }
    }
    return .group(Group(.figure, title: item.title, marks))
  }
}

extension PrintKind {
  package static let involvement = PrintKind(
    of: "party-cooperation", "improvement", "action-plan",
    name: LocalizedText(nb: "medvirkning", nn: "medverknad", en: "involvement"),
    summary: LocalizedText(
      nb: "sak for sak: informert, tatt med på råd, enig",
      nn: "sak for sak: informert, teken med på råd, samd",
      en: "case by case: informed, consulted, agreed")
  ) { material in InvolvementSheet(material) }
}
