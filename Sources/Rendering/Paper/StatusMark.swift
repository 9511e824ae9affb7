package import Drawing
package import Model
package import Source

/// A status as it is printed: the drawn sign and the word beside it.
package struct StatusMark: Sendable, Hashable {
  package let sign: StatusSign
  /// Capital first, in the sheet's language.
  package let word: String

  package init(_ sign: StatusSign, _ word: String) {
    self.sign = sign
    self.word = capitalised(word)
  }

  /// How far an action has come on a day; past its deadline, how many days it is over.
  package init(
    _ status: ActionStatus?, due: CalendarDate? = nil, today: CalendarDate,
    language: LanguageCode
  ) {
    let status = status ?? .notStarted
    let waits = status.isClosed || status == .onHold || status == .deferred
    if let due, due < today, !waits {
      self.init(.overdue, Labels.daysOver(due.days(to: today))[language])
    } else {
      self.init(StatusSign(status), status.label[language])
    }
  }

  package init(
    _ status: CaseStatus, due: CalendarDate? = nil, today: CalendarDate, language: LanguageCode
  ) {
    if let due, due < today, status != .closed {
      self.init(.overdue, Labels.daysOver(due.days(to: today))[language])
    } else {
      self.init(StatusSign(status), status.label[language])
    }
  }

  package init(_ status: GoalStatus, language: LanguageCode) {
    self.init(StatusSign(status), status.label[language])
  }

  /// Sign and word on a baseline, the sign's left edge at `x`.
  package func marks(
    x: Double, baseline: Double, font: Font = TypeScale.body.font, palette: Palette
  ) -> [Mark] {
    signMarks(x: x, baseline: baseline, font: font, palette: palette) + [
      .text(TextMark(word, at: Point(x + wordOffset(font), baseline), font: font))
    ]
  }

  package func signMarks(
    x: Double, baseline: Double, font: Font, palette: Palette
  ) -> [Mark] {
    let size = 0.95 * font.millimetres
    return sign.marks(
      centre: Point(x + size / 2, baseline - TypeScale.drop(font)), size: size, palette: palette)
  }

  /// How far right of the sign's edge the word begins.
  package func wordOffset(_ font: Font) -> Double { 0.95 * font.millimetres + 1.2 }

  package func width(font: Font, measuring measurer: any TextMeasurer) -> Double {
    wordOffset(font) + measurer.width(of: word, font: font)
  }
}

/// The text with its first letter large.
package func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
