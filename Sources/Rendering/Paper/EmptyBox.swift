package import Drawing

/// A box nobody has filled in: its guiding question and lines to write on (paper.md §7).
package struct EmptyBox: Sendable {
  package let question: String

  package init(_ question: String) { self.question = question }

  /// - Parameters:
  ///   - baseline: of the question.
  ///   - bottom: the box's end; the last line stands 2 above it.
  package func marks(
    x: Double, width: Double, baseline: Double, bottom: Double, palette: Palette,
    measuring measurer: any TextMeasurer
  ) -> [Mark] {
    let block = TextBlock(
      question, style: TypeScale.body.italic, width: width, measuring: measurer)
    let first = baseline + Double(max(1, block.lines.count) - 1) * TypeScale.body.leading
    let lines = WritingLines(
      x: x, width: width, y: first + PaperRules.writePitch, bottom: bottom - 2)
    return lines.marks(palette) + [
      block.mark(at: Point(x, baseline), colour: palette.mute)
    ]
  }
}
