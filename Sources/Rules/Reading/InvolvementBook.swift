internal import Model
internal import Source
internal import Syntax

/// How the parties were involved in each case, read from every document on party cooperation (M81).
struct InvolvementBook {
  /// One case and every way somebody was involved in it.
  struct Case {
    /// The first mention.
    let subject: Located<Reference>
    let document: Document
    /// The document the case is, when it has one.
    let path: String?
    fileprivate(set) var ways: [Involvement]
  }

  /// In the order they are first mentioned.
  let cases: [Case]

  init(_ workspace: Workspace) {
    var cases: [Case] = []
    var index: [String: Int] = [:]
    for document in workspace.documents(ofType: "party-cooperation") {
      let unit = workspace.unit(of: document)?.folder ?? ""
      for row in document.rows(PartyCooperation.involvement) {
        guard let subject = row[PartyCooperation.subject], let way = row[PartyCooperation.way]
        else { continue }
        let path = workspace.document(subject, from: document)?.path
        let key = path ?? "\(unit)\n\(folded(key: subject.value.text))"
        if let known = index[key] {
          cases[known].ways.append(way.value)
        } else {
          index[key] = cases.count
          cases.append(Case(subject: subject, document: document, path: path, ways: [way.value]))
        }
      }
    }
    self.cases = cases
  }

  /// Whether a party was consulted or agreed about a document.
  func isConsulted(about document: Document) -> Bool {
    cases.contains { $0.path == document.path && $0.ways.contains { $0 != .informed } }
  }
}
