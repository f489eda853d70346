import ArgumentParser
struct Ingest: ParsableCommand {}
struct Extract: ParsableCommand {}
struct Evaluate: ParsableCommand {}
