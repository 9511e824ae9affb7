import Drawing
import Model
import Source

extension PrintKind {
  /// A sheet to tally on: what is counted, a wide cell for each column, room for what was seen
  /// (M24).
  package static let observationTally = PrintKind(
    of: "observation",
    name: LocalizedText(nb: "telleark", nn: "teljeark", en: "tally-sheet"),
    summary: LocalizedText(
      nb: "ark å sette streker på, med det som telles",
      nn: "ark å setje strekar på, med det som blir talt",
      en: "a sheet to tally on, with what is counted")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let tally = ObservationTally(document)
    let names = tally?.columns ?? Array(repeating: "", count: 5)
    let columns =
      [SheetTable.Column(Observation.counted.declaration.label(language), 3)]
      + names.map { SheetTable.Column($0, max(1, 8 / Double(max(1, names.count)))) }
      + [SheetTable.Column(Observation.sum.declaration.label(language), 0.9)]
    let empty = names.map { _ in SheetCell.words("") } + [.words("")]
    let counted = (tally?.lines ?? []).map { [SheetCell.bold($0.name)] + empty }
    let blank = (0..<max(2, 6 - counted.count)).map { _ in [SheetCell.words("")] + empty }
    let place = document[Observation.place]?.value
    return SectionedSheet(
      title: w("Telleark: ", "Teljeark: ", "Tally sheet: ")
        + (document[Observation.what]?.value ?? document.title),
      of: material,
      summary: w(
        "Ark å sette streker på", "Ark å setje strekar på", "A sheet to tally on"),
      fields: [
        SheetField(Observation.place.declaration.label(language), place ?? "____________"),
        SheetField(
          w("Observatør", "Observatør", "Observer"),
          (document[Observation.observers]?.value ?? []).map(\.value).joined(separator: ", ")),
        SheetField(w("Dag og vakt", "Dag og vakt", "Day and shift"), "____________"),
      ],
      sections: [
        SheetSection(
          w("En strek for hver gang", "Ein strek for kvar gong", "A stroke for each time"),
          [.table(SheetTable(columns, counted + blank, leastRow: 14))]),
        SheetSection(
          Observation.seen.heading[language],
          [
            .form(
              w(
                "Det du ser og hører. Uten navn, og uten å forklare.",
                "Det du ser og høyrer. Utan namn, og utan å forklare.",
                "What you see and hear. Without names, and without explaining."), lines: 3)
          ]),
      ], paper: .a4Landscape, flows: counted.count > 7)
  }

  /// What those observed say yes to, with room to sign (M24).
  package static let observationConsent = PrintKind(
    of: "observation",
    name: LocalizedText(nb: "samtykke", nn: "samtykke", en: "consent"),
    summary: LocalizedText(
      nb: "hva de som blir observert, sier ja til, med plass til underskrift",
      nn: "kva dei som blir observerte, seier ja til, med plass til underskrift",
      en: "what those observed say yes to, with room to sign")
  ) { material in
    let consent = ConsentText(material)
    let w = Wording(material.language)
    return SectionedSheet(
      title: w("Samtykke til observasjon", "Samtykke til observasjon", "Consent to observation"),
      of: material,
      summary: w(
        "Hva observasjonen gjelder, hva du sier ja til, og hvordan du kan si nei",
        "Kva observasjonen gjeld, kva du seier ja til, og korleis du kan seie nei",
        "What is observed, what you agree to, and how you can say no"),
      fields: consent.fields, sections: consent.sections)
  }
}

/// The words of a consent.
private struct ConsentText {
  private let document: Document
  private let language: LanguageCode
  private let w: Wording

  init(_ material: PrintMaterial) {
    document = material.document
    language = material.language
    w = Wording(material.language)
  }

  private var days: String? {
    guard let from = document[Observation.from]?.value else {
      return document[Observation.to]?.value.written(language)
    }
    return written(from: from, to: document[Observation.to]?.value ?? from, language)
  }

  var fields: [SheetField] {
    [
      SheetField(
        w("Observatør", "Observatør", "Observer"),
        (document[Observation.observers]?.value ?? []).map(\.value).joined(separator: ", ")),
      SheetField(w("Tidsrom", "Tidsrom", "Period"), days),
    ]
  }

