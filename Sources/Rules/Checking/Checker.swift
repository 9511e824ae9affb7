package import Model
package import Source
internal import Syntax

/// Runs the rules over a workspace, applies settings and suppressions, and sorts.
package struct Checker: Sendable {
  private let settings: Settings
  private let documentRules: [any DocumentRule]
  private let workspaceRules: [any WorkspaceRule]
  private let seriesRules: [any SeriesRule]
  private let judgesSuppressions: Bool

  /// - Parameter only: rule ids to run; nil for all.
  package init(_ settings: Settings, only: Set<String>? = nil) {
    self.settings = settings
    var documentRules: [any DocumentRule] = []
    var workspaceRules: [any WorkspaceRule] = []
    var seriesRules: [any SeriesRule] = []
    for type in RuleCatalog.all {
      guard only?.contains(type.info.id) ?? true else { continue }
      if settings.rules[type.info.id] == .off { continue }
      let rule = type.init(settings)
      if let rule = rule as? any DocumentRule { documentRules.append(rule) }
      if let rule = rule as? any WorkspaceRule { workspaceRules.append(rule) }
      if let rule = rule as? any SeriesRule { seriesRules.append(rule) }
    }
    self.documentRules = documentRules
    self.workspaceRules = workspaceRules
    self.seriesRules = seriesRules
    judgesSuppressions = only == nil
  }

  /// Everything that is wrong, in file order, the same every time.
  package func findings(in workspace: Workspace, on today: CalendarDate) async -> [Finding] {
    var found: [Finding] = []
    await withTaskGroup(of: [Finding].self) { group in
      let count = workspace.documents.count
      let step = max(32, (count + 15) / 16)
      for start in stride(from: 0, to: count, by: step) {
        let documents = workspace.documents[start..<min(start + step, count)]
        group.addTask {
          documents.flatMap { document in
            documentRules.flatMap { $0.check(document, on: today) }
          }
        }
      }
      if !seriesRules.isEmpty {
        let series = workspace.documents(ofType: "series")
        for start in stride(from: 0, to: series.count, by: step) {
          let documents = series[start..<min(start + step, series.count)]
          group.addTask {
            documents.flatMap { document in
              let series = SeriesInHand(document, in: workspace, on: today)
              return seriesRules.flatMap { $0.check(series) }
            }
          }
        }
      }
      for rule in workspaceRules {
        group.addTask { rule.check(workspace, on: today) }
      }
      for await part in group { found.append(contentsOf: part) }
    }
    return apply(to: found, in: workspace).sorted()
  }

  /// Severities of the settings, suppressions of the files, and what is wrong with those.
  private func apply(to found: [Finding], in workspace: Workspace) -> [Finding] {
    var found = found
    for index in found.indices {
      if case .on(let severity) = settings.rules[found[index].rule] {
        found[index].severity = severity
      }
    }
    var byFile: [String: [Finding]] = [:]
    for finding in found { byFile[finding.file, default: []].append(finding) }
    var result: [Finding] = []
    result.reserveCapacity(found.count)
    let tables = tables(withFindings: byFile, in: workspace)
    for document in workspace.documents {
      var own = byFile.removeValue(forKey: document.path) ?? []
      if let table = tables[document.path] { own += Set(byFile.removeValue(forKey: table) ?? []) }
      let suppressions = Suppression.all(in: document)
      if suppressions.isEmpty {
        result.append(contentsOf: own)
        continue
      }
      var used: Set<Int> = []
      for finding in own {
        var isHidden = false
        for (index, suppression) in suppressions.enumerated()
        where suppression.hides(finding, in: document) {
          used.insert(index)
          if !suppression.reason.isEmpty { isHidden = true }
        }
        if !isHidden { result.append(finding) }
      }
      if judgesSuppressions {
        result.append(
          contentsOf: SuppressionJudge(settings).check(suppressions, used: used, in: document))
      }
    }
    // Two series may share a CSV file, and its faults are told once.
    for rest in byFile.values { result.append(contentsOf: Set(rest)) }
    return result
  }

  /// The CSV file of each series whose file something was found in: a comment cannot be written in
  /// it, so what the front matter of the series suppresses holds there too.
  private func tables(
    withFindings byFile: [String: [Finding]], in workspace: Workspace
  ) -> [String: String] {
    guard byFile.keys.contains(where: { Reference($0).isTable }) else { return [:] }
    var result: [String: String] = [:]
    for series in workspace.documents(ofType: "series") {
      if let path = workspace.table(of: series)?.file.path, byFile[path] != nil {
        result[series.path] = path
      }
    }
    return result
  }
}
