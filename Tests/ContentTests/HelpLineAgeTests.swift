import Content
import Guidance
import Presentation
import Screening
import Testing

/// A number that may be old is better than none (contract 8).
struct HelpLineAgeTests {
  private let library: Library

  init() throws { library = try Shipped.library() }

  private func wording(_ language: Language) throws -> Wording {
    let table = try library.locale(language.rawValue).table
    return Wording(voice: Voice(language)) { _ in table }
  }

  @Test func `112 and 113 are never hidden, whatever their age or another table says`() throws {
    for activities in [library.activities(), library.activities(added: ["/nowhere"])] {
      let lines = try activities.helpLines()
      #expect(lines.prefix(2).map(\.contact.phone) == ["113", "112"])
    }
    let century = CalendarDay(number: 50_000)
    for line in try library.activities().helpLines().prefix(2) {
      #expect(line.freshness(on: century) != .fresh)
    }
  }

  @Test func `a help line is shown with its date, and an undated one says so`() throws {
    let words = try wording(.dutch)
    let lines = try library.activities().helpLines()
    #expect(lines.count == 12)
    for line in lines {
      let text = HelpLineText.text(line, words)
      if let date = line.trust.assured {
        #expect(text.contains("Nagekeken: \(DayText.text(date, words))."), "\(line.id)")
      } else {
        #expect(text.contains("nog niet nagebeld"), "\(line.id)")
      }
      if let phone = line.contact.phone { #expect(text.contains(phone), "\(line.id)") }
    }
  }

  @Test func `what nobody dated says so on its card`() throws {
    let directory = try library.activities().directory(withPlaces: false)
    let today = CalendarDay(number: 20_780)
    for language in Language.allCases {
      let words = try wording(language)
      let undated = directory.activities.filter { $0.trust.assured == nil && $0.status == .active }
      #expect(undated.count > 10)
      for activity in undated {
        let card = ActivityCard(Match(lookingAt: activity, today: today), today: today)
        let said = language == .dutch ? "nog niet nagebeld" : words(.cardUncheckedAlone)
        #expect(card.details(words).contains(said), "\(activity.id)")
      }
    }
  }
}
