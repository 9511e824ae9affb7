package import Drawing

/// A sheet laid out.
package struct PlacedSheet: Sendable {
  package let page: Page
  /// Where text found no room; empty when everything is on the sheet.
  package let overflows: [SheetOverflow]

  package init(page: Page, overflows: [SheetOverflow]) {
    self.page = page
    self.overflows = overflows
  }
}

/// Text that found no room on a sheet, for the rule and the command that report it.
package struct SheetOverflow: Sendable, Hashable {
  /// 1–8 on an A3; 0 for the strip.
  package let box: Int
  /// The box's heading or the field's label, in the sheet's language.
  package let heading: String
  package let lines: Int

  package init(box: Int, heading: String, lines: Int) {
    self.box = box
    self.heading = heading
    self.lines = lines
  }
}
