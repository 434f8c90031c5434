import CLanguageModel

/// The model's bytes: those embedded in the binary, or a copy of given ones. They never change.
package final class ModelStorage: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let owned: UnsafeMutableRawBufferPointer?

  /// The bytes that are part of the binary; nothing is copied.
  package init() {
    bytes = UnsafeRawBufferPointer(start: graphkit_language_model(), count: graphkit_language_model_length())
    owned = nil
  }

  /// A copy of `copied`.
  package init(copying copied: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(copied.count, 1), alignment: 64)
    copy.copyBytes(from: copied)
    owned = copy
    bytes = UnsafeRawBufferPointer(rebasing: copy[..<copied.count])
  }

  deinit { owned?.deallocate() }
}
