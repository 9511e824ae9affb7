import Drawing
import Model
import Source

/// Box 4: why it is so, drawn, with the root causes in full under it.
struct CauseBox: Sendable {
  let fishbone: FishboneFigure?
  let chain: WhyChainFigure?
  let rootCauses: [CauseAnalysis.RootCause]
  let method: String?
  /// Shown when nothing is drawn.
  let text: [ProsePart]

  /// Nil for a form.
  init(_ document: Document?, in workspace: Workspace, language: LanguageCode) {
    let analyses = document.map { workspace.analyses(of: $0) } ?? []
    let fish = analyses.first { !$0.categories.isEmpty }
    let whys = analyses.first { !$0.steps.isEmpty }
    let drawn = fish ?? whys ?? analyses.first
    let problem = drawn?.problem?.value ?? document?.title ?? ""
    fishbone = fish.map { FishboneFigure($0, effect: problem) }
    chain =
      fish == nil ? whys.map { WhyChainFigure($0, problem: problem, language: language) } : nil
    var numbers: Set<Int> = []
    rootCauses = (drawn.map { [$0] } ?? analyses).flatMap(\.rootCauses).filter {
      numbers.insert($0.number).inserted
    }
    method = drawn?.method
    text = drawn == nil ? document?.prose(Improvement.causeAnalysis) ?? [] : []
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    if fishbone == nil, chain == nil, rootCauses.isEmpty {
      if text.isEmpty { return setting.empty(Improvement.causeAnalysis.question, in: place) }
      return ProseBlock(text, width: A3Grid.span(4), setting).placed(
        x: place.x, baseline: place.firstBaseline, bottom: place.lastBaseline)
    }
    let list = RootCauseList(rootCauses, method: method, width: place.width, setting)
    // The figure keeps what the list leaves, at most to 90.9 under the rule.
    let hair = min(place.y + 90.9, place.bottom - list.height)
    var area = PlacedArea()
    if let fishbone {
      // The categories stand clear of the heading over them and the hair under them.
      let (top, bottom) = (place.y + 12.4, hair - 5.1)
      var fishbone = fishbone
      fishbone.verticalScale = min(1, (bottom - top) / 66.4)
      let spine = min(place.y + 49.2, bottom - 33.2 * fishbone.verticalScale)
      area = fishbone.placed(x: place.x, spine: spine, setting)
      if let words = list.besideHead {
        let placed = besideHead(words, x: place.x, spine: spine, hair: hair, setting)
        area.marks += placed.marks
        area.hiddenLines += placed.hiddenLines
      }
    } else if let chain {
      let frame = Box(place.x, place.y + 11, place.width, hair - 3 - place.y - 11)
      area = chain.placed(in: frame, number: rootCauses.first?.number, setting)
    }
    let lower = list.placed(x: place.x, hair: hair, bottom: place.lastBaseline, setting)
    area.marks += lower.marks
    area.hiddenLines += lower.hiddenLines
    if area.hiddenLines > 0 {
      let words = Labels.linesMore(area.hiddenLines)[setting.language]
      area.marks.append(
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(
                  words, at: Point(place.right - 7, place.y + 6.6),
                  font: TypeScale.small.bold.font, anchor: .end))
            ])))
    }
    return area
  }

  /// A long method stands under the fish's head, where the paper is free.
  private func besideHead(
    _ words: String, x: Double, spine: Double, hair: Double, _ setting: Typesetting
  ) -> PlacedArea {
    let style = TypeScale.small
    let first = spine + 17.6
    let room = TextBlock.room(from: first, to: hair - 1.2, leading: style.leading)
    var block = setting.block(words, style: style, width: 32)
    var left = x + 167
    if block.lines.count > room {
      left = x + 161
      block = setting.block(words, style: style, width: 38)
    }
    return PlacedArea(
      [block.mark(at: Point(left, first), limit: room)],
      hiddenLines: max(0, block.lines.count - room))
  }
}
