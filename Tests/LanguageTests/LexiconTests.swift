import Language
import Source
import Testing

@Suite struct LexiconTests {
  static let lists = BokmalLexicon.lists + NynorskLexicon.lists + EnglishLexicon.lists

  /// Sorted by bytes, a leading hyphen apart, and each entry once.
  @Test func listsAreSortedAndUnique() {
    for list in Self.lists {
      let keys = list.entries.map { entry in
        Array((entry.hasPrefix("-") ? entry.dropFirst() : entry[...]).utf8)
      }
      for (first, second) in zip(keys, keys.dropFirst()) {
        let inOrder = first.lexicographicallyPrecedes(second)
        #expect(inOrder, "\(list.name): \(String(decoding: second, as: UTF8.self))")
      }
    }
  }

  /// Lower case, single spaces, nothing before or after.
  @Test func entriesAreClean() {
    for list in Self.lists {
      #expect(!list.entries.isEmpty, "\(list.name)")
      for entry in list.entries {
        #expect(entry == entry.lowercased()[...], "\(list.name): \(entry)")
        #expect(!entry.contains("  ") && !entry.hasPrefix(" ") && !entry.hasSuffix(" "))
      }
    }
  }

  @Test func everyLanguageHasTheSameLists() {
    func names(_ lists: [WordList]) -> Set<String> {
      Set(lists.compactMap { $0.name.split(separator: " ").last.map(String.init) })
    }
    let bokmal = names(BokmalLexicon.lists)
    #expect(names(EnglishLexicon.lists) == bokmal)
    #expect(names(NynorskLexicon.lists).symmetricDifference(bokmal) == ["scales"])
  }

  @Test func signsInOtherTexts() {
    let lack = wordSigns(in: "Mangel på tid og ressurser", kinds: [.lack], preferred: .nb)
    #expect(lack.map(\.word) == ["Mangel på"])
    let group = wordSigns(in: "Personalet", kinds: [.group, .lack], preferred: .nb)
    #expect(group.map(\.kind) == [.group])
    let vague = wordSigns(in: "Avvik følgjast opp ved behov", kinds: [.vagueTime], preferred: .nn)
    #expect(vague.map(\.word) == ["ved behov"])
    #expect(wordSigns(in: "Kari Holm", kinds: Set(WordSign.Kind.allCases)).isEmpty)
  }
}
