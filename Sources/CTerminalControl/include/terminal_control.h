#include <stdbool.h>
#include <stdio.h>

// What a handler must do in C, because Swift code may not run in one and Swift
// keeps no global that a handler could write to. The names share no beginning with
// libedit's own (`terminal_`, `tty_`, `sig_` ...), which a static link would mix up.

enum control_event {
  CONTROL_FAILED,
  CONTROL_TIMED_OUT,
  CONTROL_READABLE,
  CONTROL_SIGNAL,
};

/// Holds these signals back until `control_wait()`; elsewhere they stay pending, so none is lost.
bool control_hold_signals(const int *signals, int count);

/// Waits for input, a held signal, or the end of `milliseconds` (negative: no end).
///
/// After CONTROL_SIGNAL, `*signal` says which.
enum control_event control_wait(int descriptor, int milliseconds, int *signal);

/// Waits until a descriptor takes output again; false when a hang-up or SIGTERM comes instead.
bool control_wait_to_write(int descriptor);

/// Writes all, and waits as `control_wait_to_write()` does where the descriptor takes no more.
///
/// 0, or what the system said; EIO when it is told to go. `*waited` becomes true when it waited.
int control_write(int descriptor, const void *bytes, size_t length, bool *waited);

/// A stream to a terminal that writes as `control_write()` does, and drops what that cannot write.
FILE *control_open_output(int descriptor);

/// Stops this process as Control-Z does, and returns when it is continued.
void control_suspend(void);

/// Has every signal that would end the program restore the terminal first, as at exit.
///
/// It takes the place of the handlers that Swift's runtime starts its debugger from.
bool control_restore_at_crash(void);

/// What a terminal is sent at such an end, through a descriptor that does not block; the text must
/// stay valid, and "" is nothing.
void control_write_at_crash(int descriptor, const char *text);

/// Keeps answers out of core files, also of those that a crash reporter collects.
void control_forbid_core(void);

/// Gives the terminal the modes that it has now whenever the process exits; -1 takes that back.
void control_restore_at_exit(int descriptor);
