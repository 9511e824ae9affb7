import Language
import Source
import Testing

@Suite struct NumberTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: LanguageCode
    let text: String
    /// `written=role` for each number, in order.
    let expected: [String]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(language: .nb, text: "fra 12 til 4", expected: ["12=baseline", "4=target"]),
    Case(language: .nn, text: "frå 12 til 4", expected: ["12=baseline", "4=target"]),
    Case(language: .en, text: "from 12 to 4", expected: ["12=baseline", "4=target"]),
    Case(language: .nb, text: "Ned med 5 % i 2027", expected: ["5 %=change", "2027=date"]),
    Case(language: .nb, text: "Ventetiden er 20 % kortere", expected: ["20 %=change"]),
    Case(language: .nb, text: "minst 80–85 % svarer", expected: ["80–85 %=threshold"]),
    Case(language: .nb, text: "mellom 5 og 7 plasser", expected: ["5 og 7 plasser=target"]),
    Case(
      language: .nb, text: "to fall per 1000 pasientdøgn",
      expected: ["to fall=target", "1000 pasientdøgn=rate"]),
    Case(language: .nb, text: "Barn under 18 år får time", expected: ["18 år=age"]),
    Case(language: .nb, text: "Elever på 4. trinn leser", expected: ["4=name"]),
    Case(language: .nb, text: "De 20 største byggene varmes", expected: ["20=scope"]),
    Case(
      language: .nb, text: "Virksomheter over 50 ansatte meldes", expected: ["50 ansatte=scope"]),
    Case(language: .nb, text: "Sertifisere kjøkkenet etter ISO 9001", expected: ["9001=name"]),
    Case(language: .nb, text: "Måle med 10-FAKTOR", expected: ["10-FAKTOR=name"]),
    Case(language: .nb, text: "Oppfylle § 7 i loven", expected: ["7=name"]),
    Case(language: .nb, text: "Holde et kurs på 3 dager", expected: ["3 dager=duration"]),
    Case(language: .nb, text: "i dag 60 %", expected: ["60 %=baseline"]),
    Case(language: .nb, text: "halvparten av beboerne", expected: ["halvparten=target"]),
    Case(language: .nb, text: "en tredjedel av elevene", expected: ["en tredjedel=target"]),
    Case(language: .nb, text: "9 av 10 pasienter", expected: ["9 av 10 pasienter=target"]),
    Case(language: .nb, text: "minst én sykepleier", expected: ["én sykepleier=threshold"]),
    Case(language: .nb, text: "en sykepleier på natt", expected: []),
    Case(language: .en, text: "two thirds of the wards", expected: ["two thirds=target"]),
    Case(language: .en, text: "Try to fall asleep", expected: []),
    Case(language: .en, text: "the 20 largest buildings", expected: ["20=scope"]),
    Case(language: .en, text: "a 10 % reduction", expected: ["10 %=change"]),
    Case(language: .en, text: "adults over 75 years", expected: ["75 years=age"]),
    Case(language: .nb, text: "hver 4. uke måles vekt", expected: ["4=rate"]),
    Case(language: .nb, text: "Brøyte før kl. 7.30", expected: ["7.30=threshold"]),
    Case(
      language: .nb, text: "KR 3: svartid 3 dager", expected: ["3=name", "3 dager=target"]),
    Case(
      language: .nb, text: "Redusere fall fra 9 til 4 (60 % ferdig)",
      expected: ["9=baseline", "4=target", "60=name"]),
    Case(language: .nb, text: "Redusere fall – 40 % fullført", expected: ["40=name"]),
    Case(
      language: .nb, text: "90 % av kursene er fullført", expected: ["90 %=target"]),
    Case(language: .nb, text: "KR2: svartid 3 dager", expected: ["KR2=name", "3 dager=target"]),
  ]

  @Test(arguments: cases)
  func roles(_ sentence: Case) {
    let goal = readGoal(sentence.text, preferred: sentence.language)
    let found = goal.numbers.map { "\(slice(sentence.text, $0.range))=\($0.role.rawValue)" }
    #expect(found == sentence.expected)
  }

  @Test(arguments: [
    ("14 000 plasser", LanguageCode.nb, 14_000.0), ("14.000 plasser", .nb, 14_000),
    ("14,000 places", .en, 14_000), ("1,5 dager", .nb, 1.5), ("1.5 days", .en, 1.5),
    ("14\u{00A0}000 plasser", .nb, 14_000), ("50k km", .nb, 50_000),
    ("1,5 mill. kroner", .nb, 1.5e6),
    ("tjue plasser", .nb, 20), ("sju plassar", .nn, 7), ("twelve beds", .en, 12),
    ("tre av fire barn", .nb, 75), ("null fall", .nb, 0), ("2 prosentpoeng", .nb, 2),
    ("3/4 av barna", .nb, 75),
  ])
  func values(_ text: String, _ language: LanguageCode, _ expected: Double) {
    #expect(readGoal(text, preferred: language).numbers.first?.value == expected)
  }

  @Test(arguments: [
    ("5 %", NumberExpression.UnitKind.percent), ("5 prosent", .percent), ("5 pst. av", .percent),
    ("2 prosentpoeng", .percentagePoint), ("2 %-poeng", .percentagePoint), ("30 dager", .time),
    ("500 kroner", .money), ("kr 500", .money), ("12 pasienter", .counted), ("til 4", .none),
  ])
  func units(_ text: String, _ expected: NumberExpression.UnitKind) {
    #expect(readGoal(text, preferred: .nb).numbers.first?.unitKind == expected)
  }
}
