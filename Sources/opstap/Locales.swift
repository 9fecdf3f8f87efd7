import ArgumentParser
import Content
import Presentation
import Screening

/// The words the program speaks with, read at the start.
enum Locales {
  static func wording(_ library: Library, voice: Voice) throws -> Wording {
    do throws(ContentError) {
      return Wording(
        voice: voice,
        dutch: try library.locale("nl").table,
        informalDutch: try library.locale("nl-je").table,
        english: try library.locale("en").table
      )
    } catch { throw Complaint.make(error) }
  }

  static func crisisWords(_ library: Library) throws -> CrisisWords {
    do throws(ContentError) { return try library.crisisWords() } catch {
      throw Complaint.make(error)
    }
  }
}
