import Source

/// All 81 methods, in the order of the inventory.
package enum MethodCatalog {
  package static let all: [Method] =
    frame + mapping + dialogue + planning + doing + checking + meeting + surveyFollowUp

  /// The method with an id: `M20`, `m20` or `20`.
  package static func named(_ text: String) -> Method? {
    let digits = text.lowercased().hasPrefix("m") ? text.dropFirst() : text[...]
    guard let number = Int(digits), number > 0, number <= all.count else { return nil }
    return all[number - 1]
  }

  /// The types that say they serve each method; the one that serves fewest methods first, since it
  /// was made for this one.
  static let types: [String: [DocumentType]] = {
    var result: [String: [(order: Int, type: DocumentType)]] = [:]
    for (order, type) in DocumentType.all.enumerated() {
      for id in type.methods { result[id, default: []].append((order, type)) }
    }
    return result.mapValues { list in
      list.sorted { left, right in
        (left.type.methods.count, left.order) < (right.type.methods.count, right.order)
      }.map(\.type)
    }
  }()
}
