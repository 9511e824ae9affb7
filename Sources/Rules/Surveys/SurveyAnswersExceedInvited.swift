package import Model
package import Source
internal import Syntax

/// **What it finds.** More answers than invited.
/// **Why it matters.** The response rate is above a hundred, so one of the numbers is wrong.
/// **How to put it right.** Correct the number of invited or of answers.
package struct SurveyAnswersExceedInvited: DocumentRule {
  package static let info = RuleInfo(
    id: "survey-answers-exceed-invited", severity: .error,
    summary: says(
      "Flere svar enn inviterte",
      "More answers than invited"),
    why: says(
      "Svarprosenten blir over hundre, og da er ett av tallene galt.",
      "The response rate is above a hundred, so one of the numbers is wrong."),
    remedy: says(
      "Rett tallet på inviterte eller på svar.",
      "Correct the number of invited or of answers."),
    methods: ["M17", "M33"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        inviterte: 20
        svar: ⟦21⟧
        ---
        ## Grupper

        | Gruppe | Del av | Inviterte | Svar |
        | --- | --- | --- | --- |
        | Nord | | 30 | ⟦31⟧ |
        | Dag | Nord | 16 | 16 |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        inviterte: 20
        svar: 20
        ---
        ## Grupper

        | Gruppe | Del av | Inviterte | Svar |
        | --- | --- | --- | --- |
        | Nord | | 30 | 28 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Survey.type else { return [] }
    var places: [(range: SourceRange, invited: Int, answered: Int)] = []
    if let invited = document[Survey.invited], let answered = document[Survey.answered],
      answered.value > invited.value
    {
      places.append((answered.range, invited.value, answered.value))
    }
    for row in document.rows(Survey.groups) {
      for (asked, answers) in [
        (SurveyColumns.invited, SurveyColumns.answered),
        (SurveyColumns.invitedLast, SurveyColumns.answeredLast),
      ] {
        guard let invited = row[asked], let answered = row[answers],
          answered.value > invited.value
        else { continue }
        places.append((answered.range, invited.value, answered.value))
      }
    }
    return places.map { place in
      finding(
        in: document, at: place.range,
        nb: "\(place.answered) har svart, men bare \(place.invited) var invitert",
        en: "\(place.answered) have answered, but only \(place.invited) were invited",
        remedy: says(
          "rett tallet på inviterte eller på svar", "correct the number of invited or of answers"))
    }
  }
}
