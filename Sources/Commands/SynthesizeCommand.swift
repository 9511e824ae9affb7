internal import ArgumentParser
internal import FileSystem
internal import Model
internal import Source

/// `forbedre synthesize`: a made-up workspace of N documents, for benchmarks. Hidden from help.
struct SynthesizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesize", abstract: "Write a made-up workspace of N documents.",
    shouldDisplay: false)

  @Argument(help: "Folder to write to.") var folder: String
  @Option(help: "How many documents.") var documents = 1_000

  func run() async throws {
    var files: [(path: String, text: String)] = [
      (
        WorkspaceReader.settingsName,
        """
        organisation: Prøve kommune
        language: nb
        risk: {scale: 5, yellow_from: 5, red_from: 15}
        calendar: {domain: prove.example, organiser: post@prove.example}

        """
      ),
      ("enheter/enhet.md", SyntheticDocuments.unit("Prøve kommune", level: "organisasjon")),
      ("enheter/mål/nærvær.md", SyntheticDocuments.overallGoal),
    ]
    // Twenty documents a unit, ten units a department: believable folders of believable size.
    var number = 0
    while files.count < documents + 1 {
      let department = number / 10
      if number % 10 == 0 {
        files.append(
          (
            "enheter/avdeling-\(department)/enhet.md",
            SyntheticDocuments.unit("Avdeling \(department)", level: "avdeling")
          ))
      }
      let base = "enheter/avdeling-\(department)/enhet-\(number)"
      files.append(("\(base)/enhet.md", SyntheticDocuments.unit("Enhet \(number)", level: "enhet")))
      files.append(("\(base)/årshjul.md", SyntheticDocuments.wheel))
      for item in 0..<3 {
        files.append(("\(base)/mål/fravær-\(item).md", SyntheticDocuments.goal(item)))
        files.append(("\(base)/målinger/fraværstall-\(item).md", SyntheticDocuments.series(item)))
        files.append(
          ("\(base)/forbedringer/færre-\(item).md", SyntheticDocuments.improvement(item)))
        files.append(("\(base)/tiltak/plan-\(item).md", SyntheticDocuments.plan(item)))
      }
      for item in 0..<5 {
        files.append(("\(base)/møter/tavlemøte-\(item).md", SyntheticDocuments.meeting(item)))
      }
      files.append(("\(base)/analyser/hvorfor.md", SyntheticDocuments.whys))
      number += 1
    }
    for (path, text) in files.prefix(documents + 1) {
      do throws(WriteError) {
        try FileWriter().write(Array(text.utf8), to: "\(folder)/\(path)")
      } catch {
        throw Failure(error)
      }
    }
    Terminal.line("\(min(files.count - 1, documents)) documents")
  }
}

/// The texts of a made-up workspace: each type as a unit would write it, with links between them.
private enum SyntheticDocuments {
  static func unit(_ title: String, level: String) -> String {
    """
    ---
    type: enhet
    tittel: \(title)
    nivå: \(level)
    leder: Enhetsleder
    ---

    ## Hovedoppgaver

    - Gi gode tjenester hver dag

    ## Roller

    | Rolle | E-post |
    |---|---|
    | Enhetsleder | leder@prove.example |
    | Verneombud | verneombud@prove.example |
    | Tillitsvalgt | tillitsvalgt@prove.example |
    | Fagkoordinator | fag@prove.example |

    """
  }

  static let overallGoal = """
    ---
    type: mål
    tittel: Nærvær i kommunen
    målsetning: Redusere sykefraværet i kommunen fra 9,1 til 8,0 prosent innen 31. desember 2027
    indikator: sykefravær i kommunen
    måleenhet: prosent
    utgangspunkt: 9,1
    utgangspunkt_dato: 2025
    målverdi: 8,0
    frist: 2027-12-31
    eier: Enhetsleder
    akseptert_av: Verneombud
    akseptert_dato: 2026-01-20
    realistisk_fordi: Fraværet var 8,1 prosent i 2019
    nivå: overordnet
    status: pågår
    ---

    """

  static func goal(_ item: Int) -> String {
    """
    ---
    type: mål
    tittel: Mindre korttidsfravær \(item)
    målsetning: Redusere korttidsfraværet i enheten fra 4,8 til 4,0 prosent innen 31. desember 2026
    indikator: fraværstall-\(item)
    måleenhet: prosent
    utgangspunkt: 4,8
    utgangspunkt_dato: 2025
    målverdi: 4,0
    frist: 2026-12-31
    gjelder: Enheten
    eier: Enhetsleder
    akseptert_av: [Verneombud, Tillitsvalgt]
    akseptert_dato: 2026-02-09
    realistisk_fordi: Nabosonen gikk fra 5,1 til 4,1 prosent på et år
    overordnet_mål: nærvær
    nivå: lokalt
    status: pågår
    ---

    ## Bakgrunn

    Fraværet har ligget over 4,5 prosent i to år. Se [målingene](../målinger/fraværstall-\(item).md).

    ## Måling

    Tallet hentes fra lønnssystemet den femte i hver måned.

    """
  }

