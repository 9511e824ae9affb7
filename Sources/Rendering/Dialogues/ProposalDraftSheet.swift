import Drawing
package import Model
package import Source

extension PrintKind {
  /// The proposals of all groups as one draft plan (M29).
  package static let proposalDraft = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "planutkast", nn: "planutkast", en: "draft-plan"),
    summary: LocalizedText(
      nb: "forslagene fra alle gruppene samlet til et utkast",
      nn: "forslaga frå alle gruppene samla til eit utkast",
      en: "the proposals of all groups gathered into a draft")
  ) { material in
    let draft = ProposalDraft(material.document.dialogueProposals)
    guard !draft.lines.isEmpty else { return nil }
    return ProposalDraftPrint(
      sheet: ProposalDraftSheet(draft, material).sheet,
      markdown: draft.markdown(material.language))
  }
}

/// The sheet, and the tables to paste into an action plan.
private struct ProposalDraftPrint: TextPrint {
  let sheet: SectionedSheet
  let markdown: String

  func printed(on paper: PaperSize?, measuring measurer: any TextMeasurer) -> PrintedPages {
    sheet.printed(on: paper, measuring: measurer)
  }
}

/// The draft plan: wish by wish, with the groups behind each proposal.
struct ProposalDraftSheet {
  private let draft: ProposalDraft
  private let material: PrintMaterial
  private var language: LanguageCode { material.language }

  init(_ draft: ProposalDraft, _ material: PrintMaterial) {
    self.draft = draft
    self.material = material
  }

  var sheet: SectionedSheet {
    let w = Wording(language)
    var sections = [
      SheetSection(
        w("Nivåene forslagene ligger på", "Nivåa forslaga ligg på", "The levels of the proposals"),
        count: w.count(
          draft.lines.count, w("forslag", "proposal"), w("forslag", "proposals")),
        [.drawing(LevelCoverageFigure(draft.coverage, language: language))])
    ]
    sections += draft.themes.map { theme in
      SheetSection(
        theme.wish.isEmpty
          ? w("Andre forslag", "Andre forslag", "Other proposals") : theme.wish,
        count: groups(theme.groups, w), [.table(table(theme.lines, w))])
    }
    let raised = material.document.dialogueWishes.filter(\.isOutside)
    if !raised.isEmpty {
      sections.append(
        SheetSection(
          w("Løftet videre", "Løfta vidare", "Raised to others"),
          [
            .bullets(
              raised.map { wish in
                SheetItem(wish.text + (wish.raisedTo.map { ": \($0)" } ?? ""))
              })
          ]))
    }
    let due = material.document[WorkplaceDialogue.planDue]?.value
    return SectionedSheet(
      title: w(
        "Utkast til handlingsplan", "Utkast til handlingsplan", "Draft action plan"),
      of: material,
      summary: w(
        "Forslagene fra alle gruppene, ønske for ønske",
        "Forslaga frå alle gruppene, ønske for ønske", "The proposals of all groups, wish by wish"),
      fields: [
        SheetField(
          w("Planen er klar", "Planen er klar", "The plan is ready"), due?.written(language)),
        SheetField(
          WorkplaceDialogue.responsibleGroup.declaration.label(language),
          (material.document[WorkplaceDialogue.responsibleGroup]?.value ?? []).map(\.value)
            .joined(separator: ", ")),
      ], sections: sections, paper: .a4Landscape)
  }

  private func groups(_ names: [String], _ w: Wording) -> String {
    names.count == 1
      ? w("gruppe", "group") + " \(names[0])"
      : w("gruppe", "groups") + " " + names.joined(separator: ", ")
  }

  private func table(_ lines: [ProposalDraft.Line], _ w: Wording) -> SheetTable {
    SheetTable(
      [
        .init(Labels.number[language], 0.5), .init(DialogueWords.action[language], 4),
        .init(DialogueWords.level[language], 1.4), .init(DialogueWords.who[language], 2.2),
        .init(DialogueWords.resources[language], 1.6), .init(DialogueWords.start[language], 1.5),
        .init(w("Raskt", "Quick"), 0.7),
      ],
      lines.map { line in
        [
          .squares(["\(line.number)"]), .words(line.action),
          .words(line.level?.label[language] ?? ""), .words(line.who.joined(separator: ", ")),
          .words(line.resources.joined(separator: "; ")),
          .words(line.start?.name(language) ?? ""),
          .words(line.isQuick ? w("ja", "yes") : ""),
        ]
      })
  }
}

extension ProposalDraft {
  /// The two tables of an action plan, to paste into a document of that type: the actions with
  /// their levels, and the steps with who, when and what it takes. An owner for each and a deadline
  /// are left to the one who makes the plan.
  package func markdown(_ language: LanguageCode) -> String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map { AgendaMarkdown.escaped($0) }.joined(separator: " | ") + " |"
    }
    func table(_ fields: [FieldDeclaration], _ rows: [[String]]) -> String {
      ([row(fields.map { $0.label(language) }), row(fields.map { _ in "---" })] + rows.map(row))
        .joined(separator: "\n")
    }
    let actions = table(
      [
        Measure.number.declaration, Measure.action.declaration, Measure.effect.declaration,
        Measure.level.declaration, Measure.quick.declaration,
      ],
      lines.map { line in
        let theme = themes.first { $0.lines.contains(line) }?.wish ?? ""
        return [
          "\(line.number)", line.action, theme, line.level?.label[language] ?? "",
          line.isQuick ? Wording(language)("ja", "yes") : "",
        ]
      })
    let steps = table(
      [
        Step.action.declaration, Step.what.declaration, Step.responsible.declaration,
        Step.start.declaration, Step.due.declaration, Step.resources.declaration,
      ],
      lines.map { line in
        [
          "\(line.number)", line.action, line.who.joined(separator: ", "),
          line.start?.first.iso ?? "", "", line.resources.joined(separator: "; "),
        ]
      })
    return """
      ## \(Measure.section.heading[language])

      \(actions)

      ## \(Step.section(.required).heading[language])

      \(steps)

      """
  }
}
