import Source

/// The first strange word of a sentence in none of the three languages that can be judged: Polish,
/// Northern Sámi, German, Arabic. Nil for the three.
///
/// Said only when sure: three words or more, hardly any of them known, and something that bokmål,
/// nynorsk and English do not have (letters, or the small words of a language). Danish and Swedish
/// share too many words with Norwegian to be told apart, and are judged as Norwegian.
func firstForeignWord(_ tokens: [Token]) -> Range<Int>? {
  var words = 0
  var foreignLetters = 0
  var foreignWords = 0
  var first: Range<Int>?
  var others: [String] = []
  for token in tokens where token.kind == .word {
    guard token.lower.utf8.count > 1 else { continue }
    words += 1
    if hasForeignLetter(token.lower) {
      foreignLetters += 1
      first = first ?? token.range
    } else if foreignSmallWords.contains(token.lower) || isNorthernSami(token.lower) {
      foreignWords += 1
      first = first ?? token.range
    } else {
      others.append(token.lower)
    }
  }
  // Nearly always nothing is strange, and the lists of both languages need not be opened.
  guard let first else { return nil }
  guard words >= 3 else { return foreignLetters == words ? first : nil }
  let known = others.count { Lexicon.norwegian.knows($0) || Lexicon.english.knows($0) }
  return known * 3 < words && (foreignLetters + foreignWords > 1 || known == 0) ? first : nil
}

/// Northern Sámi words that happen to be written with Norwegian letters: «buoridit», «ovttasbargu».
private func isNorthernSami(_ word: String) -> Bool {
  guard let first = word.utf8.first, samiInitials.contains(first) else { return false }
  return samiStems.contains { word.hasPrefix($0) }
}

private let samiStems = [
  "bargoj", "bargii", "bargit", "buohcc", "buohk", "buorid", "buorre", "buorit", "gielda",
  "joavku", "luohttam", "oahpah", "oahpp", "ovtta", "skuvll", "suohkan", "vuolid",
]

private let samiInitials = Set(samiStems.compactMap(\.utf8.first))

/// Letters outside a–z, æøå, and the accents that Norwegian and English borrow (é, ó, ä, ü …).
private func hasForeignLetter(_ word: String) -> Bool {
  word.unicodeScalars.contains { scalar in
    scalar.value > 0x7F && !borrowed.contains(scalar) && scalar.properties.isAlphabetic
  }
}

private let borrowed: Set<Unicode.Scalar> = [
  "à", "â", "ä", "å", "æ", "ç", "è", "é", "ê", "ë", "î", "ñ", "ò", "ó", "ô", "ö", "ø", "ü", "À",
  "Ä", "Å", "Æ", "É", "Ó", "Ô", "Ö", "Ø", "Ü",
]

/// Frequent small words of languages that are read and written at Norwegian workplaces, and that are
/// no words of bokmål, nynorsk or English.
private let foreignSmallWords: Set<String> = [
  // Polish
  "aby", "czy", "dla", "do", "jest", "liczby", "na", "nasz", "nie", "oraz", "od", "przed", "przez",
  "przy", "roku", "sie", "tego", "wszystkich", "wszyscy", "za", "ze",
  // Northern Sámi
  "buot", "dat", "dan", "eret", "galga", "ii", "ja", "jagi", "jahki", "lea", "leat", "mii", "mu",
  "ovdal", "rahpat", "vel",
  // German
  "auf", "bis", "das", "dem", "der", "des", "durch", "einer", "ist", "mit", "nicht", "und", "uns",
  "unsere", "werden", "wir", "zu", "zum", "zur",
  // Finnish
  "ei", "ennen", "kaikki", "mennessä", "on", "ovat", "sekä", "vuoden", "vuonna",
  // French and Spanish
  "avant", "avec", "dans", "del", "des", "el", "est", "la", "las", "le", "les", "los", "nous",
  "para",
  "pour", "que", "sont", "une", "y",
]
