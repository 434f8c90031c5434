/// A linear classifier's weights, frozen or in training: adds the weights of features to the scores of classes.
package protocol Scorer: AnyObject {
  /// Adds the weights of the features with `keys` to `scores`, one score a class.
  func add(_ keys: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Int32>)
}
