internal import Language
internal import Source
internal import Synchronization

/// The goal sentences read last. A dozen rules look at the same document in turn, and reading its
/// sentence costs more than all of them; what is remembered never changes an answer.
enum SentenceMemory {
  private struct Entry: Sendable {
    let sentence: GoalSentence
    let preferred: LanguageCode?
  }

  private static let size = 64
  private static let entries = Mutex<[Entry?]>(Array(repeating: nil, count: size))

  static func reading(_ text: String, preferred: LanguageCode?) -> GoalSentence {
    let slot = Int(UInt(bitPattern: text.hashValue) % UInt(size))
    if let entry = entries.withLock({ $0[slot] }), entry.preferred == preferred,
      entry.sentence.text == text
    {
      return entry.sentence
    }
    let sentence = readGoal(text, preferred: preferred)
    entries.withLock { $0[slot] = Entry(sentence: sentence, preferred: preferred) }
    return sentence
  }
}
