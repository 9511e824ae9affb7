package import Model
package import Source
internal import Syntax

/// **What it finds.** A statement tied to one person in a reflection log: “she said”, “the coordinator thought”.
/// **Why it matters.** The group promised each other that nobody would be quoted; in a small unit a role is a name.
/// **How to put it right.** Write what it was about as a heading, without who said it.
package struct StatementAttributed: WorkspaceRule {
  package static let info = RuleInfo(
    id: "statement-attributed", severity: .error,
    summary: says(
      "Et utsagn i en refleksjonslogg som er knyttet til én person",
      "A statement in a reflection log tied to one person"),
    why: says(
      "Gruppa har lovet at ingen blir sitert; i en liten enhet er en rolle det samme som et navn.",
      "The group promised that nobody is quoted; in a small unit a role is a name."),
    remedy: says(
      "Skriv hva det gjaldt som en overskrift, uten hvem som sa det.",
      "Write what it was about as a heading, without who said it."),
    methods: ["M34", "M36"],
    examples: [
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
          | Fagkoordinator | |
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

          - ⟦Hun sa⟧ at lista kommer for sent
          - ⟦Fagkoordinatoren mente⟧ noe annet
          - Medisinrunden, slik ⟦sykepleieren fortalte⟧ om den
          """
        ),
      ]),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-11-10
        ---
        ## Snakket om

        - Flere mente at lista kommer for sent
        - Det hun ikke vet om medisinrunden
        - Hva rutinen sier
        - Kalenderen sier noe annet enn lista

        ## Løftede saker

        | Sak | Svar |
        | --- | --- |
        | Lista | Enhetslederen sa ja |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "reflection-log").flatMap { document -> [Finding] in
      let roles = Set(
        workspace.roles(visibleFrom: workspace.unit(of: document)).map {
          folded(key: $0.role.value)
        })
      return spoken(in: document).flatMap { range -> [Finding] in
        let words = logWords(of: document.file, in: range)
        return zip(words, words.dropFirst()).compactMap { subject, verb in
          guard speechVerbs.contains(verb.text.lowercased()), isOnePerson(subject, roles),
            isAdjacent(subject, verb, in: document.file)
          else { return nil }
          return finding(
            in: document, at: SourceRange(subject.range.lower, verb.range.upper),
            nb: "et utsagn er knyttet til én person", en: "a statement is tied to one person",
            remedy: says(
              "skriv det som en overskrift, uten hvem som sa det",
              "write it as a heading, without who said it"))
        }
      }
    }
  }

  /// Where the group's own words stand; the leader's answer may say who answered.
  private func spoken(in document: Document) -> [SourceRange] {
    var result: [SourceRange] = []
    let sections = [ReflectionLog.headings, ReflectionLog.keptInside, ReflectionLog.takeAway]
    for section in sections {
      guard let body = document.body(section), !body.blocks.isEmpty else { continue }
      let blocks = document.parsed.markup.blocks
      result.append(
        SourceRange(
          blocks[body.blocks.lowerBound].range.lower,
          blocks[body.blocks.upperBound - 1].range.upper))
    }
    result += document.raisedCaseRows.compactMap { $0[RaisedCaseFields.what]?.range }
    return result
  }

  private func isOnePerson(_ word: LogWord, _ roles: Set<String>) -> Bool {
    let text = word.text.lowercased()
    if ["han", "hun", "ho", "he", "she"].contains(text) { return true }
    let endings = ["en", "et", "a", ""]
    let isRole = endings.contains { ending in
      text.hasSuffix(ending) && roles.contains(String(text.dropLast(ending.count)))
    }
    if isRole { return true }
    return personWords.contains { text.hasSuffix($0) }
  }

  private func isAdjacent(_ left: LogWord, _ right: LogWord, in file: SourceFile) -> Bool {
    file.bytes[left.range.upper..<right.range.lower].allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }
}

/// How words for one person end: «hjemmesykepleieren», «avdelingslederen», “head nurse”.
private let personWords = [
  "lederen", "leiaren", "pleieren", "pleiaren", "arbeideren", "arbeidaren", "giveren", "givaren",
  "mesteren", "meisteren", "læreren", "læraren", "vikaren", "ombudet", "ombodet", "brukeren",
  "brukaren", "beboeren", "bebuaren", "pasienten", "eleven", "kollegaen", "legen", "assistenten",
  "koordinatoren", "nurse", "doctor", "teacher", "patient", "colleague", "leader", "manager",
  "representative",
]

private let speechVerbs: Set<String> = [
  "sa", "sier", "mente", "mener", "fortalte", "forteller", "klaget", "klager", "foreslo",
  "foreslår", "spurte", "spør", "syntes", "synes", "påsto", "innrømmet", "seier", "meinte",
  "meiner", "fortalde", "fortel", "klaga", "spurde", "syntest", "synest", "said", "says", "thought",
  "thinks", "told", "tells", "complained", "complains", "suggested", "suggests", "asked", "asks",
]
