import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// Surveys as they are printed: what is there, and what never is.
@Suite struct SurveySheetTests {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  /// The six cafés of a Norwegian nursing home: 5, 93 and 31 of 129 answers, 160 attendances.
  static let cafes = """
    ---
    type: undersøkelse
    tittel: Et stort flertall opplever kafeene som nyttige
    profil: dialogkafé
    formål: Gjøre neste kafé bedre
    åpner: 2026-02-03
    stenger: 2026-09-30
    ansvarlig: Enhetsleder
    tilbakemelding: 2026-10-20
    ---

    ## Grupper

    | Kafé | Tema | Til stede | Svar |
    | --- | --- | --- | --- |
    | 1 | Erfaringskunnskap | 31 | 23 |
    | 2 | Visjon | 37 | 28 |
    | 3 | Brukerkunnskap | 33 | 25 |
    | 4 | Kvalitet og visjon | 22 | 17 |
    | 5 | Fag- og forskningskunnskap | 22 | 21 |
    | 6 | Oppsummering, kvalitet og visjon | 15 | 15 |

    ## Svarfordeling

    | Kafé | Lite nyttig | Nyttig | Svært nyttig |
    | --- | --- | --- | --- |
    | 1 | 0 | 17 | 6 |
    | 2 | 0 | 18 | 10 |
    | 3 | 2 | 18 | 5 |
    | 4 | 2 | 13 | 2 |
    | 5 | 1 | 16 | 4 |
    | 6 | 0 | 11 | 4 |

    ## Kommentarer

    | Om | Kommentar |
    | --- | --- |
    | Kafeen fungerte godt fordi … | den ga ny kunnskap |
    | Kafeen kan bli bedre med … | mer tid til å snakke sammen |
    """

  static let theme = """
    ---
    type: undersøkelse
    tittel: Vi hjelper hverandre
    formål: Velge ett område
    ansvarlig: Enhetsleder
    åpner: 2026-09-01
    stenger: 2026-09-20
    skala: 1–5
    ---

    ## Grupper

    | Gruppe | Del av | Inviterte | Svar | Inviterte sist | Svar sist | Slått sammen av |
    | --- | --- | --- | --- | --- | --- | --- |
    | Nord | | 60 | 49 | 55 | 40 | |
    | Dag | Nord | 30 | 26 | 28 | 20 | |
    | Kveld | Nord | 14 | 12 | 13 | 11 | |
    | Natt | Nord | 5 | 3 | 5 | 3 | |
    | Drift | Nord | 11 | 8 | 9 | 6 | Kjøkken, Renhold |

    ## Resultat

    | Tema | Nord | Dag | Kveld | Natt | Drift |
    | --- | --- | --- | --- | --- | --- |
    | Samhold | 4,2 | 4,4 | 4,1 | 2,7 | 4,0 |
    | Oppgaver | 3,5 | 3,9 | 3,2 | 2,3 | 3,1 |

    ## Forrige gang

    | Tema | Nord | Dag | Kveld | Natt | Drift |
    | --- | --- | --- | --- | --- | --- |
    | Samhold | 3,4 | 3,6 | 3,2 | 1,7 | 3,3 |
    | Oppgaver | 3,5 | 3,6 | 3,4 | 3,3 | 3,4 |

    ## Kommentarer

    | Gruppe | Om | Kommentar |
    | --- | --- | --- |
    | Dag | Det beste | Vi ler sammen |
    | Natt | Det beste | Stillheten om natta |

    ## Hva svarene forteller

    Natt ligger på 2,7.

    Samholdet er godt.
    """

