import Drawing
import Model
import Source

extension PrintKind {
  /// What each group proposes on the four levels (M30).
  package static let iglo = PrintKind(
    of: "workplace-dialogue", name: LocalizedText(same: "iglo"),
    summary: LocalizedText(
      nb: "forslagene fra hver gruppe på fire nivåer, utfylt",
      nn: "forslaga frå kvar gruppe på fire nivå, utfylte",
      en: "each group’s proposals on four levels, filled in")
  ) { material in
    let document = material.document
    let proposals = document.dialogueProposals
    guard !proposals.isEmpty else { return nil }
    let sheets = document.dialogueGroupNames.compactMap { name -> (any Print)? in
      let own = proposals.filter { folded(key: $0.group) == folded(key: name) }
      return own.isEmpty ? nil : IgloSheet(material).filled(own, group: name)
    }
    return PrintSet(sheets)
  }

  /// The same form to fill in by hand, one for each group.
  package static let igloForm = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "iglo-skjema", nn: "iglo-skjema", en: "iglo-form"),
    summary: LocalizedText(
      nb: "tomt skjema på fire nivåer, ett til hver gruppe",
      nn: "tomt skjema på fire nivå, eitt til kvar gruppe",
      en: "an empty form on four levels, one for each group")
  ) { material in
    let names = material.document.dialogueGroupNames
    guard !names.isEmpty else { return IgloSheet(material).blank(group: nil) }
    return PrintSet(names.map { IgloSheet(material).blank(group: $0) })
  }
}

/// The form of four levels, for one group.
struct IgloSheet {
  private let material: PrintMaterial
  private var language: LanguageCode { material.language }

  init(_ material: PrintMaterial) { self.material = material }

  private var columns: [SheetTable.Column] {
    [
      .init(DialogueWords.level[language], 1.5), .init(DialogueWords.action[language], 3.6),
      .init(DialogueWords.who[language], 1.9), .init(DialogueWords.resources[language], 1.6),
      .init(DialogueWords.start[language], 1.4),
    ]
  }

  private var title: String {
    Wording(language)("Fra ønske til handling", "Frå ønske til handling", "From wish to action")
  }

  func filled(_ proposals: [DialogueProposal], group: String) -> SectionedSheet {
    let w = Wording(language)
    let wishes = proposals.reduce(into: [String]()) { list, proposal in
      if !proposal.wish.isEmpty, !list.contains(proposal.wish) { list.append(proposal.wish) }
    }
    let sections = (wishes.isEmpty ? [""] : wishes).map { wish -> SheetSection in
      let own = proposals.filter { wishes.isEmpty || $0.wish == wish }
      return SheetSection(
        wish.isEmpty ? title : wish, count: w.count(own.count, proposal(w), proposalsWord(w)),
        [.table(SheetTable(columns, rows(own), leastRow: 12))])
    }
    let draft = ProposalDraft(proposals)
    let covered = draft.coverage.count { $0.count > 0 }
    let coverage = SheetSection(
      w("Dekning", "Dekning", "Coverage"),
      count: w(
        "\(covered) av 4 nivåer", "\(covered) av 4 nivå", "\(covered) of 4 levels"),
      [.drawing(LevelCoverageFigure(draft.coverage, language: language))])
    return SectionedSheet(
      title: "\(title): \(DialogueWords.group[language].lowercased()) \(group)", of: material,
      summary: w(
        "Forslagene fra gruppe \(group) på fire nivåer",
        "Forslaga frå gruppe \(group) på fire nivå",
        "The proposals of group \(group) on four levels"),
      sections: sections + [coverage], paper: .a4Landscape)
  }

  private func proposal(_ w: Wording) -> String { w("forslag", "forslag", "proposal") }
  private func proposalsWord(_ w: Wording) -> String { w("forslag", "forslag", "proposals") }

  /// The four levels in order; a level without a proposal keeps its empty row.
  private func rows(_ proposals: [DialogueProposal]) -> [[SheetCell]] {
    ActionLevel.allCases.flatMap { level -> [[SheetCell]] in
      let own = proposals.filter { $0.level == level }
      let name = SheetCell.bold(DialogueWords.name(level, language))
      guard !own.isEmpty else { return [[name] + emptyCells] }
      return own.enumerated().map { index, proposal in
        [
          index == 0 ? name : .words(""), .words(proposal.action),
          .words(proposal.who?.value ?? ""), .words(proposal.resources ?? ""),
          .words(proposal.start?.name(language) ?? ""),
        ]
      }
    }
  }

  private var emptyCells: [SheetCell] { Array(repeating: .words(""), count: 4) }

  func blank(group: String?) -> SectionedSheet {
    let w = Wording(language)
    let rows = ActionLevel.allCases.map { level -> [SheetCell] in
      [
        .bold(DialogueWords.name(level, language)),
        .words(DialogueWords.asked(level)[language]),
      ] + emptyCells.dropFirst()
    }
    let name = group.map { ": \(DialogueWords.group[language].lowercased()) \($0)" } ?? ""
    return SectionedSheet(
      title: title + name, of: material,
      summary: w(
        "Tomt skjema for forslag på fire nivåer", "Tomt skjema for forslag på fire nivå",
        "An empty form for proposals on four levels"),
      sections: [
        SheetSection(
          w("Ønsket vi valgte", "Ønsket vi valde", "The wish we chose"),
          [
            .form(
              w(
                "Skriv det slik gruppa sier det.", "Skriv det slik gruppa seier det.",
                "Write it in the group’s words."), lines: 1)
          ]),
        SheetSection(
          w("Hva skal til?", "Kva skal til?", "What does it take?"),
          [.table(SheetTable(columns, rows, leastRow: 28))]),
      ], paper: .a4Landscape, flows: false)
  }
}
