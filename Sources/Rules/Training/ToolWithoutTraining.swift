package import Model
package import Source
internal import Syntax

/// **What it finds.** A method used in a unit where nobody is trained in it.
/// **Why it matters.** A tool in unpractised hands gives a neat sheet and poor answers.
/// **How to put it right.** Write the method in “Tool” of a course somebody took, or practise it
/// together.
package struct ToolWithoutTraining: WorkspaceRule {
  package static let info = RuleInfo(
    id: "tool-without-training", severity: .hint,
    summary: says(
      "En metode som brukes i en enhet der ingen er opplært i den",
      nn: "Ein metode som blir brukt i ei eining der ingen er opplærd i han",
      "A method used in a unit where nobody is trained in it"),
    why: says(
      "Et verktøy i uøvde hender gir et pent ark og dårlige svar.",
      nn: "Eit verktøy i uøvde hender gir eit pent ark og dårlege svar.",
      "A tool in unpractised hands gives a neat sheet and poor answers."),
    remedy: says(
      "Skriv metoden i «Verktøy» på et kurs noen har tatt, eller øv på den sammen.",
      nn: "Skriv metoden i «Verktøy» på eit kurs nokon har teke, eller øv på han saman.",
      "Write the method in “Tool” of a course somebody took, or practise it together."),
    methods: ["M70"],
    examples: [
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord

          ---
          """
        ),
        (
          "nord/k.md",
          """
          ---
          type: opplæring
          tittel: Opplæring
          ---
          ## Kurs

          | Kurs | Kreves av | Timer | Gyldig måneder |
          | --- | --- | --- | --- |
          | Forbedring | Enhetsleder | 7 | |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Enhetsleder | Forbedring | 7 | 2026-10-01 | | A3, risikovurdering |
          """
        ),
        (
          "nord/f.md",
          """
          ---
          ⟦type: fiskebein⟧
          tittel: Hvorfor listene endres
          virkning: Listene endres sent
          ---
          """
        ),
        (
          "nord/r.md",
          """
          ---
          type: risikovurdering
          tittel: Kjøring
          gjelder: Kjøring
          dato: 2026-11-01
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord

          ---
          """
        ),
        (
          "nord/k.md",
          """
          ---
          type: opplæring
          tittel: Opplæring
          ---
          ## Kurs

          | Kurs | Kreves av | Timer | Gyldig måneder |
          | --- | --- | --- | --- |
          | Forbedring | Enhetsleder | 7 | |

          ## Gjennomført

          | Hvem | Kurs | Timer | Dato | Fornyes | Verktøy |
          | --- | --- | --- | --- | --- | --- |
          | Enhetsleder | Forbedring | 7 | 2026-10-01 | | Fiskebein |
          """
        ),
        (
          "nord/f.md",
          """
          ---
          type: fiskebein
          tittel: Hvorfor listene endres
          virkning: Listene endres sent
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let tools: Set = [
      "fishbone", "five-whys", "risk-assessment", "value-stream", "service-journey", "five-s",
    ]
    var result: [Finding] = []
    for folder in workspace.unitFolders {
      guard let unit = workspace.units[folder] else { continue }
      let matrix = TrainingMatrix(of: unit, in: workspace, on: today)
      let practised = Set(matrix.completions.flatMap(\.tools).map { folded(key: $0) })
      // Without a word of tools the list of courses is about something else.
      if practised.isEmpty { continue }
      var told: Set<String> = []
      for document in workspace.documents(in: unit) {
        guard let type = document.type, tools.contains(type.name),
          told.insert(type.name).inserted
        else { continue }
        let names = ([type.name, type.names.nb, type.names.nn] + type.also).map { folded(key: $0) }
        let isPractised = practised.contains { tool in
          names.contains { tool.hasPrefix($0) || $0.hasPrefix(tool) }
        }
        if isPractised { continue }
        result.append(
          finding(
            in: document, at: document.headPlace,
            nb: "ingen i enheten er opplært i \(type.names.nb)",
            en: "nobody in the unit is trained in \(type.names.en)",
            remedy: says(
              "øv sammen, og skriv «\(type.names.nb)» i «Verktøy» på kurset",
              "practise together, and write “\(type.names.en)” in “Tool” of the course")))
      }
    }
    return result
  }

}
