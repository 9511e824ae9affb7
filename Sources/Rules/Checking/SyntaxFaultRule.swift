package import Model
package import Source
package import Syntax

/// A rule that words what the reader could not make sense of, in documents and in the settings.
package protocol SyntaxFaultRule: DocumentRule, WorkspaceRule {
  /// The finding for a fault; nil when another rule tells of it.
  func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding?
}

extension SyntaxFaultRule {
  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    if document.parsed.faults.isEmpty { return [] }
    return document.parsed.faults.compactMap { told($0, in: document.file) }
  }

  /// The settings file; the documents are seen one by one.
  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    guard let file = workspace.settingsFile else { return [] }
    return file.syntaxFaults.compactMap { told($0, in: file.file) }
  }
}
