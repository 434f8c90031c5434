import Timeline

/// Dates as FollowTheMoney holds them: prefixes of an ISO date, without uncertainty. The EDTF goes into `description`.
struct FollowTheMoneyDates {
  /// How many dates say less than their EDTF.
  private(set) var simplified = 0

  /// Dates a record that has `startDate` and `endDate` besides the property for a point in time.
  mutating func add(_ date: TemporalValue?, to entity: inout FollowTheMoneyEntity, point: String = "date") {
    guard let date else { return }
    describe(date, in: &entity)
    if case .interval(let first, let last) = date.edtf {
      entity.add("startDate", plain(first))
      entity.add("endDate", plain(last))
    } else {
      entity.add(point, date.enclosingDate)
    }
  }

  /// Dates an event, which may have lain anywhere between two days.
  mutating func add(_ date: TemporalValue?, toEvent entity: inout FollowTheMoneyEntity) {
    guard let date, case .oneOf = date.edtf else { return add(date, to: &entity) }
    describe(date, in: &entity)
    entity.add("startDate", date.earliest?.description)
    entity.add("endDate", date.latest?.description)
  }

  /// Dates a record that has one property for a date.
  mutating func add(_ date: TemporalValue?, to entity: inout FollowTheMoneyEntity, only property: String) {
    guard let date else { return }
    describe(date, in: &entity)
    entity.add(property, date.enclosingDate ?? firstOfInterval(date))
  }

  private func firstOfInterval(_ date: TemporalValue) -> String? {
    guard case .interval(let first, _) = date.edtf else { return nil }
    return plain(first)
  }

  private func plain(_ bound: EDTF.Bound) -> String? {
    guard case .date(let date) = bound else { return nil }
    return date.enclosingDate
  }

  private mutating func describe(_ date: TemporalValue, in entity: inout FollowTheMoneyEntity) {
    entity.add("description", date.edtf.map { "edtf:\($0)" } ?? "date:\(date.text)")
    if !date.isPlainInstant { simplified += 1 }
  }
}
