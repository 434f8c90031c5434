/// What kind of happening an event is.
public enum EventType: String, Hashable, Sendable, Codable, CaseIterable {
  /// A contract or order was made.
  case contract
  /// Money was put into an organization.
  case investment
  /// An authority listed, banned or sanctioned an organization.
  case designation
  /// Organizations joined forces.
  case partnership
  /// One organization bought another.
  case acquisition
  /// Something that held was ended.
  case termination
  /// Something was refused.
  case refusal
  /// A case before a court or a formal challenge.
  case lawsuit
  /// A product or service was brought out.
  case launch
  /// Something was made known.
  case announcement
  /// A rule or measure of a government.
  case policy
  /// Anything else.
  case other
}
