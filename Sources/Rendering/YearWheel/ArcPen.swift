import Drawing
import Model
import Source

/// Draws arcs: shape by state, then number and words.
struct ArcPen {
  let sheet: YearWheelSheet
  let geometry: WheelGeometry
  let measurer: any TextMeasurer

  // MARK: Shape

  /// Fill, edge, hatch, triangle and arrows; with the activity's words as its title.
  func shape(_ arc: WheelArc) -> [Mark] {
    let tone = sheet.tone(arc.ring)
    var marks: [Mark] = []
    switch arc.occurrence.state {
    case .done:
      let hatch = sheet.hatch(arc.ring)
      marks.append(.path(PathMark(sector(arc, inset: 0), fill: tone.fill)))
      if let hatch {
        marks.append(
          .path(
            PathMark(
              hatched(arc, hatch),
              stroke: Stroke(sheet.palette.isMono ? .ink : tone.strong, PaperRules.hair))))
      }
      marks.append(edge(arc, tone.strong, PaperRules.thin))
    case .inProgress: marks.append(edge(arc, tone.strong, 0.6, fill: .white))
    case .planned: marks.append(edge(arc, tone.strong, 0.6, dash: [1.4, 0.9], fill: .white))
    case .deferred:
      marks.append(edge(arc, sheet.palette.mute, 0.6, dash: [1.4, 0.9], fill: .white))
    case .overdue:
      marks.append(edge(arc, sheet.palette.red.strong, 0.8, fill: .white))
    case .cancelled:
      marks.append(.path(PathMark(sector(arc, inset: 0), fill: .white)))
      marks.append(
        .path(
          PathMark(
            radii(arc), stroke: Stroke(sheet.palette.line, PaperRules.hair))))
      marks.append(edge(arc, tone.strong, PaperRules.thin))
    }
    marks += triangle(arc) + arrows(arc)
    return [.group(Group(.plain, title: words(arc), marks))]
  }

  /// «3 Medarbeiderundersøkelse, 2.–20. februar, gjennomført».
  private func words(_ arc: WheelArc) -> String {
    "\(arc.item.number) \(arc.item.title), \(arc.occurrence.period.written(sheet.language)), "
      + WheelWords.state(arc.occurrence.state)[sheet.language]
  }

  private func sector(_ arc: WheelArc, inset: Double) -> Path {
    let side = WheelGeometry.degrees(inset, at: arc.radius)
    return .sector(
      WheelGeometry.centre, inner: arc.radius - arc.thickness / 2 + inset,
      outer: arc.radius + arc.thickness / 2 - inset, start: arc.place.span.start + side,
      end: arc.place.span.end - side)
  }

  private func edge(
    _ arc: WheelArc, _ colour: Colour, _ width: Double, dash: [Double] = [], fill: Colour? = nil
  ) -> Mark {
    .path(
      PathMark(
        sector(arc, inset: width / 2), fill: fill, stroke: Stroke(colour, width, dash: dash)))
  }

  // MARK: Hatches

  private func hatched(_ arc: WheelArc, _ hatch: Hatch) -> Path {
    switch hatch {
    case .horizontal: return rounds(arc)
    case .vertical: return radii(arc)
    case .rising, .falling, .crossed: return hatch.lines(in: outline(arc))
    }
  }

  private func rounds(_ arc: WheelArc) -> Path {
    var steps: [Path.Step] = []
    var radius = arc.radius - arc.thickness / 2 + 0.8
    while radius < arc.radius + arc.thickness / 2 - 0.2 {
      steps +=
        Path.arc(
          WheelGeometry.centre, radius: radius, start: arc.place.span.start,
          end: arc.place.span.end
        ).steps
      radius += 1.6
    }
    return Path(steps)
  }

  private func radii(_ arc: WheelArc) -> Path {
    let pitch = WheelGeometry.degrees(1.6, at: arc.radius)
    var steps: [Path.Step] = []
    var angle = arc.place.span.start + pitch / 2
    while angle < arc.place.span.end {
      steps +=
        geometry.radial(
          angle, from: arc.radius - arc.thickness / 2, to: arc.radius + arc.thickness / 2
        ).steps
      angle += pitch
    }
    return Path(steps)
  }

  /// The sector as a polygon with a corner every two degrees.
  private func outline(_ arc: WheelArc) -> [Point] {
    let span = arc.place.span
    let count = max(2, Int((span.end - span.start) / 2) + 1)
    let angles = (0...count).map {
      span.start + (span.end - span.start) * Double($0) / Double(count)
    }
    return angles.map { geometry.point(arc.radius + arc.thickness / 2, $0) }
      + angles.reversed().map { geometry.point(arc.radius - arc.thickness / 2, $0) }
  }

  // MARK: Marks on the arc

  /// Whether a triangle stands over or under the number instead of behind it.
  private func isStacked(_ arc: WheelArc) -> Bool {
    arc.thickness >= 7.4 && arc.place.span.length(at: arc.radius) < 11
  }

