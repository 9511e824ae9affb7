package import Drawing
package import Model
package import Source

/// The ten sub-goals as a web: the middle is no, the rim is yes; the last review before this one is
/// a dashed line (M02).
package struct SubGoalRadar: SectionFigure {
  private let answers: [SubGoal: SubGoalAnswer]
  private let earlier: [SubGoal: SubGoalAnswer]
  private let years: (now: String, before: String)
  private let language: LanguageCode

  /// Nil for a review without an answer.
  package init?(_ review: Document, before: Document?, language: LanguageCode) {
    func read(_ document: Document?) -> [SubGoal: SubGoalAnswer] {
      var result: [SubGoal: SubGoalAnswer] = [:]
      for reply in document?.subGoalReplies ?? [] {
        if let goal = reply.goal, let answer = reply.answer { result[goal] = answer.value }
      }
      return result
    }
    answers = read(review)
    earlier = read(before)
    guard !answers.isEmpty else { return nil }
    years = (
      review[Review.date].map { "\($0.value.year)" } ?? "",
      before?[Review.date].map { "\($0.value.year)" } ?? ""
    )
    self.language = language
  }

  package var alternative: String {
    let w = Wording(language)
    func count(_ answer: SubGoalAnswer) -> Int { answers.values.count { $0 == answer } }
    return w(
      "Ti delmål: \(count(.yes)) ja, \(count(.partly)) delvis, \(count(.no)) nei.",
      "Ten sub-goals: \(count(.yes)) yes, \(count(.partly)) partly, \(count(.no)) no.")
  }

  package func height(width: Double, _ setting: Typesetting) -> Double { 78 }

  package func marks(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let palette = setting.palette
    let centre = Point(x + 44, y + 39)
    let rim = 30.0
    func point(_ goal: SubGoal, _ rank: Double) -> Point {
      Point.polar(centre, radius: rim * (rank + 0.5) / 2.5, angle: Double(goal.rawValue - 1) * 36)
    }
    var marks: [Mark] = []
    for rank in 0...2 {
      marks.append(
        .path(
          PathMark(
            .polyline(SubGoal.allCases.map { point($0, Double(rank)) }, closed: true),
            stroke: Stroke(palette.grid, PaperRules.hair))))
    }
    for goal in SubGoal.allCases {
      marks.append(
        .path(
          PathMark(
            .line(centre, point(goal, 2)), stroke: Stroke(palette.grid, PaperRules.hair))))
    }
    if !earlier.isEmpty {
      marks.append(
        .path(
          PathMark(
            .polyline(SubGoal.allCases.map { point($0, rank(earlier[$0])) }, closed: true),
            stroke: Stroke(palette.mute, PaperRules.strong, dash: [1.6, 1.2]))))
    }
    marks.append(
      .path(
        PathMark(
          .polyline(SubGoal.allCases.map { point($0, rank(answers[$0])) }, closed: true),
          stroke: Stroke(palette.blue.strong, PaperRules.heavy))))
    for goal in SubGoal.allCases {
      let isWeak = answers[goal] != .yes
      let at = point(goal, rank(answers[goal]))
      marks.append(
        .path(
          PathMark(
            .circle(at, radius: 1.4), fill: isWeak ? .white : palette.blue.strong,
            stroke: Stroke(palette.blue.strong, PaperRules.strong))))
      let label = Point.polar(
        centre, radius: rim + 5, angle: Double(goal.rawValue - 1) * 36)
      let font = Font(10, bold: isWeak)
      marks.append(
        .text(
          TextMark(
            "\(goal.rawValue)", at: Point(label.x, label.y + TypeScale.drop(font)), font: font,
            anchor: .middle)))
    }
    marks += key(x: x + 96, y: y, width: width - 96, setting)
    return [.group(Group(.figure, title: alternative, marks))]
  }

  private func rank(_ answer: SubGoalAnswer?) -> Double { Double(answer?.rank ?? 0) }

  /// What the web says, and what to begin with.
  private func key(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let w = Wording(language)
    var marks: [Mark] = []
    var line = y + 6
    func write(_ text: String, bold: Bool = false) {
      let style = bold ? setting.style.bold : setting.style
      let block = setting.block(text, style: style, width: width)
      marks.append(block.mark(at: Point(x, line)))
      line += Double(block.lines.count) * style.leading + 1
    }
    write(alternative, bold: true)
    write(
      w(
        "Ytterst er ja, innerst er nei. Åpen ring: ikke ja.",
        "Ytst er ja, inst er nei. Open ring: ikkje ja.",
        "The rim is yes, the middle is no. An open ring: not yes."))
    if !earlier.isEmpty {
      write(
        w(
          "Hel strek: \(years.now). Stiplet: \(years.before).",
          "Heil strek: \(years.now). Stipla: \(years.before).",
          "Whole line: \(years.now). Dashed: \(years.before)."))
    }
    let weak = SubGoal.allCases.filter { answers[$0] != .yes }
      .sorted { (rank(answers[$0]), $0.rawValue) < (rank(answers[$1]), $1.rawValue) }
    if !weak.isEmpty {
      line += 2
      write(w("Begynn her:", "Byrj her:", "Begin here:"), bold: true)
      for goal in weak.prefix(5) { write("\(goal.rawValue)  \(goal.label[language])") }
    }
    return marks
  }
}
