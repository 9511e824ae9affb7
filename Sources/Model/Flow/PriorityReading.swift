package import Source
import Syntax

/// One proposal as it was weighed: a row of the table, or an open idea card of the unit.
package struct WeighedProposal: Sendable {
  package let number: String
  /// The proposal's words: the idea's title where the row refers to one.
  package let title: String
  package let effect: IdeaWeight?
  package let effort: IdeaWeight?
  package let decision: PriorityDecision?
  package let reason: String?
  package let owner: String?
  /// Where it is written; nil for an idea card that no row names.
  package let row: Row?
  /// The idea card behind it.
  package let idea: Document?

  /// The part of the matrix it falls in; nil until both scores are there.
  package var quadrant: PriorityQuadrant? {
    guard let effect, let effort else { return nil }
    return PriorityQuadrant(effect: effect, effort: effort)
  }
}

/// The four parts of the matrix. The names are ours: the source's axes are lost.
package enum PriorityQuadrant: CaseIterable, Sendable, Hashable {
  /// Much for little.
  case doNow
  /// Much for much.
  case plan
  /// Little for little.
  case whenConvenient
  /// Little for much.
  case drop

  package init(effect: IdeaWeight, effort: IdeaWeight) {
    switch (effect.rank > 2, effort.rank > 2) {
    case (true, false): self = .doNow
    case (true, true): self = .plan
    case (false, false): self = .whenConvenient
    case (false, true): self = .drop
    }
  }

  package var label: LocalizedText {
    switch self {
    case .doNow: LocalizedText(nb: "Gjør nå", nn: "Gjer no", en: "Do now")
    case .plan: LocalizedText(nb: "Planlegg", nn: "Planlegg", en: "Plan")
    case .whenConvenient:
      LocalizedText(nb: "Når det passer", nn: "Når det passar", en: "When convenient")
    case .drop: LocalizedText(nb: "Velg bort", nn: "Vel bort", en: "Drop")
    }
  }
}

extension Workspace {
  /// The proposals of a priority matrix in written order, scores and title taken from the idea card
  /// where the row leaves them out; then the unit's open idea cards with scores, when asked for.
  package func proposals(of matrix: Document) -> [WeighedProposal] {
    var result: [WeighedProposal] = []
    var named: Set<ObjectIdentifier> = []
    for row in matrix.rows(PriorityMatrix.proposals) {
      guard let proposal = row[PriorityMatrix.proposal] else { continue }
      var idea: Document?
      if proposal.value.looksLikeReference, let found = document(proposal, from: matrix),
        found.type?.name == "idea"
      {
        idea = found
        named.insert(found.identity)
      }
      result.append(
        WeighedProposal(
          number: row[PriorityMatrix.number]?.value ?? "",
          title: idea?.title ?? proposal.value.text,
          effect: row[PriorityMatrix.effect]?.value ?? idea?[Idea.effect]?.value,
          effort: row[PriorityMatrix.effort]?.value ?? idea?[Idea.resources]?.value,
          decision: row[PriorityMatrix.decision]?.value,
          reason: row[PriorityMatrix.reason]?.value ?? idea?[RaisedCaseFields.answer]?.value,
          owner: row[PriorityMatrix.owner]?.value ?? idea?[Idea.owner]?.value, row: row, idea: idea)
      )
    }
    guard matrix[PriorityMatrix.takesIdeas]?.value == true, let unit = unit(of: matrix) else {
      return result
    }
    let ideas = documents(in: unit).filter { document in
      document.type?.name == "idea" && !named.contains(document.identity)
        && !(document[Idea.status]?.value.isClosed ?? false)
        && document[Idea.effect] != nil && document[Idea.resources] != nil
    }.sorted { $0.path < $1.path }
    let last = result.compactMap { Int($0.number) }.max() ?? result.count
    for (order, idea) in ideas.enumerated() {
      result.append(
        WeighedProposal(
          number: "\(last + order + 1)", title: idea.title, effect: idea[Idea.effect]?.value,
          effort: idea[Idea.resources]?.value, decision: nil, reason: nil,
          owner: idea[Idea.owner]?.value, row: nil, idea: idea))
    }
    return result
  }

  /// How many a matrix may choose: what it says itself, else the settings.
  package func chosenLimit(of matrix: Document) -> Int {
    matrix[PriorityMatrix.limit]?.value ?? settings.limits.chosenProposals
  }
}

/// Best first: by quadrant, then most effect, then least effort, then as written. Those without
/// scores come last.
package func ranked(_ proposals: [WeighedProposal]) -> [WeighedProposal] {
  func key(_ proposal: WeighedProposal) -> (Int, Int, Int) {
    guard let quadrant = proposal.quadrant, let effect = proposal.effect,
      let effort = proposal.effort
    else { return (PriorityQuadrant.allCases.count, 0, 0) }
    return (PriorityQuadrant.allCases.firstIndex(of: quadrant) ?? 0, -effect.rank, effort.rank)
  }
  return proposals.enumerated().sorted { left, right in
    let (first, second) = (key(left.element), key(right.element))
    return first == second ? left.offset < right.offset : first < second
  }.map(\.element)
}
