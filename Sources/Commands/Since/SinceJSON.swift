internal import Model
internal import Source

/// What changed, for programs. Kinds are English words; `text` is the sentence in the reader's
/// language.
struct SinceJSON: Encodable {
  struct Item: Encodable {
    let kind: String
    let unit: String?
    let file: String
    let title: String
    let subject: String?
    let field: String?
    let before: String?
    let after: String?
    let days: Int?
    let text: String

    init(_ change: Change) {
      let language = Interface.language
      kind = change.kind.rawValue
      unit = change.unit?.id
      file = change.document.path
      title = change.document.title
      subject = change.subject
      field = change.label?[language]
      before = change.before?[language]
      after = change.after?[language]
      days = change.days
      text = change.sentence[language]
    }
  }

  struct Setting: Encodable {
    let key: String
    let before: String?
    let after: String?
    let text: String

    init(_ change: SettingChange) {
      key = change.key
      before = change.before
      after = change.after
      text = change.sentence[Interface.language]
    }
  }

  let version = 1
  let since: String
  let commit: String
  let changes: [Item]
  let settings: [Setting]

  init(_ changes: WorkspaceChanges, since: String, commit: String) {
    self.since = since
    self.commit = commit
    self.changes = changes.changes.map(Item.init)
    settings = changes.settings.map(Setting.init)
  }
}
