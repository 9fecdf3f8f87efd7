/// Words that always ask for help or for the end, alone on a line, whatever is asked.
///
/// No option may be called so. Source: contract, section 2.
package enum ReservedWords {
  package static let all: Set<String> = ["stop", "help", "hulp", "?", "nood", "urgent"]
}
