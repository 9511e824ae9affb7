import Source
import Syntax

/// One step of a service journey.
package struct JourneyStep: Sendable {
  package let name: Located<String>
  package let userAction: String?
  package let channel: String?
  package let visible: String?
  package let hidden: String?
  package let system: String?
  package let actor: String?
  package let pain: String?
  /// A moment that decides how all of it is felt.
  package let isMoment: Bool
  package let row: Row
}

/// A part of a journey with the steps that lie in it.
package struct JourneyPhase: Sendable {
  /// Nil before the first phase is named.
  package let name: String?
  package let steps: [JourneyStep]
}

extension Document {
  /// The phases of a service journey in order; an empty phase cell belongs to the phase above.
  package var journey: [JourneyPhase] {
    var result: [JourneyPhase] = []
    var name: String?
    var steps: [JourneyStep] = []
    for row in rows(ServiceJourney.steps) {
      guard let step = row[ServiceJourney.step] else { continue }
      if let phase = row[ServiceJourney.phase]?.value,
        folded(key: phase) != folded(key: name ?? "")
      {
        if !steps.isEmpty { result.append(JourneyPhase(name: name, steps: steps)) }
        name = phase
        steps = []
      }
      steps.append(
        JourneyStep(
          name: step, userAction: row[ServiceJourney.userAction]?.value,
          channel: row[ServiceJourney.channel]?.value,
          visible: row[ServiceJourney.visible]?.value, hidden: row[ServiceJourney.hidden]?.value,
          system: row[ServiceJourney.system]?.value, actor: row[ServiceJourney.actor]?.value,
          pain: row[ServiceJourney.pain]?.value,
          isMoment: row[ServiceJourney.moment]?.value ?? false, row: row))
    }
    if !steps.isEmpty { result.append(JourneyPhase(name: name, steps: steps)) }
    return result
  }
}

/// Whether a role is one of those a service is for, or stands close to them: «Bruker»,
/// «Pårørende», «Elevrådet», «Foreldreutvalget».
package func isServiceUser(_ role: String) -> Bool {
  let words = folded(key: role)
  return userStems.contains { words.contains($0) }
}

/// Parts of words that name users; compounds hold them: «brukerutvalg», «barnehageforeldre».
private let userStems = [
  "bruker", "brukar", "pasient", "pårørende", "pårørande", "beboer", "bebuar", "innbygger",
  "innbyggjar", "elev", "foreldre", "forelder", "foresatt", "føresett", "kunde", "mottaker",
  "mottakar", "eldreråd", "ungdomsråd", "likemann", "likeperson", "barnet", "barna", "user",
  "patient", "next of kin", "relative", "resident", "citizen", "pupil", "parent", "customer",
]
