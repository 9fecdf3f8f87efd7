/// What is asked in one use of the program, in which order: the content of a flow's file.
package struct Flow: Equatable, Sendable {
  package typealias ID = Identifier<Flow>

  package let id: ID
  package let steps: [Step]
  package let loneliness: LonelinessChoice

  /// One part of a conversation.
  package enum Step: Equatable, Sendable {
    /// All items of a questionnaire, or only some; those asked before are not asked again.
    case ask(Questionnaire.ID, items: [Item.ID]?)
    /// The loneliness questionnaire, as ``Flow/loneliness`` chooses it.
    case loneliness
    case result
    case activities
    case plan
  }

  /// Which loneliness questionnaire is asked.
  package struct LonelinessChoice: Equatable, Sendable {
    package let setting: Setting
    /// The published instrument that is offered.
    package let offered: Questionnaire.ID
    /// The questions of our own that are asked instead.
    package let fallback: Questionnaire.ID
    /// When the instrument is asked without offering it first, at a terminal.
    package let askedWhen: Condition

    /// What the keeper of the program chose.
    package enum Setting: String, CaseIterable, Sendable {
      case offered, fallback, ask
    }

    /// Makes a choice.
    package init(
      setting: Setting,
      offered: Questionnaire.ID,
      fallback: Questionnaire.ID,
      askedWhen: Condition
    ) {
      self.setting = setting
      self.offered = offered
      self.fallback = fallback
      self.askedWhen = askedWhen
    }
  }

  /// Makes a flow.
  package init(id: ID, steps: [Step], loneliness: LonelinessChoice) {
    self.id = id
    self.steps = steps
    self.loneliness = loneliness
  }
}
