#define _GNU_SOURCE
#include "terminal_control.h"
#include <errno.h>
#include <stdint.h>
#include <unistd.h>

static ssize_t take(void *cookie, const char *text, size_t length) {
  int descriptor = (int)(intptr_t)cookie;
  size_t written = 0;
  while (written < length) {
    ssize_t count = write(descriptor, text + written, length - written);
    if (count >= 0) {
      written += (size_t)count;
    } else if (errno == EAGAIN ? !control_wait_to_write(descriptor) : errno != EINTR) {
      // The terminal is gone, or we are to go: the next wait says so. What is left is for nobody.
      break;
    }
  }
  return (ssize_t)length;
}

FILE *control_open_output(int descriptor) {
  cookie_io_functions_t functions = {.write = take};
  return fopencookie((void *)(intptr_t)descriptor, "w", functions);
}
