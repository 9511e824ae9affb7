/// Every rule, sorted by id. A test holds the list equal to the folders.
package enum RuleCatalog {
  package static let all: [any Rule.Type] = [
    A3Overflow.self,
    MissingSection.self,
    SuppressionWithoutReason.self,
    UnknownKey.self,
    UnknownRule.self,
    UnusedSuppression.self,
    WrongValue.self,
  ]

  private static let byID: [String: any Rule.Type] = Dictionary(
    all.map { ($0.info.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule with an id.
  package static func named(_ id: String) -> (any Rule.Type)? { byID[id] }
}