  private func sheet(
    _ text: String, language: LanguageCode = .nb, palette: Palette = .colour
  ) throws -> (svg: String, survey: PublishedSurvey) {
    let workspace = WorkspaceBuilder(["forbedre.yaml": "language: nb\n", "u.md": text]).workspace()
    let document = try #require(workspace.document(at: "u.md"))
    let sheet = try #require(
      PrintKind.survey.make(
        PrintMaterial(
          document, in: workspace, today: Self.today, language: language, palette: palette))
        as? SurveySheet)
    let placed = sheet.placed(measuring: FixedMeasurer())
    #expect(placed.overflows.isEmpty)
    return (svg(placed.page), workspace.published(document))
  }

  @Test func theSixCafesAddUp() throws {
    let (svg, survey) = try sheet(Self.cafes)
    let whole = try #require(survey.groups.first)
    #expect(survey.groups.count == 7)
    #expect(whole.invited == 160)
    #expect(whole.answered == 129)
    #expect(survey.splits.first?.counts.first == [5, 93, 31])
    #expect(survey.hidden.isEmpty)
    #expect(whole.rate.map { ($0 * 10).rounded() / 10 } == 80.6)
    for text in [">5<", ">93<", ">31<", ">129<", ">160<"] { #expect(svg.contains(text)) }
    Golden.expect(svg, "drawings/survey-cafe.svg")
  }

  @Test(arguments: LanguageCode.allCases)
  func nothingHiddenIsOnThePaper(language: LanguageCode) throws {
    let (svg, survey) = try sheet(Self.theme, language: language)
    // The smallest neighbour goes too, and is told apart from the small group by nothing.
    #expect(survey.hidden == ["Natt", "Drift"])
    #expect(!svg.contains("Stillheten"))
    for text in ["2,7", "2.7", "1,7", "1.7", "4,0", "4.0", "3,1", "3.1"] {
      #expect(!svg.contains(">\(text)<") && !svg.contains(" \(text) "), "\(text)")
    }
    #expect(svg.contains("Vi ler sammen"))
    #expect(svg.contains("Samholdet er godt"))
    if language == .nb { Golden.expect(svg, "drawings/survey.svg") }
  }

  @Test func changeIsSaidWithCare() throws {
    let (_, survey) = try sheet(Self.theme)
    let together = try #require(survey.themes.first { $0.name == "Samhold" })
    let tasks = try #require(survey.themes.first { $0.name == "Oppgaver" })
    #expect(survey.groups.map(\.name) == ["Nord", "Dag", "Kveld"])
    guard case .up(let change) = together.changes[0] else {
      Issue.record("\(together.changes)")
      return
    }
    #expect((change * 10).rounded() == 8)
    #expect(together.changes[2] != nil)
    #expect(tasks.changes[0] == .same)
    #expect(tasks.changes[1] == .perhapsUp)
  }

  @Test func aSmallUnitHearsTheDirectionOnly() {
    func change(_ answered: Int, _ old: Double, _ new: Double) -> SurveyChange {
      SurveyChange(
        from: old, answered: answered, to: new, answered: answered, scale: SurveyScale(1, 5),
        limit: 5)
    }
    #expect(change(9, 3, 4.5) == .fewUp)
    #expect(change(9, 4.5, 3) == .fewDown)
    #expect(change(9, 3, 3) == .same)
    #expect(change(12, 3, 3.3) == .perhapsUp)
    #expect(change(100, 3, 4) == .up(1))
  }

  @Test func tooFewAnswersInAllShowNothing() throws {
    let text = """
      ---
      type: undersøkelse
      tittel: Trivsel
      formål: Se
      inviterte: 6
      svar: 4
      skala: 1–5
      ---
      ## Resultat

      | Tema | Snitt |
      | --- | --- |
      | Samhold | 4,7 |

      ## Kommentarer

      | Kommentar |
      | --- |
      | Alt er bra |
      """
    let (svg, survey) = try sheet(text)
    #expect(survey.isEmpty)
    #expect(!svg.contains("4,7"))
    #expect(!svg.contains("Alt er bra"))
    #expect(svg.contains("minst 5"))
  }

  @Test func aFileFromExcelIsReadAsItIs() throws {
    let text = """
      ---
      type: undersøkelse
      tittel: Trivsel
      formål: Se
      datafil: trivsel.csv
      ---
      ## Grupper

      | Gruppe | Inviterte | Svar |
      | --- | --- | --- |
      | Sør | 20 | 18 |
      """
    var builder = WorkspaceBuilder(["u.md": text])
    let bytes = Array("Tema;S".utf8) + [0xF8] + Array("r\r\nMestring;4,3\r\n".utf8)
    builder.addOther("trivsel.csv", SourceFile(path: "trivsel.csv", bytes: bytes))
    let workspace = builder.workspace()
    let survey = workspace.published(try #require(workspace.document(at: "u.md")))
    #expect(survey.themes.first?.name == "Mestring")
    #expect(survey.themes.first?.means == [4.3])
  }
}
