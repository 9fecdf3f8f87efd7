package import Conversation

extension Terminal {
  /// Asks for one line that is empty at first.
  package func readLine(prompt: String, completions: [String], keepsHistory: Bool)
    throws(TerminalError) -> Reply
  {
    try readLine(
      prompt: prompt,
      completions: completions,
      keepsHistory: keepsHistory,
      draft: ""
    )
  }
}
