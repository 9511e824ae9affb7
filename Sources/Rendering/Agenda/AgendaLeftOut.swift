import Drawing
import Model
import Source

/// What there was no time for, so that nothing is silently dropped.
extension AgendaLayout {
  /// Topic and count at the margin, the first of them at 58.
  mutating func placeLeftOut() {
    guard !agenda.leftOut.isEmpty else { return }
    let small = TextStyle(TypeScale.small.font, leading: note.leading)
    let topics = agenda.leftOut.map { topic -> (name: TextBlock, lines: [TextBlock]) in
      var lines = topic.lines.flatMap { line in
        let under = agenda.note(of: line)
        return [block(line.words, note, width: 112)]
          + (under.isEmpty ? [] : [block(under, small, width: 112)])
      }
      if topic.count > topic.lines.count, !lines.isEmpty {
        let more = AgendaWords.more(topic.count - topic.lines.count, language)
        lines.append(block("… " + more, note, width: 112))
      }
      return (block("\(topic.what): \(topic.count)", note.bold, width: 54), lines)
    }
    func height(_ topic: (name: TextBlock, lines: [TextBlock])) -> Double {
      max(topic.name.height, topic.lines.reduce(0) { $0 + $1.height })
    }
    heading(AgendaWords.leftOut[language], needs: 8 + (topics.first.map(height) ?? 0))
    var baseline = y + 12
    var marks: [Mark] = []
    for topic in topics {
      if baseline + height(topic) - note.leading > bottom {
        add(.group(Group(.list, marks)))
        marks = []
        beginSheet()
        baseline = y
      }
      var parts = [topic.name.mark(at: Point(left, baseline), role: .plain)]
      var line = baseline
      for words in topic.lines {
        parts.append(words.mark(at: Point(left + 58, line), role: .plain))
        line += words.height
      }
      marks.append(.group(Group(.item, parts)))
      baseline += height(topic) + 1.4
    }
    add(.group(Group(.list, marks)))
    y = baseline - note.leading - 1.4 + 5.8
  }
}
