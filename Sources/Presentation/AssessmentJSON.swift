package import Guidance
package import Screening

/// A result as other programs read it: contract, section 4.
package struct AssessmentJSON: Sendable {
  /// A member of a result that can be asked for by name.
  package enum Member: String, CaseIterable, Sendable {
    case questionnaires, input, scores, lonelyNow, flags, course, needs, safety, certainty, offByOne
    case because, wouldChange, derivation, suggestions
  }

  package let members: Set<Member>
  package let program: String
  /// The citations of sources by key, where a result is to show what each source says.
  package let rivalCitations: [String: String]?

  /// Writes results with these members only, from this version of the program.
  ///
  /// With `rivalCitations` a result also has `cutoffs`: what each published source says.
  package init(
    members: Set<Member> = Set(Member.allCases),
    program: String,
    rivalCitations: [String: String]? = nil
  ) {
    self.members = members
    self.program = program
    self.rivalCitations = rivalCitations
  }

  /// One result; what is not asked for is never worked out.
  ///
  /// `echo` is the document that was read, as compact JSON.
  package func write(
    _ examination: Examination,
    assessment: Assessment,
    suggestions: [Match],
    echo: String,
    to json: inout JSONWriter
  ) {
    let (reasoner, input) = (examination.reasoner, examination.input)
    json.object { json in
      json.member("format", "opstap-assessment/1")
      json.member("program", program)
      json.member("rules", reasoner.book.version)
      member(.questionnaires, &json) { json in
        json.object { json in
          for questionnaire in reasoner.catalog.questionnaires
          where input.responses.hasBegun(questionnaire.id) {
            json.member(questionnaire.id.rawValue, questionnaire.version)
          }
        }
      }
      member(.input, &json) { $0.raw(echo) }
      member(.scores, &json) { write(assessment.scores, &$0) }
      member(.lonelyNow, &json) { $0.string(assessment.lonelyNow.rawValue) }
      member(.flags, &json) { strings(assessment.flags.map(\.rawValue), &$0) }
      member(.course, &json) { write(assessment.course, &$0) }
      member(.needs, &json) { write(assessment.needs, &$0) }
      member(.safety, &json) { strings(assessment.safety.map(\.rawValue), &$0) }
      member(.certainty, &json) { write(examination.certainties, &$0) }
      member(.offByOne, &json) { write(examination.certaintiesOffByOne, countedAs: "sheets", &$0) }
      member(.because, &json) { write(examination.findings, &$0) }
      member(.wouldChange, &json) { write(examination.turns, &$0) }
      member(.derivation, &json) { write(examination.derivation, &$0) }
      if let rivalCitations {
        json.name("cutoffs")
        write(examination.rivals, rivalCitations, &json)
      }
      member(.suggestions, &json) { write(suggestions, &$0) }
    }
  }

  private func member(
    _ member: Member,
    _ json: inout JSONWriter,
    _ body: (inout JSONWriter) -> Void
  ) {
    guard members.contains(member) else { return }
    json.name(member.rawValue)
    body(&json)
  }

  private func strings(_ strings: [String], _ json: inout JSONWriter) {
    json.array { json in strings.forEach { json.string($0) } }
  }

  private func write(_ scores: [Score], _ json: inout JSONWriter) {
    json.object { json in
      var index = 0
      while index < scores.count {
        let questionnaire = scores[index].scale.questionnaire
        json.name(questionnaire.rawValue)
        json.object { json in
          while index < scores.count, scores[index].scale.questionnaire == questionnaire {
            write(scores[index], &json)
            index += 1
          }
        }
      }
    }
  }

  private func write(_ score: Score, _ json: inout JSONWriter) {
    json.name(score.scale.scale.rawValue)
    json.object { json in
      json.halves("value", score.value)
      json.halves("min", score.range.lowerBound)
      json.halves("max", score.range.upperBound)
      json.member("missing", score.missing)
      json.member("valid", score.isValid)
      json.member("atLeast", score.isLowerBound)
      json.member("band", score.band?.rawValue)
    }
  }

  private func write(_ course: CourseConclusion, _ json: inout JSONWriter) {
    json.object { json in
      json.member("conclusion", course.conclusion.rawValue)
      json.member("confidence", course.confidence?.rawValue)
      json.member("selfReport", course.selfReport.rawValue)
      json.member("history", course.history.rawValue)
    }
  }

  private func write(_ needs: NeedsConclusion, _ json: inout JSONWriter) {
    json.object { json in
      json.member("path", needs.path.rawValue)
      json.member("shown", needs.isShown)
      json.member("skillsPoints", needs.skillsPoints)
      json.member("meetingPoints", needs.meetingPoints)
      json.name("causes")
      json.object { json in
        for cause in Cause.allCases {
          json.member(cause.rawValue, needs.causes[cause])
        }
      }
      json.name("modifiers")
      strings(needs.modifiers.map(\.rawValue), &json)
    }
  }
}
