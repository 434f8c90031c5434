import Foundation
import Text

/// Ids of organizations made from their names.
public enum OrganizationSlug {
  /// `org:` and the name in lower-case ASCII letters, digits and hyphens: "R&D Société" gives `org:r-d-societe`.
  ///
  /// A name without a Latin letter or digit gives a hash of the name. Names that differ only in what a slug leaves out
  /// share one; whoever puts both into one graph tells them apart with ``id(for:distinguishedBy:)``.
  public static func id(for name: String) -> String {
    let slug = slug(of: name)
    return "org:" + (slug.isEmpty ? ContentHash.short([name]) : slug)
  }

  /// An id for a name whose slug another organization already has.
  public static func id(for name: String, distinguishedBy other: String) -> String {
    id(for: name) + "-" + ContentHash.short([name, other]).prefix(6)
  }

  private static func slug(of name: String) -> String {
    // NFKD separates letters from their marks; both the marks and what is not ASCII fall away.
    let decomposed = name.decomposedStringWithCompatibilityMapping.lowercased()
    var slug = ""
    for scalar in decomposed.unicodeScalars {
      if scalar.isASCII, CharacterSet.alphanumerics.contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "’" || scalar == "." || scalar.properties.generalCategory == .nonspacingMark
      {
        continue
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug
  }
}
