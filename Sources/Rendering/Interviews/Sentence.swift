/// Words with a full stop, as they are read in running text.
func sentence(_ words: String) -> String {
  words.last.map { ".!?".contains($0) } ?? true ? words : words + "."
}
