internal import Foundation

/// Why a file could not be written.
package struct WriteError: Error, Sendable {
  package let path: String
  /// The system's words.
  package let reason: String
}

/// Writes whole files or none: beside the target, then renamed over it (design.md §3).
package struct FileWriter: Sendable {
  package init() {}

  /// Writes bytes to an absolute path and makes the folders it needs. Permissions of a file that
  /// is replaced are kept.
  package func write(_ bytes: [UInt8], to path: String) throws(WriteError) {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw WriteError(path: folder, reason: "cannot make the folder")
    }
    var mode: mode_t = 0o644
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw WriteError(path: path, reason: "not a regular file")
      }
      mode = status.st_mode & 0o7777
    }
    var template = Array("\(folder)/.forbedre-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw WriteError(path: path, reason: String(cString: strerror(errno)))
    }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    func failed(_ code: Int32) -> WriteError {
      unlink(temporary)
      return WriteError(path: path, reason: String(cString: strerror(code)))
    }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let code = errno
        close(descriptor)
        throw failed(code)
      }
      written += count
    }
    fchmod(descriptor, mode)
    guard close(descriptor) == 0 else { throw failed(errno) }
    guard rename(temporary, path) == 0 else { throw failed(errno) }
  }
}
