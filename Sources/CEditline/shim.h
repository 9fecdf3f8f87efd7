#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <histedit.h>

// el_set(), el_get() and history() take variable arguments, which Swift cannot
// pass: one typed function for each use. The streams stay on this side because
// Swift 6 sees the C globals as shared mutable state.

typedef char *(*editline_prompt)(EditLine *);
typedef int (*editline_reader)(EditLine *, wchar_t *);
typedef unsigned char (*editline_command)(EditLine *, int);

/// An editor on the terminal of standard input, which draws through `output`, with emacs keys, that
/// leaves signals alone.
static inline EditLine *editline_create(const char *program, FILE *output) {
  EditLine *editor = el_init_fd(program, stdin, output, stderr, 0, 1, 2);
  if (!editor) return NULL;
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_EDITOR, "emacs");
  return editor;
}

static inline void editline_set_owner(EditLine *editor, void *owner) {
  el_set(editor, EL_CLIENTDATA, owner);
}

static inline void *editline_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

static inline void editline_set_prompt(EditLine *editor, editline_prompt prompt) {
  el_set(editor, EL_PROMPT, prompt);
}

static inline void editline_set_reader(EditLine *editor, editline_reader reader) {
  el_set(editor, EL_GETCFN, reader);
}

/// Gives `command` a name that a key can be bound to.
static inline bool editline_add_command(EditLine *editor, const char *name,
                                        editline_command command) {
  return el_set(editor, EL_ADDFN, name, name, command) == 0;
}

static inline bool editline_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL) == 0;
}

/// Whether libedit edits; where not, it leaves the terminal's modes alone too.
static inline void editline_set_editing(EditLine *editor, bool on) {
  el_set(editor, EL_EDITMODE, (int)on);
}

/// Takes the terminal out of line mode, or puts it back.
static inline void editline_set_raw(EditLine *editor, bool on) {
  el_set(editor, EL_PREP_TERM, (int)on);
}

/// Draws the prompt and the line again from where the cursor is, as if nothing stood there.
static inline void editline_redraw(EditLine *editor) { el_set(editor, EL_REFRESH); }

/// A history of `size` lines in which no line follows itself.
static inline History *editline_create_history(EditLine *editor, int size) {
  History *past = history_init();
  if (!past) return NULL;
  HistEvent event;
  history(past, &event, H_SETSIZE, size);
  history(past, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, past);
  return past;
}

static inline void editline_remember(History *past, const char *line) {
  HistEvent event;
  history(past, &event, H_ENTER, line);
}

static inline void editline_forget(History *past) {
  HistEvent event;
  history(past, &event, H_CLEAR);
}

/// Whether characters are UTF-8 from here on, whatever the person's locale.
///
/// libedit reads and measures by LC_CTYPE. glibc has had C.UTF-8 built in since 2.35;
/// before that it is a file, as the person's own locale always is.
static inline bool editline_use_utf8(void) {
  const char *const names[] = {"C.UTF-8", "", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (setlocale(LC_CTYPE, names[i]) && MB_CUR_MAX > 1 &&
        strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
      return true;
  return false;
}

// From libtinfo, which libedit draws with; <term.h> would bring a macro for every capability.
int tgetent(char *, const char *);
int tgetflag(const char *);
char *tgetstr(const char *, char **);

/// Whether the terminal database knows `name` as one where the cursor can go back up, in the way of
/// ECMA-48: the rest of what we send is of that kind.
///
/// libedit copies what it asks for into 2048 bytes without counting, so more than that is refused.
static inline bool editline_can_draw_on(const char *name) {
  static const char *const asked[] = {
      "al", "bl", "cd", "ce", "ch", "cl", "dc", "dm", "ed", "ei", "fs", "ho", "ic",
      "im", "ip", "kd", "kl", "kr", "ku", "md", "me", "nd", "se", "so", "ts", "up",
      "us", "ue", "vb", "DC", "DO", "IC", "LE", "RI", "UP", "kh", "@7", "kD"};
  char description[4096];
  if (tgetent(description, name) != 1 || tgetflag("hc")) return false;
  const char *up = tgetstr("up", NULL);
  if (!up || strncmp(up, "\033[", 2) != 0) return false;
  size_t length = 0;
  for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
    const char *text = tgetstr(asked[i], NULL);
    if (text) length += strlen(text) + 1;
  }
  return length < 1500;
}
