package import Drawing
package import Model
package import Source

/// The sessions of a café one under the other: how many came and answered, what they ticked, and a
/// bar of shares, with all together at the bottom (M33).
package struct CafeTrendFigure: SectionFigure {
  private let feedback: CafeFeedback
  private let words: Wording
  package let alternative: String

  package init(_ feedback: CafeFeedback, language: LanguageCode) {
    self.feedback = feedback
    words = Wording(language)
    alternative = (feedback.sessions + [feedback.total]).map { session in
      let name = session.name.isEmpty ? CafeWords.total[language] : session.name
      let parts = [
        session.present.map { "\(CafeWords.present[language].lowercased()) \($0)" },
        session.answers.map { "\(CafeWords.answers[language].lowercased()) \($0)" },
      ].compactMap { $0 }
      let counts = zip(CafeFeedback.categories, session.counts ?? []).map {
        "\($0[language].lowercased()) \($1)"
      }
      return "\(name): \((parts + counts).joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private static let head = 11.0
  private static let pitch = 7.6
  private static let key = 7.0

  private var rows: [CafeFeedback.Session] {
    feedback.sessions + (feedback.sessions.count > 1 ? [feedback.total] : [])
  }

  package func height(width: Double, _ setting: Typesetting) -> Double {
    CafeTrendFigure.head + Double(rows.count) * CafeTrendFigure.pitch + CafeTrendFigure.key + 2
  }

  /// Offsets of the columns from the left edge.
  private struct Columns {
    let date = 20.0
    var theme = 42.0
    let themeWidth: Double
    /// Right edges of invited, present, answers, per cent.
    let numbers: [Double]
    let bar: Double
    let barWidth: Double

    init(_ width: Double, hasInvited: Bool, hasDates: Bool) {
      theme = hasDates ? 44 : 20
      themeWidth = max(30, width * (hasDates ? 0.22 : 0.28))
      let steps = hasInvited ? [14.0, 31, 44, 59] : [14.0, 14, 28, 43]
      let after = theme + themeWidth
      numbers = steps.map { after + $0 }
      bar = after + (steps.last ?? 0) + 8
      barWidth = max(30, width - bar)
    }
  }

  package func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let language = setting.language
    let hasInvited = feedback.sessions.contains { $0.invited != nil }
    let hasDates = feedback.sessions.contains { $0.date != nil }
    let columns = Columns(width, hasInvited: hasInvited, hasDates: hasDates)
    let small = TypeScale.small.font
    let base = y + CafeTrendFigure.head - PaperTable.headDrop - 1
    var head = [text(CafeWords.session[language], at: x, base, small)]
    if hasDates {
      head.append(text(Labels.date[language], at: x + columns.date, base, small))
    }
    head.append(text(CafeWords.theme[language], at: x + columns.theme, base, small))
    let titles = [
      hasInvited ? CafeWords.invited[language] : "", CafeWords.present[language],
      CafeWords.answers[language], words("Prosent", "Per cent"),
    ]
    for (title, right) in zip(titles, columns.numbers) where !title.isEmpty {
      head.append(text(title, at: x + right, base, small, isEnd: true))
    }
    head.append(
      text(
        words(
          "Kryss og andel av svarene", "Kryss og del av svara", "Ticks and share of the answers"),
        at: x + columns.bar, base, small))
    var top = y + CafeTrendFigure.head - 1
    var rules = [
      PaperRules.rule(y: top, from: x, to: x + width, width: PaperRules.thin)
    ]
    var groups = [Mark.group(Group(.row, head.map { .group(Group(.headerCell, [$0])) }))]
    for session in rows {
      groups.append(
        row(session, x: x, y: top, columns, hasInvited: hasInvited, hasDates: hasDates, setting))
      top += CafeTrendFigure.pitch
      let isLast = session.name.isEmpty || session == feedback.sessions.last && rows.count > 1
      rules.append(
        PaperRules.rule(
          y: top, from: x, to: x + width,
          width: isLast && !session.name.isEmpty ? PaperRules.thin : PaperRules.hair))
    }
    return [.group(Group(.table, title: alternative, rules + groups))]
      + key(x: x + columns.bar, y: top + 5.6, setting)
  }

  private func text(
    _ words: String, at x: Double, _ y: Double, _ font: Font, isEnd: Bool = false
  ) -> Mark {
    .text(TextMark(words, at: Point(x, y), font: font, anchor: isEnd ? .end : .start))
  }

  private func row(
    _ session: CafeFeedback.Session, x: Double, y: Double, _ columns: Columns, hasInvited: Bool,
    hasDates: Bool, _ setting: Typesetting
  ) -> Mark {
    let language = setting.language
    let isTotal = session.name.isEmpty
    let style = isTotal ? TypeScale.body.bold : TypeScale.body
    let base = y + CafeTrendFigure.pitch / 2 + TypeScale.drop(style.font)
    func fitted(_ words: String, _ width: Double) -> String {
      cut(words, font: style.font, width: width, measuring: setting.measurer)
    }
    var cells = [
      text(
        isTotal ? CafeWords.total[language] : fitted(session.name, 18), at: x, base, style.font)
    ]
    if hasDates {
      cells.append(
        text(session.date?.short(language) ?? "", at: x + columns.date, base, style.font))
    }
    cells.append(
      text(
        fitted(session.theme ?? "", columns.themeWidth), at: x + columns.theme, base, style.font))
    let numbers = [
      hasInvited && !isTotal ? session.invited.map { "\($0)" } : nil,
      session.present.map { "\($0)" }, session.answers.map { "\($0)" },
      session.rate.map { CafeWords.percent($0, language) },
    ]
    for (number, right) in zip(numbers, columns.numbers) {
      cells.append(text(number ?? "", at: x + right, base, style.font, isEnd: true))
    }
    let bars = bar(
      session, in: Box(x + columns.bar, y, columns.barWidth, CafeTrendFigure.pitch), setting)
    return .group(
      Group(.row, (cells + [.group(Group(.plain, bars))]).map { .group(Group(.cell, [$0])) }))
  }

  /// From white over a tint to the strongest, so that grey tells them too.
  private func tones(_ palette: Palette) -> [Tone] {
    [
      Tone(strong: .ink, fill: .white, hatch: nil), palette.blue,
      Tone(strong: .ink, fill: palette.blue.strong, hatch: nil),
    ]
  }

  private func bar(
    _ session: CafeFeedback.Session, in box: Box, _ setting: Typesetting
  ) -> [Mark] {
    let font = TypeScale.small.font
    guard let counts = session.counts, let shares = session.shares else {
      let isHidden = feedback.hidden.contains(session.name)
      let note =
        isHidden ? words("vises ikke", "blir ikkje vist", "not shown") : ""
      return note.isEmpty ? [] : [text(note, at: box.x, box.centre.y + TypeScale.drop(font), font)]
    }
    let sum = Double(counts.reduce(0, +))
    let thickness = 4.8
    var left = box.x
    var marks: [Mark] = []
    for (index, count) in counts.enumerated() where count > 0 {
      let tone = tones(setting.palette)[min(index, 2)]
      let piece = Box(
        left, box.y + (box.height - thickness) / 2, box.width * Double(count) / sum, thickness)
      marks += tinted(piece, tone)
      marks.append(.path(PathMark(.rectangle(piece), stroke: Stroke(.ink, PaperRules.hair))))
      let long = "\(count) (\(CafeWords.percent(shares[index], setting.language)))"
      let word = [long, "\(count)"].first { setting.width($0, font) + 1.2 <= piece.width }
      if let word {
        let width = setting.width(word, font)
        if tone.hatch != nil {
          marks.append(
            .path(
              PathMark(
                .rectangle(
                  Box(piece.centre.x - width / 2 - 0.6, piece.y + 0.4, width + 1.2, thickness - 0.8)
                ), fill: .white)))
        }
        let isDark = index == 2
        marks.append(
          .text(
            TextMark(
              word, at: Point(piece.centre.x, piece.centre.y + TypeScale.drop(font)), font: font,
              colour: isDark ? .white : .ink, anchor: .middle)))
      }
      left = piece.right
    }
    return marks
  }

  private func key(x: Double, y: Double, _ setting: Typesetting) -> [Mark] {
    let font = TypeScale.small.font
    var left = x
    var marks: [Mark] = []
    for (category, tone) in zip(CafeFeedback.categories, tones(setting.palette)) {
      let word = category[setting.language]
      let box = Box(left, y - 2.4, 2.8, 2.8)
      marks += tinted(box, tone)
      marks.append(.path(PathMark(.rectangle(box), stroke: Stroke(.ink, PaperRules.hair))))
      marks.append(text(word, at: left + 4, y, font))
      left += setting.width(word, font) + 10
    }
    return [.group(Group(.paragraph, marks))]
  }
}
