import Source
import Syntax

/// Where a task of the minutes went: the plan that took it over, and its row there.
package struct AdoptedTask: Sendable {
  package let plan: Document
  package let row: Row
}

/// The words that join a task of the minutes and its row in a plan. They are read again, in every
/// language, so they are part of the file format.
enum AdoptionWords {
  /// Stands in the minutes, before a link to the plan.
  static let movedTo = LocalizedText(nb: "Overført til", nn: "Overført til", en: "Moved to")
  /// Stands in the plan, before a link to the minutes.
  static let from = LocalizedText(nb: "Fra", nn: "Frå", en: "From")

  static func isMoved(_ comment: String) -> Bool {
    let words = folded(key: comment)
    return LanguageCode.allCases.contains { words.contains(folded(key: movedTo[$0])) }
  }
}

extension Workspace {
  /// Where a row of a meeting's table of tasks went; nil while it stands in the minutes alone. The
  /// minutes must say so, and the plan must have a row that links back: a task that somebody took
  /// out of the plan is open in the minutes again.
  package func adopted(_ task: Row, of meeting: Document) -> AdoptedTask? {
    guard let comment = task.cell(Step.comment.declaration),
      AdoptionWords.isMoved(comment.text), let what = task[Step.what]?.value
    else { return nil }
    for link in meeting.parsed.links
    where comment.range.lower <= link.range.lower && link.range.upper <= comment.range.upper {
      guard let plan = planLinked(link, from: meeting) else { continue }
      let rows = plan.rows(links: meeting)
      if let same = rows.first(where: { $0.says(what) }) {
        return AdoptedTask(plan: plan, row: same)
      }
      // Reworded in the plan: a row from this meeting that is none of its other tasks.
      let others = meeting.rows(Meeting.tasks).compactMap { $0[Step.what]?.value }
      if let reworded = rows.first(where: { row in !others.contains { row.says($0) } }) {
        return AdoptedTask(plan: plan, row: reworded)
      }
    }
    return nil
  }

  private func planLinked(_ link: Inline, from meeting: Document) -> Document? {
    let path = normalised(
      meeting.file.text(link.destination), relativeTo: meeting.file.folder)
    return document(at: path).flatMap { $0.holdsSteps ? $0 : nil }
  }
}

extension Document {
  /// Whether the type carries the table of steps.
  package var holdsSteps: Bool {
    ["action-plan", "improvement", "deviation"].contains(type?.name)
  }

  /// The steps whose comment links to a meeting.
  func rows(links meeting: Document) -> [Row] {
    let rows = rows(ActionPlan.steps).compactMap { row in
      row.cell(Step.comment.declaration).map { (row, $0.range) }
    }
    guard !rows.isEmpty else { return [] }
    let target = folded(id: meeting.path)
    let links = parsed.links.filter { link in
      link.kind == .link
        && folded(
          id: normalised(file.text(link.destination), relativeTo: file.folder)) == target
    }
    if links.isEmpty { return [] }
    return rows.filter { _, range in
      links.contains { range.lower <= $0.range.lower && $0.range.upper <= range.upper }
    }.map(\.0)
  }
}

extension Document {
  /// What the comment of a step says of it, without the words that tell which minutes it came from
  /// or where it went.
  package func comment(of row: Row) -> String? {
    guard let words = row[Step.comment]?.value else { return nil }
    let signs = LanguageCode.allCases.flatMap {
      [AdoptionWords.from[$0] + " ", AdoptionWords.movedTo[$0] + " "]
    }
    guard signs.contains(where: { words.contains($0) }),
      let range = row.cell(Step.comment.declaration)?.range
    else { return words }
    let names = Set(
      parsed.links.filter { range.lower <= $0.range.lower && $0.range.upper <= range.upper }.map {
        file.text($0.text).filter { $0 != "\\" }
      })
    let kept = words.split(separator: ";").map { trimmed(String($0)) }.filter { part in
      !signs.contains { part.hasPrefix($0) && names.contains(String(part.dropFirst($0.count))) }
    }
    return kept.isEmpty ? nil : kept.joined(separator: "; ")
  }
}

extension Row {
  /// Whether a task of minutes says that it was moved into a plan. That the plan still has it, only
  /// `Workspace.adopted(_:of:)` knows.
  package var saysItWasMoved: Bool {
    self[Step.comment].map { AdoptionWords.isMoved($0.value) } ?? false
  }

  /// Whether the step or task is this one, apart from capitals and blanks.
  func says(_ what: String) -> Bool {
    self[Step.what].map { folded(key: $0.value) == folded(key: what) } ?? false
  }
}

/// A path as seen from the folder of another, both from the root.
package func relativePath(_ target: String, from path: String) -> String {
  var to = target.split(separator: "/").map(String.init)
  var from = path.split(separator: "/").dropLast().map(String.init)
  while let first = from.first, to.count > 1, to.first == first {
    from.removeFirst()
    to.removeFirst()
  }
  return (from.map { _ in ".." } + to).joined(separator: "/")
}
