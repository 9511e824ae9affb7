import Source
import Syntax

extension TraceBuilder {
  /// Sections that say in a document what a document of its own could have said: the cause of a
  /// deviation, the evaluation of an improvement, what is now standard work, who has been told.
  mutating func addSections(of index: Int, _ document: Document) {
    switch document.type?.name {
    case "deviation":
      let cause = addSection(Deviation.cause, .cause, "cause", after: [index], document)
      if let cause { causes[document.path, default: []].append((0, cause)) }
      let quick = addSection(
        Deviation.immediate, .action, "immediate", after: [index], document, exception: .quick)
      addSection(
        Deviation.learning, .shared, "shared", after: [quick ?? cause ?? index], document)
    case "five-whys":
      let own = causes[document.path, default: []].map(\.node)
      addSection(
        FiveWhys.countermeasure, .action, "countermeasure", after: own.isEmpty ? [index] : own,
        document, exception: .quick)
    case "goal":
      guard !evaluated.contains(document.path) else { return }
      addSection(Goal.evaluation, .evaluation, "evaluation", after: [index], document)
    case "idea":
      addSection(Idea.result, .evaluation, "result", after: [index], document)
    case "improvement": addFollowUp(of: index, document)
    default: return
    }
  }

  private mutating func addFollowUp(of index: Int, _ document: Document) {
    var last: Int?
    if !evaluated.contains(document.path) {
      let verdict = document[Improvement.verdict]
      var words = document.followUp(.assessment)
      if words == nil, let verdict, verdict.value.isEvaluated {
        words = Located(verdict.value.label[document.language(in: workspace)], verdict.range)
      }
      if let words {
        var state = TraceState()
        state.status = verdict?.value.label
        let node = add(
          .section, .evaluation, "evaluation", words, in: document, state: state,
          exception: nodes[index].exception)
        link(inlineGoals[document.path] ?? index, node, "evaluates")
        last = node
      }
    }
    for (part, stage) in [(FollowUpPart.practice, TraceStage.standard), (.shared, .shared)] {
      guard let words = document.followUp(part) else { continue }
      let node = add(
        .section, stage, stage.rawValue, words, in: document, exception: nodes[index].exception)
      if let last {
        link(last, node, stage.rawValue)
      } else {
        followUps[document.path] = node
        // An evaluation in a document of its own comes between.
        if !evaluated.contains(document.path) { link(index, node, stage.rawValue) }
      }
      last = node
    }
  }

  /// A node for a section that holds words, linked to what it follows.
  @discardableResult
  mutating func addSection(
    _ section: Section, _ stage: TraceStage, _ part: String, after previous: [Int],
    _ document: Document, exception: TraceException? = nil
  ) -> Int? {
    guard let body = document.body(section), let words = firstWords(section, body, document)
    else { return nil }
    let node = add(
      .section, stage, part, Located(words, body.headingRange), in: document,
      exception: exception)
    for previous in previous { link(previous, node, stage.rawValue) }
    return node
  }

  /// What a section says first: of a table, the first cell with words in it.
  private func firstWords(
    _ section: Section, _ body: SectionBody, _ document: Document
  ) -> String? {
    guard !section.columns.isEmpty else { return document.prose(in: body.blocks).first?.text }
    return document.rows(section).first?.cells.first { !$0.text.isEmpty }?.text
  }
}
