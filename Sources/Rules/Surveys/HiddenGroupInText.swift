package import Model
package import Source
internal import Syntax

/// **What it finds.** Words that name a hidden group together with a number.
/// **Why it matters.** Then the words tell what the table hides. They are not printed.
/// **How to put it right.** Write it without the name of the group, or without numbers.
package struct HiddenGroupInText: WorkspaceRule {
  package static let info = RuleInfo(
    id: "hidden-group-in-text", severity: .error,
    summary: says(
      "Tekst som nevner en skjult gruppe sammen med et tall",
      "Words that name a hidden group together with a number"),
    why: says(
      "Da røper teksten det tabellen skjuler. Teksten blir ikke skrevet ut.",
      "Then the words tell what the table hides. They are not printed."),
    remedy: says(
      "Skriv det uten gruppens navn, eller uten tall.",
      "Write it without the name of the group, or without numbers."),
    methods: ["M17", "M18"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Inviterte | Svar |
        | --- | --- | --- | --- |
        | Nord | | 20 | 19 |
        | Dag | Nord | 16 | 16 |
        | Natt | Nord | 4 | 3 |

        ## Resultat

        | Tema | Nord | Dag |
        | --- | --- | --- |
        | Samhold | 4,1 | 4,2 |

        ## Hva svarene forteller

        ⟦Natt ligger på 3,5, under de andre.⟧

        - Alle er med.
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Inviterte | Svar |
        | --- | --- | --- | --- |
        | Nord | | 20 | 19 |
        | Dag | Nord | 16 | 16 |
        | Natt | Nord | 4 | 3 |

        ## Resultat

        | Tema | Nord | Dag |
        | --- | --- | --- |
        | Samhold | 4,1 | 4,2 |

        ## Hva svarene forteller

        Samholdet er godt. Natt snakker vi med for seg.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    let published = workspace.published(survey)
    guard !published.hidden.isEmpty else { return [] }
    var places: [Located<String>] = []
    if let title = survey[CommonFields.title] { places.append(title) }
    for section in [
      Survey.context, Survey.interpretation, Survey.keep, Survey.improve, Survey.conversation,
      Survey.next,
    ] {
      guard let body = survey.body(section) else { continue }
      places += survey.paragraphs(in: body.blocks)
      places += survey.items(in: body.blocks).map { Located($0.text, $0.range) }
    }
    return places.filter { workspace.tellsOfHidden($0.value, published) }.map { place in
      finding(
        in: survey, at: place.range,
        nb: "teksten nevner en skjult gruppe sammen med et tall",
        en: "the words name a hidden group together with a number",
        remedy: says(
          "ta bort tallet eller gruppens navn", "take away the number or the group's name"))
    }
  }
}