  private func triangle(_ arc: WheelArc) -> [Mark] {
    guard arc.occurrence.state == .overdue else { return [] }
    let span = arc.place.span
    let length = span.length(at: arc.radius)
    let centre: Point
    if isStacked(arc) {
      centre = geometry.point(arc.radius - 1.9, span.middle)
    } else if length < 9 {
      // Narrow lane, short arc: the number and the red edge must do.
      return []
    } else {
      let end = arc.isCutAtEnd ? 5.6 : 2.6
      centre = geometry.point(arc.radius, span.end - WheelGeometry.degrees(end, at: arc.radius))
    }
    return StatusSign.overdue.marks(
      centre: centre, size: min(3.2, arc.thickness - 1.4), palette: sheet.palette)
  }

  /// A small arrow where an activity comes from before the period or goes on after it.
  private func arrows(_ arc: WheelArc) -> [Mark] {
    func arrow(_ tip: Double, _ back: Double) -> Mark {
      .path(
        PathMark(
          .polyline(
            [
              geometry.point(arc.radius, tip), geometry.point(arc.radius + 1.2, back),
              geometry.point(arc.radius - 1.2, back),
            ], closed: true), fill: sheet.tone(arc.ring).strong))
    }
    let edge = arc.isBesideTab ? WheelDrawing.tabRoom : 0.6
    let near = WheelGeometry.degrees(edge + 0.4, at: arc.radius)
    let far = WheelGeometry.degrees(edge + 2.4, at: arc.radius)
    let span = arc.place.span
    guard span.length(at: arc.radius) > 9 else { return [] }
    return (arc.isCutAtStart ? [arrow(span.start + near, span.start + far)] : [])
      + (arc.isCutAtEnd ? [arrow(span.end - near, span.end - far)] : [])
  }

  // MARK: Label

  /// The part of an arc that its label may use.
  private func room(_ arc: WheelArc) -> WheelSpan {
    var span = arc.place.span
    let tab =
      arc.isBesideTab ? WheelGeometry.degrees(WheelDrawing.tabRoom, at: arc.radius) : 0
    let mark = WheelGeometry.degrees(WheelLabel.markRoom, at: arc.radius)
    span.start = max(span.start, tab)
    span.end = min(span.end, 360 - tab)
    if arc.isCutAtStart { span.start += WheelGeometry.degrees(2.8, at: arc.radius) }
    if arc.isCutAtEnd { span.end -= WheelGeometry.degrees(2.8, at: arc.radius) }
    if arc.occurrence.state == .overdue, !isStacked(arc),
      arc.place.span.length(at: arc.radius) >= 9
    {
      span.end -= mark
    }
    return span
  }

  func label(_ arc: WheelArc) -> [Mark] {
    let room = room(arc)
    let isBare = arc.occurrence.state == .cancelled || (isStacked(arc) && !triangle(arc).isEmpty)
    let label = WheelLabel(
      number: arc.item.number, text: isBare ? "" : arc.item.title, room: room,
      radius: arc.radius, thickness: arc.thickness, measuring: measurer)
    let needsPlate = arc.occurrence.state == .done && sheet.hatch(arc.ring) != nil
    switch label.shape {
    case .lines(let lines) where !isBare:
      return (needsPlate ? lines.map { plate($0, about: room.middle) } : [])
        + lines.flatMap { $0.marks(about: room.middle, geometry: geometry) }
    default:
      return number(arc, room: room, needsPlate: needsPlate)
    }
  }

  /// White behind a line of words, 0.6 larger than they are.
  private func plate(_ line: WheelLabel.Line, about angle: Double) -> Mark {
    let half = WheelGeometry.degrees(line.width / 2 + 0.6, at: line.innerRadius)
    let height = (line.pieces.map(\.font.millimetres).max() ?? 3) / 2 + 0.3
    return .path(
      PathMark(
        .sector(
          WheelGeometry.centre, inner: line.radius - height, outer: line.radius + height,
          start: angle - half, end: angle + half), fill: .white))
  }

  /// The number alone, upright.
  private func number(_ arc: WheelArc, room: WheelSpan, needsPlate: Bool) -> [Mark] {
    let text = String(arc.item.number)
    let font = Font(arc.thickness >= 3.6 ? 9 : 8, bold: true)
    let hasTriangle = isStacked(arc) && !triangle(arc).isEmpty
    let centre = geometry.point(hasTriangle ? arc.radius + 1.8 : arc.radius, room.middle)
    let width = measurer.width(of: text, font: font)
    var marks: [Mark] = []
    if arc.occurrence.state == .cancelled {
      let radius = min(max(2.3, width / 2 + 0.5), max(2, arc.thickness / 2 - 0.3))
      marks.append(.path(PathMark(.circle(centre, radius: radius), fill: .white)))
    } else if needsPlate {
      let height = font.millimetres * 0.72 + 1.2
      marks.append(
        .path(
          PathMark(
            .rectangle(
              Box(centre.x - width / 2 - 0.6, centre.y - height / 2, width + 1.2, height)),
            fill: .white)))
    }
    marks.append(
      .text(
        TextMark(
          text, at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
          anchor: .middle)))
    return marks
  }
}
