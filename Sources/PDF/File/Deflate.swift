internal import CPangoCairo

// zlib by itself, for cairo always compresses what the tags must be mended in. It is in the process
// anyway, under cairo and libpng, and on every Mac.

/// The bytes of a stream that was stored with `/FlateDecode`.
func inflated(_ bytes: [UInt8]) throws(PDFError) -> [UInt8] {
  var capacity = max(4096, bytes.count * 8)
  while capacity < 1 << 30 {
    var count = uLongf(capacity)
    var result = Z_OK
    let out = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
      result = uncompress(buffer.baseAddress, &count, bytes, uLong(bytes.count))
      used = result == Z_OK ? Int(count) : 0
    }
    if result == Z_OK { return out }
    guard result == Z_BUF_ERROR else { break }
    capacity *= 4
  }
  throw .unreadable("compressed stream", offset: 0)
}

/// The bytes for a stream with `/FlateDecode`.
func deflated(_ bytes: [UInt8]) throws(PDFError) -> [UInt8] {
  var count = compressBound(uLong(bytes.count))
  var result = Z_OK
  let out = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, used in
    result = compress2(buffer.baseAddress, &count, bytes, uLong(bytes.count), 6)
    used = result == Z_OK ? Int(count) : 0
  }
  guard result == Z_OK else { throw .cairo("zlib \(result)") }
  return out
}
