package import Source

/// The chart a series is drawn in (domain.md §5).
package enum ChartKind: String, Choice {
  /// Points and their median.
  case run
  /// Single measurements (also called XmR).
  case i
  /// How far each measurement is from the one before.
  case mr
  /// A share: numerator of denominator.
  case p
  /// A rate: events over an exposure that varies.
  case u
  /// Events, the exposure always the same.
  case c
  /// Opportunities between rare events.
  case g
  /// Time between rare events.
  case t
  /// A share with limits adjusted for large denominators (Laney).
  case pPrime = "p'"
  /// A rate with limits adjusted for large denominators (Laney).
  case uPrime = "u'"

  package var label: LocalizedText {
    switch self {
    case .run: LocalizedText(nb: "run-diagram", nn: "run-diagram", en: "run chart")
    case .i: ChartKind.named("I")
    case .mr: ChartKind.named("MR")
    case .p: ChartKind.named("P")
    case .u: ChartKind.named("U")
    case .c: ChartKind.named("C")
    case .g: ChartKind.named("G")
    case .t: ChartKind.named("T")
    case .pPrime: ChartKind.named("P′")
    case .uPrime: ChartKind.named("U′")
    }
  }

  package var also: [String] {
    switch self {
    case .run: ["seriediagram", "løpediagram", "rundiagram", "serie-diagram"]
    case .i: ["x", "xmr", "individverdier", "enkeltverdier", "individuals"]
    case .mr: ["glidende spennvidde", "moving range"]
    case .p: ["andel", "proportion"]
    case .u: ["rate"]
    case .c: ["telling"]
    case .g: ["antall mellom", "between events"]
    case .t: ["tid mellom", "dager mellom", "time between"]
    case .pPrime: ["p′", "p-prime", "pp", "laney p", "p'-diagram"]
    case .uPrime: ["u′", "u-prime", "up", "laney u", "u'-diagram"]
    }
  }

  /// Whether a point is made of a numerator and a denominator.
  package var needsDenominator: Bool {
    switch self {
    case .p, .u, .pPrime, .uPrime: true
    case .run, .i, .mr, .c, .g, .t: false
    }
  }

  private static func named(_ letter: String) -> LocalizedText {
    LocalizedText(nb: "\(letter)-diagram", nn: "\(letter)-diagram", en: "\(letter) chart")
  }
}

/// The rules that decide whether a series has changed (domain.md §§5.1–5.2).
package enum SignalRules: String, Choice {
  case anhoej
  case ihi
  case plotTheDots = "plot-the-dots"
  case westernElectric = "western-electric"

  package var label: LocalizedText {
    switch self {
    case .anhoej: LocalizedText(nb: "Anhøj", nn: "Anhøj", en: "Anhøj")
    case .ihi: LocalizedText(nb: "IHI", nn: "IHI", en: "IHI")
    case .plotTheDots:
      LocalizedText(nb: "plot the dots", nn: "plot the dots", en: "plot the dots")
    case .westernElectric:
      LocalizedText(nb: "Western Electric", nn: "Western Electric", en: "Western Electric")
    }
  }

  package var also: [String] {
    switch self {
    case .anhoej: ["anhoj"]
    case .ihi: []
    case .plotTheDots: ["nhs", "making data count"]
    case .westernElectric: ["weco", "shewhart"]
    }
  }
}
