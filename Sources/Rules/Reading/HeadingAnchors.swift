internal import Model
internal import Source
internal import Syntax

/// The names that the headings of a page answer to, made as GitHub and GitLab make them: lower
/// case, letters (æøå too), digits, hyphens and underscores kept, spaces to hyphens, the rest gone;
/// a second heading of the same name gets `-1`, a third `-2`.
struct HeadingAnchors {
  let names: Set<String>

  init(_ document: Document) {
    var names: Set<String> = []
    var count: [String: Int] = [:]
    for block in document.parsed.markup.blocks {
      guard case .heading = block.kind else { continue }
      let base = HeadingAnchors.name(of: document.parsed.plainText(block))
      var name = base
      while names.contains(name) {
        count[base, default: 0] += 1
        name = "\(base)-\(count[base] ?? 1)"
      }
      names.insert(name)
    }
    self.names = names
  }

  /// The anchor of a heading's words.
  static func name(of heading: String) -> String {
    var result = ""
    for scalar in composed(heading.lowercased()).unicodeScalars {
      if scalar == " " {
        result.append("-")
      } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The address of a link in the body, divided.
struct LinkAddress {
  /// Without `#…` and `?…`; empty for a place in the same file.
  let path: String
  /// Behind `#`; nil when there is none.
  let anchor: String?

  /// Nil for addresses that are nobody's business here: web, e-mail, telephone, other schemes.
  init?(_ written: String) {
    var text = written
    if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
    if text.isEmpty || text.hasPrefix("//") { return nil }
    if let colon = text.firstIndex(of: ":") {
      let scheme = text[..<colon]
      if scheme.count > 1,
        scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
      {
        return nil
      }
    }
    var unescaped = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        unescaped.append(character)
        isEscaped = false
      }
    }
    let parts = unescaped.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    path =
      parts[0].split(separator: "?", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    anchor = parts.count > 1 ? String(parts[1]) : nil
    if path.isEmpty, anchor == nil { return nil }
  }
}

extension Document {
  /// The links and images of the body that lead to something in the workspace.
  var localLinks: [(link: Inline, address: LinkAddress)] {
    // Most bodies hold no bracket at all; looking for one is far cheaper than reading inlines.
    let body = parsed.frontMatter?.range.upper ?? 0
    guard body < file.bytes.count, file.bytes[body...].contains(0x5B) else { return [] }
    return parsed.links.compactMap { link in
      guard link.kind != .autolink, let address = LinkAddress(file.text(link.destination)) else {
        return nil
      }
      return (link, address)
    }
  }
}
