package import Model
import Source

/// What a document remembers of the invitation that was last made from it (`innkalling:`). Calendar
/// programs tell a new version from an old one by these values alone, so they must survive.
package struct InvitationState: Sendable, Hashable {
  /// Made once and kept: a new UID is a second meeting in every calendar.
  package let uid: String
  /// How often time, place, recurrence or status has changed.
  package let sequence: Int
  /// When the last version was made.
  package let stamped: CalendarStamp
  package let fingerprint: InvitationFingerprint
  /// The addresses that the last version went to.
  package let invited: [String]
  /// Those who were invited once and no longer are: each got a cancellation of their own.
  package let withdrawn: [Withdrawal]

  /// Somebody's own cancellation.
  package struct Withdrawal: Sendable, Hashable {
    package let address: String
    /// Above any that they have seen.
    package let sequence: Int
    package let stamp: CalendarStamp

    package init(address: String, sequence: Int, stamp: CalendarStamp) {
      self.address = address
      self.sequence = sequence
      self.stamp = stamp
    }

    /// Reads what `text` wrote.
    init?(_ text: Substring) {
      let parts = text.split(separator: "/")
      guard parts.count == 3, let sequence = Int(parts[1]),
        let stamp = CalendarStamp(iso: String(parts[2]))
      else { return nil }
      self.init(address: String(parts[0]), sequence: sequence, stamp: stamp)
    }

    /// `vara@granli.example/2/2026-11-21T07:00:00Z`.
    var text: String { "\(address)/\(sequence)/\(stamp.iso)" }
  }

  package init(
    uid: String, sequence: Int, stamped: CalendarStamp, fingerprint: InvitationFingerprint,
    invited: [String] = [], withdrawn: [Withdrawal] = []
  ) {
    self.uid = uid
    self.sequence = sequence
    self.stamped = stamped
    self.fingerprint = fingerprint
    self.invited = invited
    self.withdrawn = withdrawn
  }

  /// The memory in a meeting. Nil when there is none; a memory with a UID counts even where the
  /// rest is damaged, and what cannot be read then counts as changed.
  package init?(_ document: Document) {
    guard let record = document[Meeting.invitation]?.value,
      let uid = record[Meeting.uid]?.value, !uid.isEmpty
    else { return nil }
    self.init(
      uid: uid, sequence: max(0, record[Meeting.sequence]?.value ?? 0),
      stamped: record[Meeting.stamped].flatMap { CalendarStamp(iso: $0.value) }
        ?? CalendarStamp(day: CalendarDate(dayNumber: 0), second: 0),
      fingerprint: InvitationFingerprint(record[Meeting.fingerprint]?.value ?? ""),
      invited: (record[Meeting.invited]?.value ?? "").split(separator: " ").map(String.init),
      withdrawn: (record[Meeting.withdrawn]?.value ?? "").split(separator: " ")
        .compactMap { Withdrawal($0) })
  }

  /// The keys and values to keep in the document, in order.
  package var entries: [(key: String, text: String)] {
    [
      (Meeting.uid.key, uid), (Meeting.sequence.key, String(sequence)),
      (Meeting.stamped.key, stamped.iso), (Meeting.fingerprint.key, fingerprint.text),
      (Meeting.invited.key, invited.joined(separator: " ")),
      (Meeting.withdrawn.key, withdrawn.map(\.text).joined(separator: " ")),
    ]
  }
}

/// What an invitation is to those who have it in their calendar already.
package enum InvitationDecision: String, Sendable, Hashable {
  /// Never made before.
  case first
  /// Nothing has changed: the same bytes as last time.
  case unchanged
  /// Only words have changed: DTSTAMP moves, SEQUENCE stays, and nobody is asked again.
  case minor
  /// Time, place, recurrence or status has changed: SEQUENCE + 1, and everybody is asked again.
  case major

  ///
  /// - Parameter invited: the addresses it goes to; whoever had a cancellation and is invited again
  ///   must see a higher SEQUENCE, so that is a major change.
  package init(
    _ state: InvitationState?, _ fingerprint: InvitationFingerprint, inviting invited: [String] = []
  ) {
    guard let state else {
      self = .first
      return
    }
    let last = state.fingerprint
    let now = Set(invited.map { $0.lowercased() })
    let isBack = state.withdrawn.contains { now.contains($0.address.lowercased()) }
    if last == fingerprint, !isBack {
      self = .unchanged
    } else if last.major == fingerprint.major, !isBack {
      self = .minor
    } else {
      self = .major
    }
  }

  /// The memory after this version has been made at `now`. The stamp always moves forward when
  /// something changed, also when two versions are made the same day with `--today`: with equal
  /// stamp and sequence Thunderbird says «already processed», and the change is lost.
  package func next(
    after state: InvitationState?, _ fingerprint: InvitationFingerprint,
    inviting invited: [String] = [], now: CalendarStamp, newUID: @autoclosure () -> String
  ) -> InvitationState {
    guard let state else {
      return InvitationState(
        uid: newUID(), sequence: 0, stamped: now, fingerprint: fingerprint, invited: invited)
    }
    guard self != .unchanged else { return state }
    let stamp = max(now, state.stamped.next)
    let sequence = state.sequence + (self == .major ? 1 : 0)
    let current = Set(invited.map { $0.lowercased() })
    let gone = state.invited.filter { !current.contains($0.lowercased()) }
    return InvitationState(
      uid: state.uid, sequence: sequence, stamped: stamp, fingerprint: fingerprint,
      invited: invited,
      withdrawn: state.withdrawn.filter { !current.contains($0.address.lowercased()) }
        + gone.map {
          InvitationState.Withdrawal(address: $0, sequence: state.sequence + 1, stamp: stamp)
        })
  }
}

/// Marks of what was sent: one of the parts that make people answer again, one of everything, one of
/// the sender. Written `1f0c2a9b-77d4e012-90cc31de`.
package struct InvitationFingerprint: Sendable, Hashable {
  package let major: String
  package let all: String
  /// Of the organiser's address: programs refuse a version from another sender.
  package let organiser: String

  package init(major: [String], all: [String], organiser: String) {
    self.major = InvitationFingerprint.hash(major)
    self.all = InvitationFingerprint.hash(major + all + [organiser])
    self.organiser = InvitationFingerprint.hash([organiser.lowercased()])
  }

  /// Reads what `text` wrote; anything else equals no fingerprint.
  package init(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    major = parts.first ?? ""
    all = parts.count > 1 ? parts[1] : ""
    organiser = parts.count > 2 ? parts[2] : ""
  }

  package var text: String { "\(major)-\(all)-\(organiser)" }

  /// Eight hexadecimal figures: FNV-1a over 64 bits, folded to 32. Swift's own hash differs from
  /// run to run, and a cryptographic one would be a dependency without a use: nobody gains by
  /// forging a mark in a file they may write anyway.
  private static func hash(_ parts: [String]) -> String {
    let value = stableHash(parts)
    return hexadecimal((value >> 32) ^ (value & 0xFFFF_FFFF), figures: 8)
  }
}

/// FNV-1a, 64 bits, over texts with a separator between: the same on every machine and in every run.
func stableHash(_ parts: [String]) -> UInt64 {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325
  for part in parts {
    for byte in Array(part.utf8) + [0x1F] {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }
  return value
}

/// A number in hexadecimal, with zeros in front.
func hexadecimal(_ value: UInt64, figures: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, figures - text.count)) + text
}