  var sections: [SheetSection] {
    var about: [SheetBlock] = []
    let what = [document[Observation.what]?.value, document[Observation.place]?.value]
      .compactMap(\.self).joined(separator: ". ")
    if !what.isEmpty { about.append(.paragraph(what + ".")) }
    for part in document.prose(Observation.purpose) { about.append(.paragraph(part.text)) }
    if about.isEmpty {
      about.append(
        .form(Observation.purpose.question[language], lines: 2))
    }
    return [
      SheetSection(w("Hva vi vil se på", "Kva vi vil sjå på", "What we want to look at"), about),
      SheetSection(
        w("Det du sier ja til", "Det du seier ja til", "What you agree to"),
        [.bullets(agreed.map { SheetItem($0) })]),
      SheetSection(
        w("Du bestemmer", "Du avgjer", "You decide"), [.bullets(free.map { SheetItem($0) })]),
      SheetSection(
        w("Jeg sier ja", "Eg seier ja", "I agree"),
        [
          .table(
            SheetTable(
              [
                SheetTable.Column(w("Rolle", "Rolle", "Role"), 2),
                SheetTable.Column(w("Dato", "Dato", "Date"), 1),
                SheetTable.Column(w("Underskrift", "Underskrift", "Signature"), 3),
              ], emptyRows: 6)),
          .paragraph(
            w(
              "Arket oppbevares hos lederen, ikke sammen med resultatene, og makuleres når arbeidet er ferdig.",
              "Arket blir oppbevart hos leiaren, ikkje saman med resultata, og makulert når arbeidet er ferdig.",
              "The sheet is kept by the leader, not with the results, and is shredded when the work is done."
            )),
        ]),
    ]
  }

  private var agreed: [String] {
    let mode: String
    switch document[Observation.mode]?.value {
    case .passive?:
      mode = w(
        "Arbeidet blir tatt opp med bilde, film eller lyd. Opptaket slettes når det er gått gjennom.",
        "Arbeidet blir teke opp med bilete, film eller lyd. Opptaket blir sletta når det er gått gjennom.",
        "The work is recorded by photo, film or sound. The recording is deleted when gone through.")
    case .counting?:
      mode = w(
        "Noen teller hvor ofte bestemte ting skjer. Ingen teller hva den enkelte gjør.",
        "Nokon tel kor ofte bestemte ting skjer. Ingen tel kva den einskilde gjer.",
        "Somebody counts how often certain things happen. Nobody counts what each does.")
    default:
      mode = w(
        "Noen er til stede, ser på arbeidet og skriver ned det de ser.",
        "Nokon er til stades, ser på arbeidet og skriv ned det dei ser.",
        "Somebody is there, watches the work and writes down what they see.")
    }
    return [
      mode,
      w(
        "Det som skrives ned, har verken navn eller noe som viser hvem du er.",
        "Det som blir skrive ned, har verken namn eller noko som viser kven du er.",
        "What is written down has neither names nor anything that shows who you are."),
      w(
        "Resultatet brukes til å gjøre arbeidet bedre, aldri til å vurdere deg.",
        "Resultatet blir brukt til å gjere arbeidet betre, aldri til å vurdere deg.",
        "The result is used to improve the work, never to judge you."),
      w(
        "Du får se det som er funnet, før andre får det.",
        "Du får sjå det som er funne, før andre får det.",
        "You see what was found before others do."),
    ]
  }

  private var free: [String] {
    [
      w(
        "Du kan si nei uten å gi noen grunn, og det får ingen følger.",
        "Du kan seie nei utan å gi nokon grunn, og det får ingen følgjer.",
        "You may say no without giving a reason, and nothing comes of it."),
      w(
        "Du kan ombestemme deg når som helst; da slutter vi, og det som gjelder deg, slettes.",
        "Du kan ombestemme deg når som helst; då sluttar vi, og det som gjeld deg, blir sletta.",
        "You may change your mind at any time; we then stop, and what concerns you is deleted."),
    ]
  }
}
