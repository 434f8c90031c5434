/// A named part of the model's bytes.
package struct ModelPart: @unchecked Sendable {
  // The bytes belong to `storage`, which never changes.
  package let name: String
  package let bytes: UnsafeRawBufferPointer
  package let storage: ModelStorage

  package init(name: String, bytes: UnsafeRawBufferPointer, storage: ModelStorage) {
    self.name = name
    self.bytes = bytes
    self.storage = storage
  }

  package func reader() -> ModelReader { ModelReader(name: name, bytes: bytes) }
}
