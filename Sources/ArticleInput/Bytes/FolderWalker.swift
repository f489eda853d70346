#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files below a folder, in order of their paths: hidden ones and databases are passed over, links to folders not
/// followed.
enum FolderWalker {
  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file, or of the files that are read in a folder; nil for a pipe. What is not there has none.
  static func size(of path: String) -> Int? {
    var info = stat()
    guard stat(path, &info) == 0 else { return 0 }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return Int(info.st_size)
    case S_IFDIR:
      var total = 0
      for name in names(in: path) ?? [] {
        let child = path + "/" + name
        if isFolder(child) ? isLink(child) : !isCandidate(name) || isSpecial(child) { continue }
        guard let size = size(of: child) else { return nil }
        total += size
      }
      return total
    default: return path == "/dev/null" ? 0 : nil
    }
  }

  /// - Returns: nil if the folder can't be read.
  static func names(in folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether it is there, and neither file nor folder.
  static func isSpecial(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0 else { return false }
    return info.st_mode & S_IFMT != S_IFREG && info.st_mode & S_IFMT != S_IFDIR
  }

  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a file of that name can hold articles at all.
  static func isCandidate(_ name: String) -> Bool {
    for ending in [".db", ".db-wal", ".db-shm", ".db-journal", ".sqlite", ".sqlite3"] where name.hasSuffix(ending) {
      return false
    }
    return true
  }
}
