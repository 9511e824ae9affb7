internal import Foundation

/// A path as given on the command line, from the current folder, written from the root; nil when it
/// lies outside the root. Both are resolved first, since a root may be reached through a link.
func pathBelow(_ root: String, _ path: String) -> String? {
  let absolute = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  let base = URL(fileURLWithPath: root).standardizedFileURL.resolvingSymlinksInPath().path
  if absolute == base { return "" }
  guard absolute.hasPrefix(base + "/") else { return nil }
  return String(absolute.dropFirst(base.count + 1))
}
