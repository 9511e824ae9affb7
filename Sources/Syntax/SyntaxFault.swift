package import Source

/// Something in the bytes of one file that no reader could make sense of. Rules word it.
package struct SyntaxFault: Sendable, Hashable {
  package let kind: Kind
  package let range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Sendable, Hashable {
    /// The byte at the start of the range cannot be UTF-8; `legacy` when the file reads well as
    /// Windows-1252 (Latin-1).
    case notUTF8(byte: UInt8, legacy: Bool)
    /// Bytes in the file, above the limit.
    case tooLarge(bytes: Int)
    /// `<<<<<<<`, `=======` or `>>>>>>>` at the start of a line.
    case mergeConflict
    /// `---` opens the file and no `---` closes it.
    case frontMatterNotClosed
    /// Fields that begin below an empty line, or with a dash that a word processor made of `---`:
    /// the file would be left alone as a README.
    case frontMatterNotFirst
    /// A tab where YAML wants spaces.
    case tab
    /// `key:value`.
    case missingSpaceAfterColon(key: String)
    /// `key: one: two`.
    case unquotedColon(key: String)
    /// A quotation mark that is never closed.
    case unclosedQuote
    /// `[` or `{` that is never closed.
    case unclosedBracket
    /// A value that begins with a sign YAML keeps for itself: @ % ` and others.
    case reservedSign(Character)
    /// A line that belongs to nothing: no key, no list mark.
    case strayLine
    /// A line indented so that it fits nowhere.
    case badIndentation
    /// `&name`, `*name`: refused, since a few of them can expand without bound.
    case alias
    /// Lists in lists deeper than anyone writes.
    case tooDeep
    /// The same key twice in one map; the range of the first is given.
    case duplicateKey(key: String, first: SourceRange)
    /// Anything else, in the YAML reader's words.
    case other(String)
  }
}
