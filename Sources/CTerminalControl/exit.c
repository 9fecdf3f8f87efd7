#define _GNU_SOURCE
#include "terminal_control.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

static struct termios at_exit_modes;
static volatile sig_atomic_t at_exit_descriptor = -1;
static int at_crash_descriptor;
static const char *at_crash_text = "";
static size_t at_crash_length;

// These call only what a handler may call.

// In the background the terminal is another's to change, and trying would stop us.
static bool may_restore(void) {
  if (at_exit_descriptor < 0) return false;
  pid_t foreground = tcgetpgrp(at_exit_descriptor);
  return foreground == getpgrp() || (foreground < 0 && errno == ENOTTY);
}

static void restore_at_exit(void) {
  if (may_restore()) tcsetattr(at_exit_descriptor, TCSAFLUSH, &at_exit_modes);
}

void control_restore_at_exit(int descriptor) {
  static bool registered;
  at_exit_descriptor = -1;
  if (descriptor < 0 || tcgetattr(descriptor, &at_exit_modes) != 0) return;
  at_exit_descriptor = descriptor;
  if (!registered) registered = atexit(restore_at_exit) == 0;
}

void control_write_at_crash(int descriptor, const char *text) {
  at_crash_length = 0;
  at_crash_descriptor = descriptor;
  at_crash_text = text;
  at_crash_length = strlen(text);
}

static void crash(int number) {
  if (may_restore()) {
    ssize_t ignored = write(at_crash_descriptor, at_crash_text, at_crash_length);
    (void)ignored;
    tcsetattr(at_exit_descriptor, TCSANOW, &at_exit_modes);
  }
  // SA_RESETHAND brought the usual end back, and SA_NODEFER lets it in at once.
  raise(number);
}

bool control_restore_at_crash(void) {
  // Of its own: a stack that overflowed has no room for a handler.
  static char stack[16384];
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  if (sigaltstack(&own, NULL) != 0) return false;
  struct sigaction action = {.sa_handler = crash,
                             .sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  // Crashes, and all else that ends a program that does not wait for it.
  static const int endings[] = {SIGQUIT, SIGILL,    SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,
                                SIGSEGV, SIGSYS,    SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
                                SIGUSR1, SIGUSR2,   SIGPOLL, SIGPWR,  SIGSTKFLT};
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (sigaction(endings[i], &action, NULL) != 0) return false;
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++)
    if (sigaction(number, &action, NULL) != 0) return false;
  return true;
}

void control_forbid_core(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // A core that is piped to a collector knows no limit.
  prctl(PR_SET_DUMPABLE, 0);
}
