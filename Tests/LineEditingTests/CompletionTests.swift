import LineEditing
import Testing

struct CompletionTests {
  private let words = ["nooit", "niet vaak", "soms", "Één keer", "één-persoon", "overslaan"]

  @Test(arguments: ["so", "SO", "s", "soms", "söm"])
  func `one beginning is completed without capitals and accents`(typed: String) {
    #expect(Completion(of: typed, among: words) == .whole("soms"))
  }

  @Test func `several are listed with what they share`() {
    #expect(Completion(of: "n", among: words) == .several(shared: "n", ["nooit", "niet vaak"]))
    let one = ["Één keer", "één-persoon"]
    #expect(Completion(of: "ee", among: words) == .several(shared: "Één", one))
    #expect(Completion(of: "", among: ["a", "b"]) == .several(shared: "", ["a", "b"]))
  }

  @Test(arguments: ["x", "soms ", "nooit meer", "🙂"])
  func `nothing begins like that`(typed: String) {
    #expect(Completion(of: typed, among: words) == .none)
  }

  @Test func `a list fits in its width`() {
    #expect(listing(["nooit", "soms", "vaak"], width: 12) == "nooit  soms\nvaak")
    #expect(listing(["langer dan de breedte", "ja"], width: 5) == "langer dan de breedte\nja")
  }
}
