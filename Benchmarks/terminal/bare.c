// The least that a program with libedit does: the measure for what the conversation adds.
#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static char *prompt(EditLine *editor) {
  (void)editor;
  return "bare> ";
}

int main(void) {
  setlocale(LC_CTYPE, "C.UTF-8");
  EditLine *editor = el_init("bare", stdin, stdout, stderr);
  if (!editor) return 1;
  el_set(editor, EL_PROMPT, prompt);
  el_set(editor, EL_EDITOR, "emacs");
  int count = 0;
  while (el_gets(editor, &count) && count > 0) {}
  el_end(editor);
  return 0;
}
