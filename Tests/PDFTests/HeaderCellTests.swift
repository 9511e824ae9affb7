import Drawing
import PDF
import Testing

@Suite struct HeaderCellTests {
  private func scopes(_ row: [Group.Role]) throws -> [String] {
    let cells = row.enumerated().map { index, role in
      Mark.group(
        Group(
          role,
          [.text(TextMark("x", at: Point(20 + Double(index) * 20, 20), font: Font(9)))]))
    }
    let page = Page(
      width: 210, height: 297, title: "t", summary: "s", language: "nb-NO",
      marks: [.group(Group(.table, [.group(Group(.row, cells))]))])
    let metadata = DocumentMetadata(title: "t", language: "nb-NO", created: (2026, 1, 1))
    let file = String(decoding: try pdf([page], metadata: metadata), as: UTF8.self)
    return file.matches(of: /Scope \/([A-Za-z]+)/).map { String($0.output.1) }
  }

  @Test func aRowOfHeadersSpeaksDown() throws {
    #expect(try scopes([.headerCell, .headerCell]) == ["Column", "Column"])
  }

  @Test func aHeaderBeforeCellsSpeaksAlong() throws {
    #expect(try scopes([.headerCell, .cell, .cell]) == ["Row"])
  }
}
