package import Source
import Syntax

/// A benefit from map to follow-up.
package struct PlannedBenefit: Sendable {
  package let number: Located<String>
  package let name: String
  package let kind: BenefitKind?
  package let beneficiary: String?
  package let condition: String?
  package let size: Located<Quantity>?
  package let timeUse: String?
  package let disadvantage: String?
  package let row: Row
  /// The rows of the plan that carry its number.
  package let plans: [Row]
  /// Its measurements in order of date.
  package let checks: [BenefitCheck]
}

/// One line of the follow-up: what was planned for a day, and what came.
package struct BenefitCheck: Sendable {
  package let date: CalendarDate
  package let planned: Quantity?
  package let actual: Quantity?
  package let action: String?
  package let row: Row

  /// Actual minus planned, to the decimals written; nil until both are there.
  package var deviation: Quantity? {
    guard let planned, let actual else { return nil }
    return Quantity(
      value: actual.value - planned.value, unit: actual.unit ?? planned.unit,
      decimals: max(actual.decimals, planned.decimals))
  }
}

extension Benefits {
  /// The seven items of the plan, in order (M44).
  package static let sevenItems: [FieldDeclaration] = [
    measure.declaration, due.declaration, responsible.declaration, indicator.declaration,
    measuring.declaration, good.declaration, benefitOwner.declaration,
  ]
}

extension Document {
  /// The benefits of the map with what plan and follow-up say of each.
  package var plannedBenefits: [PlannedBenefit] {
    let plans = rows(Benefits.plan)
    let follow = rows(Benefits.followUp)
    return rows(Benefits.map).compactMap { row in
      guard let number = row[Benefits.number] else { return nil }
      let key = folded(key: number.value)
      func belongs(_ row: Row) -> Bool {
        row[Benefits.planNumber].map { folded(key: $0.value) == key } ?? false
      }
      let checks = follow.filter(belongs).compactMap { row -> BenefitCheck? in
        guard let date = row[Benefits.followDate]?.value else { return nil }
        return BenefitCheck(
          date: date, planned: row[Benefits.planned]?.value, actual: row[Benefits.actual]?.value,
          action: row[Benefits.followAction]?.value, row: row)
      }
      return PlannedBenefit(
        number: number, name: row[Benefits.benefit]?.value ?? "", kind: row[Benefits.kind]?.value,
        beneficiary: row[Benefits.beneficiary]?.value, condition: row[Benefits.condition]?.value,
        size: row[Benefits.size], timeUse: row[Benefits.timeUse]?.value,
        disadvantage: row[Benefits.disadvantage]?.value, row: row, plans: plans.filter(belongs),
        checks: checks.enumerated().sorted {
          ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
        }
        .map(\.element))
    }
  }
}
