import Model
import Source
import Syntax

/// A small made-up workspace with one meeting, for the tests of invitations and agendas.
struct MeetingWorkspace {
  var settings = """
    organisation: Granli kommune
    language: nb
    calendar:
      domain: granli.example
      organiser: møtebok@granli.example

    """
  var meeting = MeetingWorkspace.matter + MeetingWorkspace.body
  var unit = """
    ---
    type: enhet
    tittel: Lia barnehage
    ---

    ## Roller

    | Rolle | E-post | Stedfortreder |
    | --- | --- | --- |
    | Styrer | styrer@granli.example | Pedagog |
    | Pedagog, Blåveis | blåveis@granli.example | |
    | Verneombud | verneombud@granli.example | |
    | Tillitsvalgt | VERNEOMBUD@granli.example | |
    | Kokk | | |

    """
  var others: [(path: String, text: String)] = []

  static let path = "lia/møter/2026-12-01.md"

  static let matter = """
    ---
    type: møte
    tittel: Personalmøte, desember
    dato: 2026-12-01
    klokkeslett: 16.30
    varighet: 45
    sted: Kjøkkenet; 2. etasje
    formål: Velge, og prøve
    møteleder: Styrer
    referent: Pedagog, Blåveis
    deltakere:
      - Pedagog, Blåveis
      - Verneombud
      - Tillitsvalgt
    valgfrie: [Kokk]
    orienteres: [Vaktmester]
    forrige_møte: 2026-11-03
    ---

    """

  static let body = """

    ## Saksliste

    | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig | Mål for saken | Dokument |
    | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Siden sist | 5 | informere | Styrer | Alle vet | 2026-11-03 |
    | 2 | Turer <i> regn & sludd | 25 | beslutte | Verneombud | Ja eller nei | |
    | 3 | Åpen post | 10 | drøfte | | | Et ark |

    ## Forberedelser

    | Hvem | Hva |
    | --- | --- |
    | Verneombud | Lese rutinen |

    ## Spilleregler

    - Vi slutter til tiden.

    """

  static let previous = """
    ---
    type: møte
    tittel: Personalmøte, november
    dato: 2026-11-03
    klokkeslett: 16.30
    varighet: 45
    møteleder: Styrer
    ---

    ## Saksliste

    | Nr | Sak | Minutter |
    | --- | --- | --- |
    | 1 | Alt | 45 |

    ## Oppgaver

    | Hva | Ansvarlig | Frist | Status |
    | --- | --- | --- | --- |
    | Kjøpe vester | Styrer | 2026-11-10 | gjennomført |
    | Ringe skogen | Kokk | 2026-11-20 | pågår |
    | Male bua | Verneombud | 2026-12-20 | ikke startet |

    """

  var workspace: Workspace {
    var files = [
      ("lia/enhet.md", unit), (MeetingWorkspace.path, meeting),
      ("lia/møter/2026-11-03.md", MeetingWorkspace.previous),
    ]
    files += others.map { ($0.path, $0.text) }
    return Workspace(
      settingsFile: SettingsFile(SourceFile(path: "forbedre.yaml", text: settings)),
      parsed: files.map { ParsedFile(SourceFile(path: $0.0, text: $0.1)) })
  }

  /// The meeting, read.
  func document(in workspace: Workspace) -> Document {
    workspace.document(at: MeetingWorkspace.path)
      ?? Document(ParsedFile(SourceFile(path: MeetingWorkspace.path, text: meeting)))
  }

  /// Replaces words of the meeting.
  func changing(_ words: String, to other: String) -> MeetingWorkspace {
    var copy = self
    copy.meeting = meeting.replacing(words, with: other)
    return copy
  }
}
