import Model
import Rendering
import Source
import TestSupport

/// A unit with something for every report, in three languages of its own choosing, and one without.
enum ReportWorkspace {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static func workspace(language: String = "nb", actions: Int = 3) -> Workspace {
    var files = [
      "forbedre.yaml": "language: nb\nprofiles: [kommunelov, helse, hms, aml]\n",
      "enhet.md": "---\ntype: enhet\ntittel: Kommunen\nspråk: \(language)\n---\n",
      "tom/enhet.md": "---\ntype: enhet\ntittel: Tom enhet\nspråk: \(language)\n---\n",
      "lia/enhet.md": """
      ---
      type: enhet
      tittel: Lia
      språk: \(language)
      leder: Enhetsleder
      oppdatert: 2026-09-01
      ---

      ## Hovedoppgaver

      - Gi hjelp hjemme.

      ## Roller

      | Rolle | HMS-kurs |
      | --- | --- |
      | Enhetsleder | 2025-03 |
      | Verneombud | 2024-10 |

      ## Arenaer

      | Arena | Formål | Rytme | Klokkeslett | Minutter | Møteleder |
      | --- | --- | --- | --- | --- | --- |
      | Tavlemøte | Fordele neste steg | annenhver tirsdag fra 2026-01-06 | 13.30 | 20 | Enhetsleder |

      """,
      "lia/mål.md": """
      ---
      type: mål
      tittel: Kortere ventetid
      målsetning: Redusere ventetiden fra 30 til 10 dager innen 31. desember 2026
      utgangspunkt: 30
      utgangspunkt_dato: 2025
      målverdi: 10
      måleenhet: dager
      frist: 2026-12-31
      indikator: ventetid
      ---
      """,
      "lia/ventetid.md": """
      ---
      type: måleserie
      tittel: Ventetid
      måleenhet: dager
      ---

      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      \((1...10).map { "| 2026-\($0 < 10 ? "0" : "")\($0) | \(31 - $0) |" }.joined(separator: "\n"))

      """,
      "lia/kø.md": """
      ---
      type: forbedring
      tittel: Én kø i stedet for tre
      eier: Enhetsleder
      startet: 2026-03-01
      frist: 2026-12-15
      fase: gjennomføre
      status: under utprøving
      mål: mål
      leders_syn: i rute
      ansattes_syn: henger etter
      hjelp_bedt_om: [En kontorplass]
      hjelp_gitt: []
      ---

      ## Resultater

      Køen er kortere på mandager.
      """,
      "lia/ferdig.md": """
      ---
      type: forbedring
      tittel: Morgenmøtet tar ti minutter
      eier: Enhetsleder
      fase: korrigere
      status: ny praksis
      konklusjon: nådd
      oppdatert: 2026-06-01
      ---

      ## Oppfølging

      Møtet står i årshjulet.
      """,
      "lia/møte.md": """
      ---
      type: møte
      tittel: Tavlemøte 10. november
      dato: 2026-11-10
      status: holdt
      arena: Tavlemøte
      ---

      ## Løftede saker

      | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt |
      | --- | --- | --- | --- | --- | --- | --- |
      | To biler for lite | Kommunalsjef | 2026-10-01 | | | | |
      | Lås på lageret | Driftsleder | 2026-10-01 | ja | Satt inn | 2026-10-09 | 2026-10-10 |
      | Egen kantine | Kommunalsjef | 2026-09-01 | nei | For få dager i bruk | 2026-09-10 | |

      """,
      "lia/avvik.md": """
      ---
      type: avvik
      tittel: Døra sto åpen
      kategori: Brann
      hendelsesdato: 2026-10-02
      meldt: 2026-10-03
      ansvarlig: Enhetsleder
      frist: 2026-11-20
      status: pågår
      ---

      ## Årsak

      Lukkeren er slitt.
      """,
      "lia/avvik-2.md": """
      ---
      type: avvik
      tittel: Feil dose
      kategori: Legemidler
      hendelsesdato: 2026-05-02
      meldt: 2026-05-03
      tilbakemelding: 2026-05-05
      lukket: 2026-06-02
      status: lukket
      alvorlighet: høy
      ---
      """,
      "lia/nøkler.md": """
      ---
      type: idé
      tittel: Felles nøkkelskap
      fra: Nattevakt
      løftet: 2026-10-18
      status: ny
      ---
      """,
      "lia/hylle.md": """
      ---
      type: idé
      tittel: Hylle for retur
      fra: Dagvakt
      løftet: 2026-11-01
      status: planlagt
      effekt: høy
      ressursbruk: lav
      beslutning: ja
      svar: Settes opp i desember
      besvart: 2026-11-08
      ---
      """,
      "lia/app.md": """
      ---
      type: idé
      tittel: App for vaktbytte
      fra: Kveldsvakt
      løftet: 2026-09-01
      status: avvist
      effekt: lav
      ressursbruk: svært høy
      beslutning: nei
      svar: Turnussystemet får det i mars
      besvart: 2026-09-08
      ---
      """,
    ]
    var rows: [String] = []
    for number in 0..<actions {
      let due = CalendarDate(unchecked: 2026, 11, 10).adding(days: number % 400)
      rows.append("| Steg \(number + 1) | Rolle \(number % 9) | \(due.iso) | pågår | | |")
    }
    rows.append(
      "| Skrive rutinen | Enhetsleder | 2026-05-01 | gjennomført | 2026-05-01 | Færre feil |")
    files["lia/plan.md"] = """
      ---
      type: handlingsplan
      tittel: Plan for kortere ventetid
      eier: Enhetsleder
      oppdatert: 2026-08-01
      medvirkning: [Verneombud]
      ---

      ## Handlingsplan

      | Hva | Ansvarlig | Frist | Status | Gjennomført | Kommentar |
      | --- | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
    return WorkspaceBuilder(files).workspace()
  }

  static func material(
    _ unit: String = "lia", in workspace: Workspace, below: Bool = false
  ) -> ReportMaterial? {
    workspace.units[unit].map {
      ReportMaterial(UnitProgress(of: $0, includingBelow: below, in: workspace, on: today))
    }
  }
}
