/// What a reviewer wants of an event.
public enum ReviewAction: Sendable, Hashable {
  /// It is right as it is. When it changes later, it is `changed`.
  case accept
  /// It is no event. No question is answered with it, unless rejected ones are asked for.
  case reject
  /// A field gets a value, whatever the reports say.
  case edit(EventEdit)
  /// These events are the same occasion.
  case merge(with: [String])
  /// These claims, by their keys, are another occasion than the rest.
  case split(claims: [String])
  /// Words for other reviewers; changes nothing.
  case note(String)
}
