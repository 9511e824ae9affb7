package import Source
import Syntax

/// Why something happens, however it was written down: a fishbone or a chain of whys.
package struct CauseAnalysis: Sendable {
  /// The effect in the fish's head, or the problem on top of the chain.
  package let problem: Located<String>?
  /// Categories of a fishbone; empty for a chain.
  package let categories: [Category]
  /// Steps of a chain; empty for a fishbone.
  package let steps: [Step]
  package let rootCauses: [RootCause]
  /// How it was done, in a sentence.
  package let method: String?
  /// The document whose bytes the ranges lie in.
  package let document: Document

  package struct Category: Sendable {
    package let name: Located<String>
    package let causes: [Cause]
  }

  package struct Cause: Sendable {
    /// Without the root-cause mark.
    package let text: String
    package let range: SourceRange
    /// Number of the root cause it is marked as.
    package let rootCause: Int?
  }

  package struct Step: Sendable {
    package let why: Located<String>?
    package let because: Located<String>?
    package let evidence: String?
    package let row: Row
  }

  package struct RootCause: Sendable {
    package let number: Int
    package let text: String
    package let range: SourceRange
  }

  /// Nothing in it at all.
  package var isEmpty: Bool { categories.isEmpty && steps.isEmpty && rootCauses.isEmpty }
}

extension Document {
  /// The analysis this document is (fishbone, five whys) or holds in a section (improvement).
  package var causeAnalysis: CauseAnalysis? {
    switch type?.name {
    case "fishbone":
      return CauseAnalysis(
        problem: self[Fishbone.effect],
        categories: body(Fishbone.causes).map { categories(in: $0.blocks) } ?? [], steps: [],
        rootCauses: body(Fishbone.rootCauses).map { rootCauses(in: $0.blocks) } ?? [],
        method: body(Fishbone.method).flatMap { paragraphs(in: $0.blocks).first?.value },
        document: self)
    case "five-whys":
      return CauseAnalysis(
        problem: self[FiveWhys.problem], categories: [],
        steps: rows(FiveWhys.chain).map { step($0) },
        rootCauses: body(FiveWhys.rootCauses).map { rootCauses(in: $0.blocks) } ?? [],
        method: nil, document: self)
    case "improvement":
      return body(Improvement.causeAnalysis).flatMap { inlineAnalysis($0) }
    default: return nil
    }
  }

  private func inlineAnalysis(_ body: SectionBody) -> CauseAnalysis? {
    var problem: Located<String>?
    var method: String?
    var categories: [CauseAnalysis.Category] = []
    var steps: [CauseAnalysis.Step] = []
    var rootCauses: [CauseAnalysis.RootCause] = []
    for part in parts(of: body) {
      let isRootCauses = FiveWhys.rootCauses.spellings.contains {
        folded(key: $0) == folded(key: part.heading.value)
      }
      if isRootCauses {
        rootCauses += self.rootCauses(in: part.blocks)
      } else {
        categories += self.categories(in: part.blocks)
        for block in parsed.markup.children(in: part.blocks) {
          guard case .table = parsed.markup.blocks[block].kind else { continue }
          steps += table(block, section: FiveWhys.chain).rows.map { step($0) }
        }
      }
      for paragraph in paragraphs(in: part.blocks) {
        if let words = labelled(paragraph, ["virkning", "verknad", "effect", "problem"]) {
          problem = words
        } else if let words = labelled(paragraph, ["metode", "method"]) {
          method = words.value
        }
      }
    }
    let analysis = CauseAnalysis(
      problem: problem, categories: categories, steps: steps, rootCauses: rootCauses,
      method: method, document: self)
    return analysis.isEmpty ? nil : analysis
  }

  /// What stands behind `Label:` when a paragraph or item begins with one of the labels.
  package func labelled(_ text: Located<String>, _ labels: [String]) -> Located<String>? {
    guard let colon = text.value.firstIndex(of: ":"),
      labels.contains(folded(key: text.value[..<colon]))
    else { return nil }
    let words = text.value[text.value.index(after: colon)...].drop { $0.isWhitespace }
    return Located(String(words), text.range)
  }

  private func step(_ row: Row) -> CauseAnalysis.Step {
    CauseAnalysis.Step(
      why: row[FiveWhys.why], because: row[FiveWhys.because],
      evidence: row[FiveWhys.evidence]?.value, row: row)
  }

  /// Top items are categories, the items inside them causes. A top item without items of its own is
  /// a category with no cause.
  private func categories(in blocks: Range<Int>) -> [CauseAnalysis.Category] {
    items(in: blocks).filter { $0.number == nil }.map { item in
      CauseAnalysis.Category(
        name: Located(item.text, item.range),
        causes: item.items.map { cause in
          let (text, number) = withoutMark(cause.text)
          return CauseAnalysis.Cause(text: text, range: cause.range, rootCause: number)
        })
    }
  }

  private func rootCauses(in blocks: Range<Int>) -> [CauseAnalysis.RootCause] {
    items(in: blocks).enumerated().map { index, item in
      CauseAnalysis.RootCause(number: item.number ?? index + 1, text: item.text, range: item.range)
    }
  }

  /// `Ingen eier lista (rotårsak 2)` is the cause and the number 2.
  private func withoutMark(_ text: String) -> (String, Int?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
    let inner = folded(key: text[text.index(after: open)...].dropLast())
    for word in ["rotårsak", "root cause"] where inner.hasPrefix(word) {
      let number = Int(inner.dropFirst(word.count).drop { $0 == " " }) ?? 1
      var words = text[..<open]
      while let last = words.last, last.isWhitespace { words.removeLast() }
      return (String(words), number)
    }
    return (text, nil)
  }
}

extension Workspace {
  /// The analyses of an improvement: the files it refers to, else its own section.
  package func analyses(of document: Document) -> [CauseAnalysis] {
    let linked = (document[Improvement.analysis]?.value ?? []).compactMap { reference in
      self.document(reference, from: document)?.causeAnalysis
    }
    return linked.isEmpty ? document.causeAnalysis.map { [$0] } ?? [] : linked
  }

  /// Where an improvement's two action tables stand: its own sections, else the plan it refers to.
  package func planHolder(of document: Document) -> Document {
    let isInline = !document.rows(Improvement.steps).isEmpty
    if !isInline, let plan = self.document(document[Improvement.plan], from: document) {
      return plan
    }
    return document
  }
}
