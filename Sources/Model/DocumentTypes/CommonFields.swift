package import Source

/// The fields that every document may carry.
package enum CommonFields {
  package static let type = Field<String>(
    "type", nb: "type", nn: "type", .text, .required,
    meaning: LocalizedText(
      nb: "Hva slags dokument dette er", en: "What kind of document this is"))
  package static let id = Field<String>(
    "id", nb: "id", nn: "id", .text,
    meaning: LocalizedText(
      nb: "Navnet andre dokumenter henviser med; uten det gjelder filnavnet",
      en: "The name other documents refer to; the file name when left out"))
  package static let title = Field<String>(
    "title", nb: "tittel", nn: "tittel", .text, .required,
    meaning: LocalizedText(
      nb: "Hovedbudskapet i én setning, slik det skal stå øverst på arket",
      en: "The point in one sentence, as it should stand on top of the sheet"))
  package static let created = Field<CalendarDate>(
    "created", nb: "opprettet", nn: "oppretta", .date,
    meaning: LocalizedText(nb: "Datoen dokumentet ble laget", en: "The day it was made"))
  package static let updated = Field<CalendarDate>(
    "updated", nb: "oppdatert", nn: "oppdatert", .date,
    meaning: LocalizedText(
      nb: "Datoen innholdet sist ble endret", en: "The day the content last changed"))
  package static let version = Field<String>(
    "version", nb: "versjon", nn: "versjon", .text,
    meaning: LocalizedText(
      nb: "Nummeret på utgaven, så papir og fil kan sammenlignes",
      en: "The number of the edition, so that paper and file can be compared"))
  package static let language = Field<String>(
    "language", nb: "språk", nn: "språk", .text,
    meaning: LocalizedText(
      nb: "nb, nn eller en når dokumentet er på et annet språk enn arbeidsområdet",
      en: "nb, nn or en when it is in another language than the workspace"))
  package static let tags = Field<[Located<String>]>(
    "tags", nb: "stikkord", nn: "stikkord", .list(of: .text),
    meaning: LocalizedText(nb: "Ord å finne dokumentet igjen med", en: "Words to find it by"))
  /// Not read through a kind: the checker reads rule and reason itself.
  package static let ignore = Field<String>(
    "forbedre-ignore", nb: "forbedre-ignore", nn: "forbedre-ignore",
    FieldKind(.record([])) { _, _ in "" },
    meaning: LocalizedText(
      nb: "Regler som ikke skal gjelde for denne fila, hver med en begrunnelse",
      en: "Rules that are off for this file, each with a reason"))

  package static let all: [FieldDeclaration] = [
    type.declaration, id.declaration, title.declaration, created.declaration,
    updated.declaration, version.declaration, language.declaration, tags.declaration,
    ignore.declaration,
  ]

  private static let index = indexed(all.map(\.spellings))

  /// The common field a written key stands for, in a document whose type is unknown.
  static func named(_ key: String) -> FieldDeclaration? {
    index[folded(key: key)].map { all[$0] }
  }
}
