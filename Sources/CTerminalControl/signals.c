#define _GNU_SOURCE
#include "terminal_control.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t arrived[NSIG];
static sigset_t outside;  // held, while anything else goes on
static sigset_t waiting;  // let in, while waiting
static int held_count;
static int held[NSIG];

// Whether SIGHUP or SIGTERM came; from then on no write waits.
static volatile sig_atomic_t leaving;

static void note(int signal) {
  arrived[signal] = 1;
  if (signal == SIGHUP || signal == SIGTERM) leaving = 1;
}

bool control_hold_signals(const int *signals, int count) {
  sigset_t before;
  if (sigprocmask(SIG_BLOCK, NULL, &before) != 0) return false;
  outside = waiting = before;
  held_count = 0;
  for (int i = 0; i < count && held_count < NSIG; i++) {
    sigaddset(&outside, signals[i]);
    sigdelset(&waiting, signals[i]);
    held[held_count++] = signals[i];
  }
  // Held first: a signal that comes in between must not be noted outside a wait.
  if (sigprocmask(SIG_SETMASK, &outside, NULL) != 0) return false;
  // Without SA_RESTART, though ppoll() never restarts anyway.
  struct sigaction action = {.sa_handler = note};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < held_count; i++)
    if (sigaction(held[i], &action, NULL) != 0) return false;
  return true;
}

/// The first held signal that was noted, which is then forgotten; 0 when there is none.
static int next_arrived(void) {
  for (int i = 0; i < held_count; i++)
    if (arrived[held[i]]) {
      arrived[held[i]] = 0;
      return held[i];
    }
  return 0;
}

enum control_event control_wait(int descriptor, int milliseconds, int *signal) {
  // One wait can let several signals in; the others are told at the next.
  if ((*signal = next_arrived())) return CONTROL_SIGNAL;
  struct pollfd input = {.fd = descriptor, .events = POLLIN};
  struct timespec limit = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  int ready = ppoll(&input, 1, milliseconds < 0 ? NULL : &limit, held_count ? &waiting : NULL);
  int error = errno;
  if ((*signal = next_arrived())) return CONTROL_SIGNAL;
  errno = error;
  if (ready > 0) return CONTROL_READABLE;
  if (ready == 0) return CONTROL_TIMED_OUT;
  // A signal that is not held, such as one of a debugger: wait again.
  return error == EINTR ? control_wait(descriptor, milliseconds, signal) : CONTROL_FAILED;
}

bool control_wait_to_write(int descriptor) {
  sigset_t ending = outside;
  sigdelset(&ending, SIGHUP);
  sigdelset(&ending, SIGTERM);
  struct pollfd output = {.fd = descriptor, .events = POLLOUT};
  while (!leaving) {
    int ready = ppoll(&output, 1, NULL, held_count ? &ending : NULL);
    if (ready > 0 || (ready < 0 && errno != EINTR)) return true;
  }
  return false;
}

void control_suspend(void) {
  struct sigaction stop = {.sa_handler = SIG_DFL}, ours;
  sigset_t stopping, continued, before;
  sigemptyset(&stop.sa_mask);
  sigemptyset(&stopping);
  sigaddset(&stopping, SIGTSTP);
  sigemptyset(&continued);
  sigaddset(&continued, SIGCONT);
  sigaction(SIGTSTP, &stop, &ours);
  kill(getpid(), SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stopping, &before);  // it stops here
  sigprocmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  // The continuation is told by returning, not a second time by a signal.
  struct timespec none = {0, 0};
  while (sigtimedwait(&continued, NULL, &none) > 0) continue;
}
