import EventExtraction
import EventStore

/// Columns in which a table shows events, and what stands in them.
struct EventLayout {
  var columns: [Table.Column]
  var cells: (EventRow) -> [String]

  /// Who travels, where, and to whom.
  static var visits: EventLayout {
    EventLayout(
      columns: [
        .init(title: "DAYS"), .init(title: "VISITOR", isFlexible: true), .init(title: "TO", isFlexible: true),
        .init(title: "HOST", isFlexible: true), .init(title: "LEVEL"), .init(title: "STATUS"),
        .init(title: "ID", style: .dim),
      ]
    ) { event in
      [
        EventTable.days(event.start, event.end), EventTable.parties(event.participants.filter { $0.role != .host }),
        EventTable.place(event), EventTable.parties(event.hosts), event.level?.rawValue ?? "", event.status.rawValue,
        event.id,
      ]
    }
  }

  /// Who, and where.
  static var meetings: EventLayout {
    EventLayout(
      columns: [
        .init(title: "DAYS"), .init(title: "WHO", isFlexible: true), .init(title: "WHERE", isFlexible: true),
        .init(title: "STATUS"), .init(title: "ID", style: .dim),
      ]
    ) { event in
      [
        EventTable.days(event.start, event.end), EventTable.who(event), EventTable.place(event), event.status.rawValue,
        event.id,
      ]
    }
  }

  /// What it is called, where, and who attends.
  static var summits: EventLayout {
    EventLayout(
      columns: [
        .init(title: "DAYS"), .init(title: "SUMMIT", isFlexible: true), .init(title: "WHERE", isFlexible: true),
        .init(title: "WHO", isFlexible: true), .init(title: "STATUS"), .init(title: "ID", style: .dim),
      ]
    ) { event in
      [
        EventTable.days(event.start, event.end), event.name ?? event.series ?? "", EventTable.place(event),
        EventTable.who(event), event.status.rawValue, event.id,
      ]
    }
  }

  static var calls: EventLayout {
    EventLayout(
      columns: [
        .init(title: "DAYS"), .init(title: "WHO", isFlexible: true), .init(title: "STATUS"),
        .init(title: "ID", style: .dim),
      ]
    ) { event in
      [EventTable.days(event.start, event.end), EventTable.who(event), event.status.rawValue, event.id]
    }
  }

  /// Of all kinds.
  static var timeline: EventLayout {
    EventLayout(
      columns: [
        .init(title: "DAYS"), .init(title: "TYPE"), .init(title: "WHO", isFlexible: true),
        .init(title: "WHERE", isFlexible: true), .init(title: "STATUS"), .init(title: "ID", style: .dim),
      ]
    ) { event in
      [
        EventTable.days(event.start, event.end), EventTable.kind(event), EventTable.what(event),
        EventTable.place(event),
        event.status.rawValue, event.id,
      ]
    }
  }
}
