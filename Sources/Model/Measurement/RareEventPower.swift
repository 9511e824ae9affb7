// The power of a T chart comes from the C library: Model imports no Foundation.
#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// Times between rare events are skewed; raised to 1/3.6 they are about normal (Nelson 1994).
enum RareEventPower {
  static func straightened(_ time: Double) -> Double { pow(time, 1 / 3.6) }

  static func restored(_ number: Double) -> Double { pow(number, 3.6) }
}
