#define _GNU_SOURCE
#include "terminal_control.h"
#include <errno.h>
#include <stdint.h>
#include <unistd.h>

int control_write(int descriptor, const void *bytes, size_t length, bool *waited) {
  const char *text = bytes;
  while (length > 0) {
    ssize_t count = write(descriptor, text, length);
    if (count >= 0) {
      text += count;
      length -= (size_t)count;
    } else if (errno == EAGAIN) {
      *waited = true;
      if (!control_wait_to_write(descriptor)) return EIO;
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

static ssize_t take(void *cookie, const char *text, size_t length) {
  bool waited;
  // Where this fails the terminal is gone, or we are to go: the next wait says so, and what is left
  // is for nobody.
  control_write((int)(intptr_t)cookie, text, length, &waited);
  return (ssize_t)length;
}

FILE *control_open_output(int descriptor) {
  cookie_io_functions_t functions = {.write = take};
  return fopencookie((void *)(intptr_t)descriptor, "w", functions);
}
