/// The colours of a picture, by what they are for.
///
/// Text shades have a contrast of at least 4.5:1 on ``surface`` and ``tint``. The hues are close to the palette of
/// Okabe and Ito, which people with any kind of colour vision can tell apart.
enum Paint: String, CaseIterable, Sendable {
  /// The paper.
  case surface
  /// Text.
  case ink
  /// Secondary text.
  case muted
  /// What belongs together.
  case tint
  /// Hairlines.
  case rule
  /// The outline of an organization.
  case outline
  /// The outline of a government body, and marks that stand for any type.
  case strong
  /// What was declined.
  case faded
  case contract, contractText
  case investment, investmentText
  case risk, riskText
  case partnership, partnershipText
  case acquisition, acquisitionText
  case competition, competitionText
  case opposition, oppositionText

  /// The colour on light paper.
  var light: String { colors.light }

  /// The colour on a dark screen.
  var dark: String { colors.dark }

  /// The name of the CSS variable.
  var variable: String { "--gk-" + rawValue.lowercased() }

  private var colors: (light: String, dark: String) {
    switch self {
    case .surface: ("#ffffff", "#12161c")
    case .ink: ("#1a202c", "#e8ecf1")
    case .muted: ("#566070", "#a9b4c2")
    case .tint: ("#f1f4f8", "#1e2732")
    case .rule: ("#cbd3dd", "#3b4757")
    case .outline: ("#7a8594", "#8793a3")
    case .strong: ("#3b4654", "#c2cbd6")
    case .faded: ("#868f9c", "#7c8796")
    case .contract: ("#0072b2", "#56b4e9")
    case .contractText: ("#005c91", "#8accf3")
    case .investment: ("#009e73", "#2bc79a")
    case .investmentText: ("#00694d", "#70dfbf")
    case .risk: ("#d55e00", "#ff8a3d")
    case .riskText: ("#a94700", "#ffae79")
    case .partnership: ("#b65c8e", "#cc79a7")
    case .partnershipText: ("#8f3f6b", "#e4a7c7")
    case .acquisition: ("#6a51a3", "#a391e0")
    case .acquisitionText: ("#553f8a", "#c4b7ef")
    case .competition: ("#8c6d1f", "#d3af49")
    case .competitionText: ("#6b5210", "#e6cc80")
    case .opposition: ("#a8182b", "#f4777f")
    case .oppositionText: ("#8f1020", "#ffa1a6")
    }
  }
}
