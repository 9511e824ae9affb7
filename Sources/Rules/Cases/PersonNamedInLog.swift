package import Model
package import Source
internal import Syntax

/// **What it finds.** A person's name in a reflection log or an ethical reflection.
/// **Why it matters.** Nobody speaks freely where names are written down, and a file is forever.
/// **How to put it right.** Write the role, or leave it out; headings are enough.
package struct PersonNamedInLog: WorkspaceRule {
  package static let info = RuleInfo(
    id: "person-named-in-log", severity: .error,
    summary: says(
      "Et personnavn i en refleksjonslogg eller etisk refleksjon",
      "A person's name in a reflection log or an ethical reflection"),
    why: says(
      "Ingen snakker fritt der navn blir skrevet ned, og en fil er for alltid.",
      "Nobody speaks freely where names are written down, and a file is forever."),
    remedy: says(
      "Skriv rollen, eller la det være; overskrifter er nok.",
      "Write the role, or leave it out; headings are enough."),
    methods: ["M34", "M36", "M61"],
    examples: [
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        deltakere: [Kveldsvakt, ⟦Kari⟧]
        ---
        ## Snakket om

        - Vaktlista til ⟦Marit⟧ i helga
        - Når «⟦Knuts⟧ runde» blir avbrutt
        """),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Enhetsleder | Storm Havblikk |
          """
        ),
        (
          "nord/logg.md",
          """
          ---
          type: refleksjonslogg
          tittel: Kveld
          dato: 2026-11-10
          ---
          ## Snakket om

          - Samtalen med ⟦Storm Havblikk⟧
          """
        ),
      ]),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        gruppeleder: Fagkoordinator
        ---
        ## Snakket om

        - Avbrudd i medisinrunden på kveld
        - Per vakt: hvem tar telefonen?
        - Dag og natt på Bjørkelia
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let logs = ["reflection-log", "ethical-reflection"].flatMap { workspace.documents(ofType: $0) }
    if logs.isEmpty { return [] }
    let holders = fullNames(in: workspace)
    let places = unitWords(in: workspace)
    return logs.flatMap { document in
      document.loggedRanges.flatMap { range in
        named(logWords(of: document.file, in: range), holders, places).map { range in
          finding(
            in: document, at: range,
            nb: "et personnavn i loggen", en: "a person's name in the log",
            remedy: says(
              "skriv rollen, eller ta det bort", "write the role, or take it out"))
        }
      }
    }
  }

  private func named(
    _ words: [LogWord], _ holders: [[String]], _ places: Set<String>
  ) -> [SourceRange] {
    var result: [SourceRange] = []
    var index = 0
    while index < words.count {
      if let holder = holders.first(where: { begins(words, at: index, with: $0) }) {
        let last = words[index + holder.count - 1]
        result.append(SourceRange(words[index].range.lower, last.range.upper))
        index += holder.count
        continue
      }
      let word = words[index]
      let isName =
        firstNames.contains(word.text) || firstNames.contains(word.isWithoutGenitive)
      if isName, !places.contains(word.text) { result.append(word.range) }
      index += 1
    }
    return result
  }

  private func begins(_ words: [LogWord], at index: Int, with name: [String]) -> Bool {
    guard index + name.count <= words.count else { return false }
    return zip(words[index...], name).allSatisfy { $0.text == $1 }
  }

  /// The full names in the registers of roles, word by word.
  private func fullNames(in workspace: Workspace) -> [[String]] {
    workspace.units.values.flatMap { workspace.roles(of: $0) }.compactMap { entry in
      let words = (entry.holder ?? "").split(separator: " ").map { composed(String($0)) }
      return words.count > 1 ? words : nil
    }
  }

  /// Words of units' names, which may be called after somebody.
  private func unitWords(in workspace: Workspace) -> Set<String> {
    Set(
      (workspace.units.values.map(\.title) + [workspace.settings.organisation]).flatMap { title in
        title.split(separator: " ").map { composed(String($0)) }
      })
  }
}
