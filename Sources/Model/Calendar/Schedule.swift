/// When something happens: once, over a period, or again and again.
package struct Schedule: Hashable, Sendable {
  /// As the author wrote it.
  package let text: String

  /// Nil when the text says no time.
  package static func reading(_ text: String) -> Schedule? {
    text.isEmpty ? nil : Schedule(text: text)
  }
}
