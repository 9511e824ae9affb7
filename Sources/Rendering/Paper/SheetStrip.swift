package import Drawing
package import Model

/// The head of a sheet: heavy rule, title in one line, fields, phase squares (paper.md §7).
package struct SheetStrip: Sendable {
  /// One labelled value.
  package struct Field: Sendable {
    package let label: String
    /// The parts of a list; one part for a plain value.
    package let parts: [String]
    /// Start, millimetres.
    package let x: Double
    /// Room up to the next field.
    package let width: Double
    /// Said instead when the value is too long at 9 pt.
    package let short: String?

    package init(
      _ label: String, _ value: String, short: String? = nil, x: Double, width: Double
    ) {
      self.init(label, [value], short: short, x: x, width: width)
    }

    package init(
      _ label: String, _ parts: [String], short: String? = nil, x: Double, width: Double
    ) {
      self.short = short
      self.label = label
      self.parts = parts
      self.x = x
      self.width = width
    }
  }

  package var title: String
  package var fields: [Field]
  /// Nil for sheets without phase squares.
  package var phase: Phase?
  package var hasPhases: Bool
  /// What the squares say in words, for those who do not see them.
  package var phaseTitle: String?
  package var paper: PaperSize
  /// Words for the rest of a list that does not fit: «og 3 til».
  package var more: @Sendable (Int) -> String

  package init(
    title: String, fields: [Field], phase: Phase? = nil, hasPhases: Bool = false,
    phaseTitle: String? = nil,
    paper: PaperSize = .a3, more: @escaping @Sendable (Int) -> String = { "+ \($0)" }
  ) {
    self.title = title
    self.fields = fields
    self.phase = phase
    self.hasPhases = hasPhases
    self.phaseTitle = phaseTitle
    self.paper = paper
    self.more = more
  }

  /// Baselines under the top and sizes; A4 sheets are read in the hand, with larger fields.
  private var measures: (title: Double, label: Double, value: Double, font: Font, size: Double) {
    paper.isWallSheet
      ? (10, 15, 19, TypeScale.label, 9) : (11, 17, 21.3, TypeScale.small.font, 10)
  }

  /// Where the body may begin: under the fields.
  package var bottom: Double { paper.top + (paper.isWallSheet ? 23 : 26.5) }

  /// The strip laid out, and whether everything found room.
  package struct Placed: Sendable {
    package let marks: [Mark]
    /// False when the title is wider than the sheet even at 16 pt; it is then cut at a word.
    package let titleFits: Bool
    /// Labels of the fields whose value had to be cut.
    package let cutFields: [String]
  }

  package func placed(palette: Palette, measuring measurer: any TextMeasurer) -> Placed {
    let top = paper.top
    var marks: [Mark] = [
      .path(
        PathMark(
          .rectangle(Box(paper.left, top, paper.inner, PaperRules.heavy)), fill: palette.ink))
    ]
    let room = paper.inner - (hasPhases ? PhaseMark.rowWidth + 5 : 0)
    let (words, font, titleFits) = fittingTitle(room: room, measuring: measurer)
    marks.append(
      .group(
        Group(
          .heading(level: 1),
          [.text(TextMark(words, at: Point(paper.left, top + measures.title), font: font))])))
    if hasPhases {
      let squares = PhaseMark.row(
        current: phase, right: paper.right, y: top + 4.4, palette: palette)
      marks.append(.group(Group(.figure, title: phaseTitle, squares)))
    }
    var cut: [String] = []
    for field in fields {
      let (value, font, fits) = fitting(field, measuring: measurer)
      if !fits { cut.append(field.label) }
      marks.append(
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(
                  field.label, at: Point(field.x, top + measures.label), font: measures.font)),
              .text(TextMark(value, at: Point(field.x, top + measures.value), font: font)),
            ])))
    }
    return Placed(marks: marks, titleFits: titleFits, cutFields: cut)
  }

  private func fittingTitle(
    room: Double, measuring measurer: any TextMeasurer
  ) -> (String, Font, Bool) {
    for size in TypeScale.titleSteps {
      let font = Font(size, bold: true)
      if measurer.width(of: title, font: font) <= room { return (title, font, true) }
    }
    let font = Font(TypeScale.titleSteps.last ?? 16, bold: true)
    return (cut(title, font: font, width: room, measuring: measurer), font, false)
  }

  private func fitting(
    _ field: Field, measuring measurer: any TextMeasurer
  ) -> (String, Font, Bool) {
    var whole = field.parts.joined(separator: ", ")
    if let short = field.short,
      measurer.width(of: whole, font: Font(measures.size, bold: true)) > field.width
    {
      whole = short
    }
    for size in [measures.size, measures.size - 1] {
      let font = Font(size, bold: true)
      if measurer.width(of: whole, font: font) <= field.width { return (whole, font, true) }
    }
    let font = Font(measures.size - 1, bold: true)
    for shown in stride(from: field.parts.count - 1, to: 0, by: -1) {
      let words =
        field.parts.prefix(shown).joined(separator: ", ") + " "
        + more(field.parts.count - shown)
      if measurer.width(of: words, font: font) <= field.width { return (words, font, true) }
    }
    return (cut(whole, font: font, width: field.width, measuring: measurer), font, false)
  }
}

/// Text cut at a word so that it fits with an ellipsis behind it.
package func cut(
  _ text: String, font: Font, width: Double, measuring measurer: any TextMeasurer
) -> String {
  guard measurer.width(of: text, font: font) > width else { return text }
  var words = text.split(separator: " ")
  while words.count > 1 {
    words.removeLast()
    let shorter = words.joined(separator: " ") + " …"
    if measurer.width(of: shorter, font: font) <= width { return shorter }
  }
  var letters = String(words.first ?? "")
  while letters.count > 1, measurer.width(of: letters + "…", font: font) > width {
    letters.removeLast()
  }
  return letters + "…"
}
