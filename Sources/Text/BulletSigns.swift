/// The characters by which texts begin the items of a list.
public enum BulletSigns {
  /// Signs that mark nothing else at the beginning of a line.
  public static let unambiguous = ["*", "•", "▪", "‣", "●", "◦", "·"]
  /// Dashes, which may also begin a remark.
  public static let dashes = ["-", "–", "—"]
  /// Either.
  public static let all = Set(unambiguous + dashes)
  /// Signs that begin the items of lists and the lines of forms.
  public static let ofItems = all.union(["+", ">", "✔", "✓", "→", "■", "□", "▸", "»"])
  /// Signs that stand between names set side by side.
  public static let separators = Set(unambiguous + ["|", "□", "■", "▸"])
}
