package import Source
import Syntax

/// An interview as it is written: questions, groups, slots, what was said (M19–M21).
package struct InterviewReading: Sendable {
  package struct Question: Sendable {
    /// As written, else its place in the table from 1.
    package let number: String
    package let text: String
    package let minutes: Int?
    package let gives: OpinionKind?
    package let range: SourceRange
  }

  package struct Statement: Sendable {
    package let text: Located<String>
    package let remark: String?
    /// How many said it, at least one.
    package let count: Int
    package let theme: String?
    /// Its own kind, else what its question gives.
    package let kind: OpinionKind?
    /// The number of its question, as written.
    package let question: Located<String>?
    package let group: String?
  }

  package struct Wish: Sendable {
    package let text: Located<String>
    /// What can be done already today.
    package let today: String?
    package let count: Int
    /// Where the missing half should stand.
    package let todayPlace: SourceRange
  }

  package let document: Document
  package let form: InterviewForm
  package let questions: [Question]
  package let statements: [Statement]
  package let wishes: [Wish]

  package init(_ document: Document) {
    self.document = document
    form = document[Interview.form]?.value ?? .focus
    let questions = document.rows(Interview.questions).enumerated().compactMap {
      index, row -> Question? in
      guard let text = row[Interview.question] else { return nil }
      return Question(
        number: row[Interview.questionNumber]?.value ?? "\(index + 1)", text: text.value,
        minutes: row[Interview.questionMinutes]?.value, gives: row[Interview.questionKind]?.value,
        range: text.range)
    }
    self.questions = questions
    statements = document.rows(Interview.statements).compactMap { row in
      guard let text = row[Interview.statement] else { return nil }
      let number = row[Interview.statementQuestion]
      let asked = questions.first { question in
        number.map { folded(key: $0.value) == folded(key: question.number) } ?? false
      }
      return Statement(
        text: text, remark: row[Interview.statementRemark]?.value,
        count: max(1, row[Interview.statementCount]?.value ?? 1),
        theme: row[Interview.statementTheme]?.value,
        kind: row[Interview.statementKind]?.value ?? asked?.gives, question: number,
        group: row[Interview.statementGroup]?.value)
    }
    wishes = document.rows(Interview.wishes).compactMap { row in
      row[Interview.wish].map { wish in
        Wish(
          text: wish, today: row[Interview.today]?.value,
          count: max(1, row[Interview.wishCount]?.value ?? 1),
          todayPlace: row[Interview.today] == nil ? wish.range : row.place(of: Interview.today))
      }
    }
  }

  /// The last day of the interviews: of the groups, of the slots, else the document's own.
  package var lastDay: CalendarDate? { days.max() }

  package var firstDay: CalendarDate? { days.min() }

  private var days: [CalendarDate] {
    let written =
      document.rows(Interview.groups).compactMap { $0[Interview.groupDate]?.value }
      + document.rows(Interview.schedule).compactMap { $0[Interview.slotDate]?.value }
    return written + (document[Interview.date].map { [$0.value] } ?? [])
  }

  /// The questions to ask: those written, else the four of the method (M21).
  package func questionsToAsk(_ language: LanguageCode) -> [(text: String, minutes: Int?)] {
    questions.isEmpty
      ? InterviewReading.usualQuestions.map { ($0[language], nil) }
      : questions.map { ($0.text, $0.minutes) }
  }

  /// The four questions of a focus interview, in our words (M21).
  package static let usualQuestions: [LocalizedText] = [
    LocalizedText(
      nb: "Hva setter du mest pris på ved jobben?", nn: "Kva set du mest pris på ved jobben?",
      en: "What do you value most about your work?"),
    LocalizedText(
      nb: "Hvilke utfordringer møter du?", nn: "Kva utfordringar møter du?",
      en: "Which challenges do you meet?"),
    LocalizedText(
      nb: "Hva venter du deg av arbeidet vi begynner på?",
      nn: "Kva ventar du deg av arbeidet vi tek til på?",
      en: "What do you expect of the work we begin?"),
    LocalizedText(
      nb: "Hva er ditt ene ønske for det neste året, og hva kan vi gjøre alt i dag?",
      nn: "Kva er det eine ønsket ditt for det neste året, og kva kan vi gjere alt i dag?",
      en: "What is your one wish for the next year, and what can we do already today?"),
  ]
}
