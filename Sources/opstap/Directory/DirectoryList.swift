import ArgumentParser
import Content
import Guidance
import Presentation
import Screening

extension DirectoryCommand {
  /// Names every activity, one a line.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Name every activity.")

    @OptionGroup var content: ContentOptions
    @OptionGroup var own: ActivitiesOptions
    @OptionGroup var voice: VoiceOptions

    func run() throws {
      let activities = try content.library().activities(added: own.added)
      let directory = try Complaint.catching { () throws(ContentError) in
        try activities.directory(withPlaces: false)
      }
      activities.refused.forEach { Complaint.tell($0.description) }
      let voice = voice.choice.chosen ?? Voice(.dutch)
      try Results.write(
        directory.activities.map { activity in
          "\(activity.id): \(activity.name[voice]) (\(activity.organization))\n"
        }
        .joined()
      )
    }
  }
}
