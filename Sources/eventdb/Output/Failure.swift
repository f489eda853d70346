/// An error with the words for the user: what failed, where, and what to do. Ends the command with 2.
struct Failure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
