/// The features of an arc-hybrid configuration, after Zhang and Nivre (2011).
package enum ArcHybridFeatures {
  /// The attributes of one place of the configuration; a missing place has zeros.
  private struct Node {
    var word: UInt64 = 0
    var tag: UInt64 = 0
    var upos: UInt64 = 0
    var label: UInt64 = 0
    var suffix: UInt64 = 0
    var state = ParserState.Node()
  }

  package static func extract(_ state: ParserState, _ input: borrowing ParserInput, into keys: KeyBuffer) {
    let stack = state.stack
    let depth = state.depth
    let nodes = state.nodes
    let count = state.count
    func node(_ place: Int32) -> Node {
      guard place >= 0, Int(place) <= count else { return Node() }
      let place = Int(place)
      return Node(
        word: input.words[place], tag: input.tags[place], upos: input.upos[place], label: UInt64(nodes[place].label),
        suffix: input.suffixes[place], state: nodes[place])
    }
    let s0Place = depth > 0 ? stack[depth - 1] : -1
    let s1Place = depth > 1 ? stack[depth - 2] : -1
    let s0 = node(s0Place)
    let s1 = node(s1Place)
    let s2 = node(depth > 2 ? stack[depth - 3] : -1)
    let b0 = node(Int32(state.buffer))
    let b1 = node(Int32(state.buffer + 1))
    let b2 = node(Int32(state.buffer + 2))
    let s0l = node(s0.state.leftmost)
    let s0r = node(s0.state.rightmost)
    let s0l2 = node(s0.state.leftmost2)
    let s0r2 = node(s0.state.rightmost2)
    let s1l = node(s1.state.leftmost)
    let s1r = node(s1.state.rightmost)
    let s1l2 = node(s1.state.leftmost2)
    let s1r2 = node(s1.state.rightmost2)
    let b0l = node(b0.state.leftmost)
    let b0l2 = node(b0.state.leftmost2)
    let s0Valency = UInt64(s0.state.leftCount) << 3 | UInt64(s0.state.rightCount)
    let s1Valency = UInt64(s1.state.leftCount) << 3 | UInt64(s1.state.rightCount)
    let b0Valency = UInt64(b0.state.leftCount)
    let distance = UInt64(distanceBucket(state.buffer <= count ? state.buffer - Int(s0Place) : 0))
    let stackDistance = UInt64(distanceBucket(s1Place >= 0 ? Int(s0Place - s1Place) : Int(s0Place) + 1))
    keys.clear()

    // Single places.
    keys.add(1, s0.word)
    keys.add(2, s0.tag)
    keys.add(3, s0.word, s0.tag)
    keys.add(4, s1.word)
    keys.add(5, s1.tag)
    keys.add(6, s1.word, s1.tag)
    keys.add(7, b0.word)
    keys.add(8, b0.tag)
    keys.add(9, b0.word, b0.tag)
    keys.add(10, b1.word)
    keys.add(11, b1.tag)
    keys.add(12, b1.word, b1.tag)
    keys.add(13, b2.word, b2.tag)
    keys.add(14, b2.tag)
    keys.add(15, s2.tag)
    keys.add(16, s2.word, s2.tag)
    keys.add(17, s0.suffix, s0.tag)
    keys.add(18, b0.suffix, b0.tag)
    keys.add(19, s1.suffix, s1.tag)

    // Pairs of stack and buffer.
    pair(20, s0, b0, keys)
    pair(30, s1, s0, keys)
    pair(40, s1, b0, keys)
    keys.add(50, b0.tag, b1.tag)
    keys.add(51, b0.word, b1.tag)
    keys.add(52, b0.tag, b1.word)
    keys.add(53, s0.tag, b1.tag)
    keys.add(54, s0.word, b1.tag)
    keys.add(55, s2.tag, s0.tag)
    keys.add(56, s2.tag, b0.tag)
    keys.add(57, b0.suffix, s0.suffix)
    keys.add(58, s1.suffix, s0.suffix)
    keys.add(59, s0.word, b1.word)

    // Three places.
    keys.add(60, b0.tag, b1.tag, b2.tag)
    keys.add(61, s0.tag, b0.tag, b1.tag)
    keys.add(62, s1.tag, s0.tag, b0.tag)
    keys.add(63, s2.tag, s1.tag, s0.tag)
    keys.add(64, s0.tag, s0l.tag, b0.tag)
    keys.add(65, s0.tag, s0r.tag, b0.tag)
    keys.add(66, s0.tag, b0.tag, b0l.tag)
    keys.add(67, s1.tag, s1r.tag, s0.tag)
    keys.add(68, s1.tag, s1l.tag, s0.tag)
    keys.add(69, s1.tag, s0.tag, s0l.tag)
    keys.add(70, s1.tag, s0.tag, s0r.tag)
    keys.add(71, s1.upos, s0.word, b0.upos)
    keys.add(72, s1.word, s0.upos, b0.upos)
    keys.add(73, s1.upos, s0.upos, b0.word)
    keys.add(74, s0.word, b0.upos, b1.upos)
    keys.add(75, s0.upos, b0.word, b1.upos)
    keys.add(76, s1.word, s0.word, b0.upos)
    keys.add(77, s1.word, s0.upos, b0.word)
    keys.add(78, s0.upos, b0.upos, b1.word)

    // Distance and valency.
    keys.add(80, s0.word, distance)
    keys.add(81, s0.tag, distance)
    keys.add(82, b0.word, distance)
    keys.add(83, b0.tag, distance)
    keys.add(84, s0.tag, b0.tag, distance)
    keys.add(85, s1.tag, s0.tag, stackDistance)
    keys.add(86, s0.word, b0.word, distance)
    keys.add(87, s0.word, s0Valency)
    keys.add(88, s0.tag, s0Valency)
    keys.add(89, s1.word, s1Valency)
    keys.add(90, s1.tag, s1Valency)
    keys.add(91, b0.word, b0Valency)
    keys.add(92, b0.tag, b0Valency)
    keys.add(93, s1.tag, s0.tag, FeatureHash.mix(s1Valency, s0Valency))
    keys.add(94, s0.tag, b0.tag, FeatureHash.mix(s0Valency, b0Valency))
    keys.add(95, s1.word, s0.word, stackDistance)

    // Children and their labels.
    children(100, s0, s0l, s0r, keys)
    children(110, s1, s1l, s1r, keys)
    keys.add(120, b0l.word)
    keys.add(121, b0l.tag, b0l.label)
    keys.add(122, b0.tag, b0l.label)
    keys.add(123, b0.tag, b0l.label, b0l2.label)
    keys.add(124, s0.tag, s0l.label, s0l2.label)
    keys.add(125, s0.tag, s0r.label, s0r2.label)
    keys.add(126, s1.tag, s1l.label, s1l2.label)
    keys.add(127, s1.tag, s1r.label, s1r2.label)
    keys.add(128, s0l2.tag, s0l2.label)
    keys.add(129, s1r2.tag, s1r2.label)
    keys.add(130, s0.word, s0.state.leftLabels)
    keys.add(131, s0.tag, s0.state.leftLabels)
    keys.add(132, s0.tag, s0.state.rightLabels)
    keys.add(133, s1.word, s1.state.rightLabels)
    keys.add(134, s1.tag, s1.state.leftLabels, s1.state.rightLabels)
    keys.add(135, b0.tag, b0.state.leftLabels)
    keys.add(136, s1.tag, s0.tag, s1.state.rightLabels)
    keys.add(137, s1.upos, s0.upos, s0.state.leftLabels)
    keys.add(138, s1.word, s0.tag, s0l.word)
    keys.add(139, s1.tag, s0.word, s0l.word)
    keys.add(140, s1.word, s0l.word, s0.upos)
    keys.add(141, b0.word, s0.word, s0l.word)
    keys.add(142, b0.tag, s0.tag, s0l.word)
    keys.add(143, s1.upos, s1r.word, s0.word)
    keys.add(144, s1.tag, s0.tag, b0.word)
    keys.add(145, s2.upos, s1.upos, s0.word)
    keys.add(146, s1.tag, s1r.label, s0.tag)
    keys.add(147, s0.tag, s0r.label, b0.tag)
    keys.add(148, s1.word, s1r.label, s0.tag)
    keys.add(149, s0.word, s0r.label, b0.tag)
    keys.add(150, s0l.word, s0.word, s0r.label)
    keys.add(151, s0.tag, FeatureHash.mix(s1.tag, s2.tag), FeatureHash.mix(b0.tag, b1.tag))
    keys.add(152, FeatureHash.mix(s0.tag, b0.tag), FeatureHash.mix(b1.tag, b2.tag))
  }

  private static func pair(_ template: UInt64, _ first: Node, _ second: Node, _ keys: KeyBuffer) {
    keys.add(template, first.word, second.word)
    keys.add(template + 1, first.word, second.tag)
    keys.add(template + 2, first.tag, second.word)
    keys.add(template + 3, first.tag, second.tag)
    keys.add(template + 4, FeatureHash.mix(first.word, first.tag), FeatureHash.mix(second.word, second.tag))
    keys.add(template + 5, FeatureHash.mix(first.word, first.tag), second.upos)
    keys.add(template + 6, first.upos, FeatureHash.mix(second.word, second.tag))
    keys.add(template + 7, first.upos, second.upos)
  }

  private static func children(
    _ template: UInt64, _ parent: Node, _ left: Node, _ right: Node, _ keys: KeyBuffer
  ) {
    keys.add(template, left.word)
    keys.add(template + 1, left.tag, left.label)
    keys.add(template + 2, right.word)
    keys.add(template + 3, right.tag, right.label)
    keys.add(template + 4, parent.tag, left.label)
    keys.add(template + 5, parent.tag, right.label)
    keys.add(template + 6, parent.word, left.word)
    keys.add(template + 7, parent.word, right.word)
    keys.add(template + 8, parent.tag, right.word)
    keys.add(template + 9, parent.word, right.label)
  }

  private static func distanceBucket(_ distance: Int) -> Int {
    switch distance {
    case ..<1: 0
    case 1...4: distance
    case 5...6: 5
    case 7...10: 6
    default: 7
    }
  }
}