  static func series(_ item: Int) -> String {
    var rows = ""
    for month in 1...22 {
      let year = month <= 12 ? 2025 : 2026
      let name = (month - 1) % 12 + 1
      let value = 48 - (month > 14 ? 6 : 0) + (month * 7 + item) % 5
      rows += "| \(year)-\(name < 10 ? "0" : "")\(name) | \(value / 10),\(value % 10) |\n"
    }
    return """
      ---
      type: måleserie
      tittel: Korttidsfravær \(item)
      måleenhet: prosent
      kilde: Lønnssystemet
      hyppighet: månedlig
      ansvarlig: Enhetsleder
      ønsket_retning: lavere
      utgangsperiode: 2025
      ---

      ## Målinger

      | Tid | Verdi |
      |---|---|
      \(rows)
      """
  }

  static func improvement(_ item: Int) -> String {
    """
    ---
    type: forbedring
    tittel: Færre korte fravær gir kjente ansikter \(item)
    eier: Enhetsleder
    medvirkning: [Verneombud, Tillitsvalgt]
    startet: 2026-01-12
    oppdatert: 2026-11-01
    fase: gjennomføre
    mål: fravær-\(item)
    handlingsplan: plan-\(item)
    analyse: [hvorfor]
    kilde: [Medarbeiderundersøkelsen 2025]
    ---

    ## Bakgrunn

    Korttidsfraværet har ligget over 4,5 prosent i to år. Brukerne møter flere ukjente ansikter.

    ## Nåsituasjon

    - Fraværet er høyest på kveld og i helg
    - Lister endres etter klokka tre
    - Pauser faller bort på travle kvelder

    ## Tiltak

    | Nr | Tiltak | Rotårsak | Forventet virkning |
    |---|---|---|---|
    | 1 | Låst kveldsliste | 1 | Færre sene endringer |

    """
  }

  static func plan(_ item: Int) -> String {
    """
    ---
    type: handlingsplan
    tittel: Plan for færre korte fravær \(item)
    mål: fravær-\(item)
    eier: Enhetsleder
    medvirkning: Verneombud
    oppdatert: 2026-11-01
    ---

    ## Tiltak

    | Nr | Tiltak | Rotårsak | Forventet virkning |
    |---|---|---|---|
    | 1 | Låst kveldsliste | 1 | Færre sene endringer |

    ## Handlingsplan

    | Tiltak | Hva | Ansvarlig | Frist | Ressurser | Status | Gjennomført | Kommentar |
    |---|---|---|---|---|---|---|---|
    | 1 | Skrive rutinen | Fagkoordinator | 2026-03-02 | 4 timer | gjennomført | 2026-03-01 | Brukes hver kveld |
    | 1 | Prøve den i tolv uker | Enhetsleder | 2026-12-15 | Ressursvakt | pågår | | |

    """
  }

  static func meeting(_ item: Int) -> String {
    """
    ---
    type: møte
    tittel: Tavlemøte \(item)
    dato: 2026-11-2\(item % 4 + 3)
    klokkeslett: \(9 + item).30
    varighet: 20
    sted: Ved tavla
    formål: Velge neste forsøk
    møteleder: Enhetsleder
    referent: Fagkoordinator
    deltakere: [Enhetsleder, Fagkoordinator, Verneombud]
    status: planlagt
    ---

    ## Saksliste

    | Nr | Sak | Minutter | Hva vi gjør | Ansvarlig |
    |---|---|---|---|---|
    | 1 | Resultater siden sist | 8 | drøfte | Verneombud |
    | 2 | Neste forsøk | 12 | beslutte | Enhetsleder |

    """
  }

  static let wheel = """
    ---
    type: årshjul
    tittel: Årshjul 2026
    år: 2026
    ---

    ## Aktiviteter

    | Aktivitet | Når | Ansvarlig | Plikt | Sist gjennomført |
    |---|---|---|---|---|
    | Handlingsplan HMS | uke 4–6 | Enhetsleder | handlingsplan | 2026-02-08 |
    | Vernerunde | uke 42 | Verneombud | vernerunde | 2026-10-18 |
    | Systematisk gjennomgang | uke 49 | Enhetsleder | årlig gjennomgang | |

    """

  static let whys = """
    ---
    type: fem-hvorfor
    tittel: Hvorfor lister endres sent
    problem: Lister endres etter klokka tre
    deltakere: [Enhetsleder, Verneombud]
    ---

    ## Kjede

    | Hvorfor | Fordi |
    |---|---|
    | Hvorfor endres listene sent? | Beskjeder kommer etter klokka tre |
    | Hvorfor kommer de etter klokka tre? | Sykehuset melder hjem på ettermiddagen |
    | Hvorfor rekker vi ikke å planlegge? | Ingen eier kveldslista |

    ## Rotårsaker

    1. Ingen rolle eier kveldslista

    """
}
