internal import CPangoCairo

/// Where cairo writes when it should not write to a file.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// For cairo's stream functions; `closure` is an unretained `ByteSink`.
  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }

  /// What cairo hands back to `write`. The sink must outlive the surface that has it.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}
