internal import Model
internal import Syntax

/// Whether what stands as responsible is everybody and so nobody. Only whole expressions count:
/// «Ledergruppa» may be a body with a chair, «alle ansatte» is not.
func isGroupWord(_ text: String) -> Bool { groupWords.contains(folded(key: text)) }

private let groupWords: Set<String> = Set(
  """
  alle
  alle ansatte
  alle tilsette
  alle sammen
  alle saman
  alle i enheten
  alle i eininga
  alle på avdelingen
  alle på avdelinga
  ansatte
  de ansatte
  dei tilsette
  tilsette
  avdelingen
  avdelinga
  enheten
  eininga
  felles
  fellesskapet
  gruppa
  gruppen
  hele avdelingen
  hele avdelinga
  hele enheten
  heile eininga
  hele gruppa
  heile gruppa
  hele personalet
  heile personalet
  hele personalgruppa
  heile personalgruppa
  hele teamet
  heile teamet
  ingen
  kollegene
  medarbeidere
  medarbeiderne
  medarbeidarane
  personalet
  personalgruppa
  personalgruppen
  staben
  teamet
  vi
  vi alle
  oss alle
  all
  all employees
  all staff
  employees
  everybody
  everyone
  nobody
  staff
  the staff
  the team
  the whole team
  the department
  the unit
  we
  all of us
  """.split(separator: "\n").map { folded(key: $0) })
