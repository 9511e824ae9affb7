/// A part of the sentence with a verb of its own, wrappers set aside.
struct Clause: Sendable {
  /// What the thing acted upon is, the strongest first.
  enum ObjectKind: Sendable {
    case metered
    case deliverable
    case group
    case activity
    case abstract
    case named
    case missing
  }

  /// All tokens of the clause.
  let tokens: Range<Int>
  /// The tokens after wrappers.
  let body: Range<Int>
  /// The verb that counts, as word or phrase.
  let verb: Range<Int>?
  let verbClasses: WordClass
  /// What is acted upon; for a passive, what stands before it.
  let object: Range<Int>
  let objectKind: ObjectKind
  /// The noun that decides the kind.
  let head: Int?
  /// Whether the clause says who does it.
  let hasOwner: Bool

  func isVerb(_ classes: WordClass) -> Bool { !verbClasses.isDisjoint(with: classes) }

  var isPassive: Bool { verbClasses.contains(.passive) }
}

/// A part of a goal sentence as it was divided, in UTF-8 bytes of the sentence.
package struct ClauseReading: Sendable, Hashable {
  package let range: Range<Int>
  /// «Vi skal sørge for at»: set aside before the rest was judged; nil when there is none.
  package let wrapper: Range<Int>?
  /// The verb that counts.
  package let verb: Range<Int>?
  /// What it hits; for a passive, what stands before it.
  package let object: Range<Int>?

  init(_ clause: Clause, _ words: WordReading) {
    func bytes(_ tokens: Range<Int>) -> Range<Int>? {
      tokens.isEmpty ? nil : words.bytes(tokens)
    }
    range = words.bytes(clause.tokens)
    wrapper = bytes(clause.tokens.lowerBound..<clause.body.lowerBound)
    verb = clause.verb.flatMap(bytes)
    object = bytes(clause.object)
  }
}
