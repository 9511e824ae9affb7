// Drawing imports no Foundation (house.md §11); sine and cosine come from the C library.
#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// Sine of an angle in radians.
package func sine(_ radians: Double) -> Double { sin(radians) }

/// Cosine of an angle in radians.
package func cosine(_ radians: Double) -> Double { cos(radians) }

/// The angle in radians, -π to π, from the x-axis to the point (`x`, `y`).
package func arcTangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
