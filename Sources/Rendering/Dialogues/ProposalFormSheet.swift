import Drawing
import Model
import Source

extension PrintKind {
  /// The group's way through meeting 2 on one sheet: reflect, choose, propose (M29).
  package static let proposalForm = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "forslagsskjema", nn: "forslagsskjema", en: "proposal-form"),
    summary: LocalizedText(
      nb: "arbeidsark til møte 2: tenk etter, velg ett ønske, foreslå",
      nn: "arbeidsark til møte 2: tenk etter, vel eitt ønske, kom med forslag",
      en: "worksheet for meeting 2: reflect, choose one wish, propose")
  ) { material in
    let w = Wording(material.language)
    return SectionedSheet(
      title: w("Fra ønsker til forslag", "Frå ønske til forslag", "From wishes to proposals"),
      of: material,
      summary: w(
        "Arbeidsark for én gruppe i møte 2", "Arbeidsark for éi gruppe i møte 2",
        "Worksheet of one group in meeting 2"),
      fields: [
        SheetField(DialogueWords.group[material.language], "__________")
      ],
      sections: [
        SheetSection(
          w(
            "1  Etter tur, de andre lytter", "1  Etter tur, dei andre lyttar",
            "1  In turn, the others listen"),
          [
            .bullets(
              [
                w(
                  "Hva er særlig viktig for meg?", "Kva er særleg viktig for meg?",
                  "What matters most to me?"),
                w("Hva overrasker meg?", "Kva overraskar meg?", "What surprises me?"),
                w(
                  "Hva mener jeg vi bør gå videre med?", "Kva meiner eg vi bør gå vidare med?",
                  "What do I think we should go on with?"),
              ].map { SheetItem($0) })
          ]),
        SheetSection(
          w(
            "2  Ønsket vi går videre med", "2  Ønsket vi går vidare med",
            "2  The wish we go on with"),
          [
            .form(
              w(
                "Ett ønske, slik gruppa sier det.", "Eitt ønske, slik gruppa seier det.",
                "One wish, in the group’s words."), lines: 2)
          ]),
        SheetSection(
          w("3  Vårt forslag", "3  Forslaget vårt", "3  Our proposal"),
          [
            .form(
              w("Hva skal gjøres?", "Kva skal gjerast?", "What is to be done?"), lines: 3),
            .form(
              w(
                "Hvem må handle? Den enkelte, gruppa, lederen, organisasjonen?",
                "Kven må handle? Den einskilde, gruppa, leiaren, organisasjonen?",
                "Who must act? The individual, the group, the leader, the organisation?"),
              lines: 2),
            .form(
              w(
                "Hva krever det av tid, penger og hjelp?",
                "Kva krev det av tid, pengar og hjelp?",
                "What does it take of time, money and help?"), lines: 2),
            .form(
              w("Når setter vi i gang?", "Når set vi i gang?", "When do we start?"), lines: 1),
            .checks([
              w(
                "Dette kan vi bare gjøre, innen en måned",
                "Dette kan vi berre gjere, innan ein månad",
                "This we can simply do, within a month"),
              w(
                "Dette må andre bestemme; vi ber om at det løftes",
                "Dette må andre avgjere; vi ber om at det blir løfta",
                "This others must decide; we ask for it to be raised"),
            ]),
          ]),
      ], flows: false)
  }
}
