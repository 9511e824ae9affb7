/// The hash of a stretch of bytes, so made that the hash of any stretch of a word comes from two
/// numbers: polynomial, modulo 2⁶⁴ (Karp and Rabin 1987).
struct WordHashes: Sendable {
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// `prefix[i]` is the hash of the first `i` bytes.
  private var prefix: [UInt64] = [0]
  private var powers: [UInt64] = [1]
  let bytes: [UInt8]

  init(_ word: String) {
    bytes = Array(word.utf8)
    prefix.reserveCapacity(bytes.count + 1)
    powers.reserveCapacity(bytes.count + 1)
    for byte in bytes {
      prefix.append(WordHashes.step(prefix[prefix.count - 1], byte))
      powers.append(powers[powers.count - 1] &* WordHashes.base)
    }
  }

  /// The hash of a whole word.
  static func whole(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { step($0, $1) }
  }

  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { hash &* base &+ UInt64(byte) &+ 1 }

  /// The hash of bytes from `start` up to `end`, and of an `e` after them when asked.
  func of(_ start: Int, _ end: Int, thenE: Bool = false) -> UInt64 {
    let hash = prefix[end] &- prefix[start] &* powers[end - start]
    return thenE ? WordHashes.step(hash, UInt8(ascii: "e")) : hash
  }
}

/// What lists say of entries, found by the hash of the entry.
///
/// Words are told apart by 64 bits alone: a test checks that no two entries share them, and another
/// word that does is as likely as a stone from the sky.
struct WordTable: Sendable {
  /// One place for each `Inflection.Pattern`.
  typealias Classes = SIMD8<UInt64>

  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var classes: [Classes] = []

  /// - Parameter capacity: how many entries it may hold.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    hashes.reserveCapacity(capacity)
    classes.reserveCapacity(capacity)
  }

  mutating func add(_ found: WordClass, _ pattern: Inflection.Pattern, to hash: UInt64) {
    var slot = place(hash)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash {
        classes[entry][pattern.rawValue] |= found.rawValue
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    var fresh = Classes.zero
    fresh[pattern.rawValue] = found.rawValue
    classes.append(fresh)
  }

  /// What the lists say of an entry bent by some of the patterns; empty when it is in none.
  func classes(_ hash: UInt64, _ patterns: Inflection.Patterns) -> WordClass {
    var slot = place(hash)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if hashes[entry] == hash {
        var found: UInt64 = 0
        var rest = patterns.rawValue
        while rest != 0 {
          found |= classes[entry][rest.trailingZeroBitCount]
          rest &= rest - 1
        }
        return WordClass(rawValue: found)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32) & (slots.count - 1)
  }
}
