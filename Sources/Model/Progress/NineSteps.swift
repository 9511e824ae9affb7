package import Source
import Syntax

/// Where a unit is in the nine steps of survey follow-up (M71), told by the files that prove it.
package struct NineSteps: Sendable {
  /// One of the nine.
  package struct Step: Sendable {
    /// 1 to 9.
    package let number: Int
    /// The documents that prove it, in the order of their days.
    package let evidence: [Document]
    /// What proves it in the words of the cycle document, where it names no document.
    package let said: String?
    /// The day it was done, as far as the evidence says.
    package let day: CalendarDate?
    /// The day it is to be done, as the cycle document says; nil once it is done.
    package let plannedOn: CalendarDate?
    /// Why it was left out, as the cycle document says (P27); nil when it was not, or was done all
    /// the same.
    package let skippedBecause: String?
    package var isDone: Bool { !evidence.isEmpty }
    package var isSkipped: Bool { skippedBecause != nil }
  }

  /// The latest survey of the unit or of a unit above it; the cycle document itself where the
  /// survey has no file.
  package let survey: Document
  /// The document that keeps track of the steps, if the unit has one.
  package let cycle: Document?
  package let steps: [Step]

  /// The step that is next: the first that has a day set for it among those before the furthest that
  /// is proved or left out on purpose, else one past it; 10 when all is done.
  package var next: Int {
    let furthest = steps.last { $0.isDone || $0.isSkipped }?.number ?? 0
    return steps.first { $0.plannedOn != nil && $0.number < furthest }?.number ?? furthest + 1
  }

  /// Steps before the next without evidence or a reason: skipped, or not written down.
  package var skipped: [Int] {
    steps.filter { !$0.isDone && !$0.isSkipped && $0.number < next }.map(\.number)
  }

  /// What a step is, in a few words (M71).
  package static func name(of step: Int) -> LocalizedText {
    switch step {
    case 1: LocalizedText(nb: "forberede året", nn: "førebu året", en: "prepare the year")
    case 2:
      LocalizedText(
        nb: "tillitsvalgt og verneombud med", nn: "tillitsvald og verneombod med",
        en: "involve the representatives")
    case 3:
      LocalizedText(nb: "felles eierskap", nn: "felles eigarskap", en: "shared ownership")
    case 4: LocalizedText(nb: "alle svarer", nn: "alle svarar", en: "everybody answers")
    case 5:
      LocalizedText(
        nb: "ledergruppa ser på resultatene", nn: "leiargruppa ser på resultata",
        en: "leader group reads the results")
    case 6:
      LocalizedText(
        nb: "planlegge oppfølging sammen", nn: "planleggje oppfølging saman",
        en: "plan the follow-up together")
    case 7:
      LocalizedText(
        nb: "samtale om resultatene", nn: "samtale om resultata", en: "talk about the results")
    case 8:
      LocalizedText(
        nb: "lage og justere tiltak", nn: "lage og justere tiltak", en: "make and adjust actions")
    default:
      LocalizedText(
        nb: "ledergruppa sikrer oppfølging", nn: "leiargruppa sikrar oppfølging",
        en: "leader group secures the follow-up")
    }
  }
}
