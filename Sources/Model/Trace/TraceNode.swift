package import Source

/// One thing on the thread: a document, a row of one, or a part of one.
package struct TraceNode: Sendable {
  package enum Kind: String, Sendable, Hashable {
    case document
    /// A goal written inside an improvement.
    case goal
    /// A numbered root cause.
    case cause
    /// A row of an action table, with its steps.
    case action
    /// A step of a plan that belongs to no row of an action table.
    case step
    /// A case raised in a meeting or a log.
    case raisedCase = "case"
    /// A section that says what a document of its own could have said.
    case section
    /// Words where a document could have been named.
    case words
    /// A reference that leads to nothing, or to several.
    case missing
  }

  package let kind: Kind
  package let stage: TraceStage
  /// What can be asked for: a document's id, or `id#action-2`.
  package let id: String
  package let title: String
  /// The number of an action or a root cause.
  package let number: String?
  /// The document it stands in.
  package let document: Document
  package let range: SourceRange
  package let state: TraceState
  /// Why the thread may begin or end here without being broken.
  package internal(set) var exception: TraceException?

  package var path: String { document.path }
  /// Whether the thread goes through it: meetings and units only stand beside.
  package var isOnThread: Bool { stage != .beside }
}

/// How something stands, as it says itself.
package struct TraceState: Sendable {
  package var status: LocalizedText?
  /// The day that tells most: done, evaluated, closed; else the deadline; else when it began.
  package var day: CalendarDate?
  /// Whether the day is a deadline.
  package var isDeadline = false
  /// It has been carried out.
  package var isDone = false
  /// Nothing more is waited for.
  package var isClosed = false
  /// Turned down, called off or put off.
  package var isDropped = false

  package init() {}
}

/// The three deliberate exceptions of method.md §4.
package enum TraceException: String, Sendable, Hashable, CaseIterable {
  /// Something that is simply done (M31).
  case quick
  /// What is good and should go on: there is no problem behind it (M18).
  case conservation
  /// What a law asks for needs no problem (M05).
  case duty

  package var label: LocalizedText {
    switch self {
    case .quick: LocalizedText(nb: "raskt tiltak", nn: "raskt tiltak", en: "quick action")
    case .conservation:
      LocalizedText(nb: "det vi tar vare på", nn: "det vi tek vare på", en: "what we keep")
    case .duty:
      LocalizedText(nb: "plikt etter lov", nn: "plikt etter lov", en: "duty by law")
    }
  }
}

/// A link of the thread, from what comes first to what follows of it.
package struct TraceEdge: Sendable, Hashable {
  /// Indexes into `TraceGraph.nodes`.
  package let from: Int
  package let to: Int
  package let kind: String
}
