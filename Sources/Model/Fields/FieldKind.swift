package import Source
package import Syntax

/// What a scalar, list or map in a field means, and how it is read. One static member a kind, one
/// file each in this folder.
package struct FieldKind<Value: Sendable>: Sendable {
  package let shape: KindShape
  /// Reads a value that is not empty; reports what is wrong and gives nil when it cannot be used.
  package let read: @Sendable (FrontMatter.Node, inout [KindFault]) -> Value?

  package init(
    _ shape: KindShape, read: @escaping @Sendable (FrontMatter.Node, inout [KindFault]) -> Value?
  ) {
    self.shape = shape
    self.read = read
  }
}

/// The outside of a kind: for `describe`, completion and the schema.
package indirect enum KindShape: Sendable {
  case text
  case number
  case date
  case period
  case time
  case minutes
  case duration
  case rhythm
  case boolean
  case schedule
  case choice([ChoiceOption])
  /// A reference to a document of one of the types; empty for any. `orText`: plain words will do.
  case reference(types: [String], orText: Bool)
  case list(KindShape)
  case record([FieldDeclaration])
  case either(KindShape, KindShape)

  /// Whether any scalar will do, so that nothing can be wrong with one.
  package var takesAnyScalar: Bool {
    switch self {
    case .text, .reference: true
    case .list(let element): element.takesAnyScalar
    default: false
    }
  }

  /// What the author is told to write.
  package var name: LocalizedText {
    switch self {
    case .text: LocalizedText(nb: "tekst", nn: "tekst", en: "text")
    case .number: LocalizedText(nb: "tall", nn: "tal", en: "number")
    case .date: LocalizedText(nb: "dato", nn: "dato", en: "date")
    case .period:
      LocalizedText(nb: "dato eller periode", nn: "dato eller periode", en: "date or period")
    case .time: LocalizedText(nb: "klokkeslett", nn: "klokkeslett", en: "time of day")
    case .minutes: LocalizedText(nb: "minutter", nn: "minutt", en: "minutes")
    case .duration:
      LocalizedText(nb: "tid med enhet", nn: "tid med eining", en: "time with its unit")
    case .rhythm: LocalizedText(nb: "hvor ofte", nn: "kor ofte", en: "how often")
    case .boolean: LocalizedText(nb: "ja eller nei", nn: "ja eller nei", en: "yes or no")
    case .schedule:
      LocalizedText(
        nb: "tidspunkt eller gjentakelse", nn: "tidspunkt eller gjentaking",
        en: "date or recurrence")
    case .choice:
      LocalizedText(nb: "ett av flere ord", nn: "eitt av fleire ord", en: "one of several words")
    case .reference(let types, _):
      if let only = types.first, types.count == 1, let type = DocumentType.named(only) {
        LocalizedText(
          nb: "henvisning til \(type.names.nb)", nn: "tilvising til \(type.names.nn)",
          en: "reference to \(type.names.en)")
      } else {
        LocalizedText(nb: "henvisning", nn: "tilvising", en: "reference")
      }
    case .list(let element):
      LocalizedText(
        nb: "liste av \(element.name.nb)", nn: "liste av \(element.name.nn)",
        en: "list of \(element.name.en)")
    case .record: LocalizedText(nb: "felter", nn: "felt", en: "fields")
    case .either(let first, let second):
      LocalizedText(
        nb: "\(first.name.nb) eller \(second.name.nb)",
        nn: "\(first.name.nn) eller \(second.name.nn)",
        en: "\(first.name.en) or \(second.name.en)")
    }
  }
}

/// One of the words a choice field takes.
package struct ChoiceOption: Sendable, Hashable {
  /// Canonical English value.
  package let value: String
  package let label: LocalizedText
  package let also: [String]

  package var spellings: [String] { [value, label.nb, label.nn, label.en] + also }
}
