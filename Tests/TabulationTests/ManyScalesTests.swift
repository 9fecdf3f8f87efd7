import Screening
import Tabulation
import Testing

/// Instruments that none of ours is yet: more scales, and items with more or fewer options.
struct ManyScalesTests {
  /// Items with two, four and three options; each code earns its number, twice for the second item.
  private static func questionnaire(scales: [Scale]) -> Questionnaire {
    let nothing = LocalizedText(dutch: "", english: "")
    let items = [("a", 2), ("b", 4), ("c", 3)].map { id, count in
      Item(
        id: .init(id),
        text: nil,
        options: (0..<count).map { AnswerOption(id: .init("\($0)"), label: nil) }
      )
    }
    return Questionnaire(
      id: "mixed",
      version: "1",
      title: nothing,
      items: items,
      scales: scales,
      provenance: Provenance(
        terms: nothing,
        citation: "",
        sources: [],
        validated: nothing,
        individualUse: .yes
      )
    )
  }

  private static func key(_ count: Int, _ factor: Int) -> Scale.Key {
    Dictionary(uniqueKeysWithValues: (0..<count).map { (.init("\($0)"), 2 * factor * $0) })
  }

  private static let total = Scale(
    id: "total",
    keys: ["a": key(2, 1), "b": key(4, 2), "c": key(3, 1)],
    missing: .tolerated(2)
  )

  @Test func `items may have different numbers of options`() throws {
    let mixed = Self.questionnaire(scales: [Self.total])
    var file = "id,item1,item2,item3\n"
    var expected: [String] = []
    for a in -1..<2 {
      for b in -1..<4 {
        for c in -1..<3 {
          let row = [a, b, c].map { $0 < 0 ? "" : "\($0)" }.joined(separator: ",")
          file += "x,\(row)\n"
          let missing = [a, b, c].count { $0 < 0 }
          let sum = max(0, a) + 2 * max(0, b) + max(0, c)
          expected.append("x,\(missing),\(missing > 2 ? "" : "\(sum)"),")
        }
      }
    }
    #expect(try score(file, mixed).rows == expected)
    // The code of another item is none of this one's.
    #expect(try score("id,item1,item2,item3\nx,2,3,2\n", mixed).rows == ["x,,,"])
  }

  @Test func `any number of scales come out, in their order, the total last`() throws {
    for count in 0...9 {
      // The first looks at one item, the second at the next, and so on round.
      let parts = (0..<count).map { number in
        let (item, options) = [("a", 2), ("b", 4), ("c", 3)][number % 3]
        return Scale(
          id: .init("s\(number)"),
          keys: [.init(item): Self.key(options, number + 1)],
          missing: .tolerated(0)
        )
      }
      let many = Self.questionnaire(scales: [Self.total] + parts)
      let file = "id,item1,item2,item3\nx,1,3,2\ny,0,,1\nz,2,0,0\n"
      let scored = try score(file, many)
      let names = parts.map(\.id.rawValue) + ["missing", "total", "category"]
      #expect(scored.table.hasPrefix("id," + names.joined(separator: ",") + "\n"))
      let x = (0..<count).map { "\([1, 3, 2][$0 % 3] * ($0 + 1))" } + ["0", "9", ""]
      let y = (0..<count).map { ["0", "", "\($0 + 1)"][$0 % 3] } + ["1", "1", ""]
      let z = Array(repeating: "", count: count + 3)
      #expect(scored.rows == [["x"] + x, ["y"] + y, ["z"] + z].map { $0.joined(separator: ",") })
      #expect(scored.summary.refused == 1)
    }
  }

  @Test func `an item that no scale looks at has no column`() throws {
    let scale = Scale(id: "total", keys: ["b": Self.key(4, 1)], missing: .tolerated(0))
    let layout = try ScoreLayout(Self.questionnaire(scales: [scale]))
    #expect(layout.columns.map(\.name) == ["item2"])
    let file = "id,item2\nx,3\n"
    #expect(try score(file, Self.questionnaire(scales: [scale])).rows == ["x,0,3,"])
  }

  @Test func `a scale that is not reported neither comes out nor asks for a column`() throws {
    let hidden = Scale(
      id: "hidden",
      keys: ["c": Self.key(3, 1)],
      missing: .counted,
      isReported: false
    )
    let scale = Scale(id: "total", keys: ["b": Self.key(4, 1)], missing: .tolerated(0))
    let layout = try ScoreLayout(Self.questionnaire(scales: [hidden, scale]))
    #expect(layout.header == ["id", "missing", "total", "category"])
    #expect(layout.columns.map(\.item.id) == ["b"] && !layout.hasCodings)
  }

  @Test func `a summary counts in words`() throws {
    let clean = try score(header6 + "a,1,3,3,1,3,1\n").summary
    #expect(clean.isClean && clean.description == "0 errors; 0 of 1 row not scored.")
    let empty = try score(header6).summary
    #expect(empty.isClean && empty.description == "0 errors; nothing was scored.")
    let wrong = try score(header6 + "a,8,3,3,1,3,1\nb,1,3,3,1,3,1\n").summary
    #expect(!wrong.isClean && wrong.description == "1 error; 1 of 2 rows not scored.")
  }

  @Test func `what follows a closing quote belongs to the cell`() throws {
    let scored = try score(header6 + "a,\"\"1,3\"\",3,1,3,1\nb,\"\"1,3,3,1,\"\"3,1\n")
    #expect(scored.rows == ["a,,,,,", "b,0,0,0,0,not"])
    #expect(scored.findings.hasPrefix("f.csv:2:3: error: [code-outside-coding]"))
  }

  @Test func `a header may be as long as a row, and no longer`() throws {
    let long = header6.utf8.count - 1
    let file = Array((header6 + "a,1,3,3,1,3,1\n").utf8)
    for piece in [1, 5] {
      let fits = try score(file, Instruments.djg6, piece: piece, longestRow: long)
      #expect(fits.rows == ["a,0,0,0,0,not"])
    }
    let tooLong = try score(file, Instruments.djg6, piece: 1, longestRow: long - 1)
    #expect(tooLong.output == [])
    #expect(tooLong.findings.hasPrefix("f.csv:1:1: error: [row-too-long]"))
  }
}
