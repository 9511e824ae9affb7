package import Drawing
package import Model

/// The drawn shapes that stand beside a status word (paper.md §6). No glyph of a font is used.
package enum StatusSign: Sendable, Hashable, CaseIterable {
  case new
  case notStarted
  case quarter
  case half
  case threeQuarters
  case done
  case evaluated
  case standardised
  case overdue
  case onHold
  case deferred
  case passedOn
  case rejected

  package init(_ status: ActionStatus) {
    switch status {
    case .new: self = .new
    case .notStarted: self = .notStarted
    case .planned: self = .quarter
    case .inProgress: self = .half
    case .inTest: self = .threeQuarters
    case .onHold: self = .onHold
    case .done: self = .done
    case .evaluated: self = .evaluated
    case .standardised: self = .standardised
    case .deferred: self = .deferred
    case .rejected, .cancelled: self = .rejected
    case .passedOn: self = .passedOn
    }
  }

  package init(_ status: CaseStatus) {
    switch status {
    case .new: self = .new
    case .inProgress, .reopened: self = .half
    case .closed: self = .done
    }
  }

  package init(_ status: GoalStatus) {
    switch status {
    case .draft: self = .new
    case .inProgress: self = .half
    case .reached: self = .done
    case .partlyReached: self = .threeQuarters
    case .notReached, .rejected: self = .rejected
    case .onHold: self = .onHold
    case .deferred: self = .deferred
    }
  }

  /// The shape about a centre.
  /// - Parameter size: outer diameter or side, millimetres; 0.95 × the type size beside text.
  package func marks(centre: Point, size: Double, palette: Palette) -> [Mark] {
    let pen = StatusPen(centre: centre, size: size, palette: palette)
    switch self {
    case .new: return [pen.circle(palette.blue.strong)]
    case .notStarted: return [pen.circle(palette.mute)]
    case .quarter: return pen.filledCircle(to: 90)
    case .half: return pen.filledCircle(to: 180)
    case .threeQuarters: return pen.filledCircle(to: 270)
    case .done: return pen.tickedCircle
    case .evaluated: return pen.ringedTick
    case .standardised: return pen.tickedSquare
    case .overdue: return pen.triangle
    case .onHold: return pen.bars
    case .deferred: return [pen.arrow(turned: false, palette.mute)]
    case .passedOn: return [pen.arrow(turned: true, palette.purple.strong)]
    case .rejected: return [pen.cross(palette.mute)]
    }
  }
}
