#include "terminal_control.h"
#include <errno.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static struct termios at_exit_modes;
static int at_exit_descriptor = -1;

static void restore(void) {
  if (at_exit_descriptor < 0) return;
  // In the background the terminal is another's to change, and trying would stop us.
  pid_t foreground = tcgetpgrp(at_exit_descriptor);
  if (foreground == getpgrp() || (foreground < 0 && errno == ENOTTY))
    tcsetattr(at_exit_descriptor, TCSAFLUSH, &at_exit_modes);
}

void control_restore_at_exit(int descriptor) {
  static bool registered;
  at_exit_descriptor = -1;
  if (descriptor < 0 || tcgetattr(descriptor, &at_exit_modes) != 0) return;
  at_exit_descriptor = descriptor;
  if (!registered) registered = atexit(restore) == 0;
}
