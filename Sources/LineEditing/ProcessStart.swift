import CTerminalControl
import Glibc

/// What has to be right before anything is opened, read or shown.
package enum ProcessStart {
  /// Prepares the process; call this first.
  package static func prepare() {
    openMissingDescriptors()
    // A reader that goes away, and a limit on the size of a file, are errors of the write and not
    // the end of the program.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // The runtime answers a crash by opening a debugger in front of the person, and whoever comes
    // next can read memory in it.
    _ = control_restore_at_crash()
    control_forbid_core()
  }

  /// Gives every closed standard descriptor to /dev/null.
  ///
  /// The first file opened would otherwise become one of them, and be answered from or
  /// written into. Reading finds the end; writing fails, because it is opened to read.
  private static func openMissingDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
