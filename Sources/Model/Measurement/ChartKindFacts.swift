extension ChartKind {
  /// Whether the chart has limits beside its centre.
  package var hasLimits: Bool { self != .run }

  /// Whether the rules on runs hold: moving ranges hang together two and two.
  package var judgesRuns: Bool { self != .mr }

  /// Whether nothing under zero can be plotted.
  package var countsEvents: Bool {
    switch self {
    case .c, .p, .u, .g, .t, .pPrime, .uPrime: true
    case .run, .i, .mr: false
    }
  }
}
