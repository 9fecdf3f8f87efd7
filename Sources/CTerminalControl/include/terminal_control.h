#include <stdbool.h>

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

/// Stops this process as Control-Z does, and returns when it is continued.
void control_suspend(void);

/// Gives the terminal the modes that it has now whenever the process exits; -1 takes that back.
void control_restore_at_exit(int descriptor);
