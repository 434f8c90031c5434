import Timeline

/// Draws years and months above the lanes, and ticks on each lane.
struct TimeAxisPainter {
  let axis: TimeAxis
  let metrics: FontMetrics

  /// How high the names are: months, quarters and days stand under their years.
  private var height: Double {
    if axis.segments.isEmpty { return 18 }
    return switch axis.unit {
    case .week, .month, .quarter: 31
    case .year, .fiveYears, .decades: 18
    }
  }

  /// Draws the names of years and months and returns where the lanes begin.
  func drawHeader(on canvas: inout Canvas, from top: Double) -> Double {
    var taken = -Double.infinity
    for segment in axis.segments {
      let ticks = axis.ticks(in: segment)
      for (start, end) in zip(ticks, ticks.dropFirst()) {
        let left = axis.position(start.daysSinceEpoch)
        let right = end.daysSinceEpoch >= segment.end ? segment.x + segment.width : axis.position(end.daysSinceEpoch)
        let isFirst = start == ticks.first
        if axis.unit == .week {
          canvas.text(
            [TextLine("\(start.day)", size: 9, paint: .muted)], at: Point(x: left, y: top + 15), alignment: .center,
            metrics: metrics, classes: "axis")
          if start.day == 1 { heading(month(start, named: isFirst), at: left, top, &taken, on: &canvas) }
        } else if axis.unit == .month || axis.unit == .quarter {
          let name = axis.unit == .month ? DateWords.monthName(start.month) : "Q\((start.month + 2) / 3)"
          canvas.text(
            [TextLine(name, size: 9, paint: .muted)], at: Point(x: (left + right) / 2, y: top + 15), alignment: .center,
            metrics: metrics, classes: "axis")
          if isFirst || start.month == 1 { heading("\(start.year)", at: left, top, &taken, on: &canvas) }
        } else {
          heading("\(start.year)", at: left, top, &taken, on: &canvas)
        }
      }
    }
    return top + height
  }

  /// Draws a lane's upper rule with ticks and breaks.
  func drawRule(on canvas: inout Canvas, at y: Double, from left: Double) {
    guard let last = axis.segments.last else {
      return canvas.fill(Box(x: left, y: y, width: axis.x + axis.width - left, height: 0.75), .rule)
    }
    var start = left
    for segment in axis.segments {
      canvas.fill(Box(x: start, y: y, width: segment.x + segment.width - start, height: 0.75), .rule)
      start = segment.x + segment.width + TimeAxis.breakWidth
      for tick in axis.ticks(in: segment) {
        let x = tick.daysSinceEpoch >= segment.end ? segment.x + segment.width : axis.position(tick.daysSinceEpoch)
        let isMajor = tick.day == 1 && (tick.month == 1 || axis.unit == .week)
        canvas.fill(
          Box(x: x - 0.35, y: y, width: isMajor ? 1 : 0.7, height: isMajor ? 6 : 4), isMajor ? .outline : .rule)
      }
      if segment != last {
        // Two strokes: here time is left out.
        let center = segment.x + segment.width + TimeAxis.breakWidth / 2
        for shift in [-2.0, 2.0] {
          canvas.line(
            Spline(from: Point(x: center + shift - 2, y: y + 4), to: Point(x: center + shift + 2, y: y - 4)), .outline,
            penWidth: 1)
        }
      }
    }
  }

  /// "Jul", with the year where it begins or is not known from before.
  private func month(_ day: CalendarDay, named isFirst: Bool) -> String {
    DateWords.monthName(day.month) + (isFirst || day.month == 1 ? " \(day.year)" : "")
  }

  private func heading(_ text: String, at x: Double, _ y: Double, _ taken: inout Double, on canvas: inout Canvas) {
    guard x >= taken else { return }
    let box = canvas.text(
      [TextLine(text, size: 10, bold: true)], at: Point(x: x, y: y), metrics: metrics, classes: "axis")
    taken = box.maxX + 4
  }
}
