import Source
import Syntax

extension Workspace {
  /// The opinion trees that gather each interview, by the interview's path.
  package var treesByInterview: [String: [Document]] {
    var result: [String: [Document]] = [:]
    for tree in documents(ofType: "opinion-tree") {
      for interview in interviews(of: tree) { result[interview.path, default: []].append(tree) }
    }
    return result
  }

  /// Paths of the documents that another one, not an opinion tree, says it comes from.
  package var namedAsSource: Set<String> {
    var result: Set<String> = []
    for document in documents where document.type !== OpinionTree.type {
      for source in document[TraceFields.source]?.value ?? []
      where source.value.looksLikeReference {
        if case .document(let named) = resolve(source.value, from: document) {
          result.insert(named.path)
        }
      }
    }
    return result
  }
}
