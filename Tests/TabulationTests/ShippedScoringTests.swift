import Content
import Screening
import Tabulation
import Testing

/// The instruments that ship, scored as their written rules say: instruments.md 1.4, 1.5, 2.1 and
/// 9, contract 5.
struct ShippedScoringTests {
  private let library: Library

  init() throws { library = Library(try ContentDirectory.locate()) }

  private func questionnaire(_ id: Questionnaire.ID) throws -> Questionnaire {
    try library.questionnaire(id)
  }

  private func header(_ count: Int) -> String {
    "id," + (1...count).map { "item\($0)" }.joined(separator: ",") + "\n"
  }

  @Test(arguments: ["-1", "-3", "-4"])
  func `every reason of LASA for no answer is missing, in both forms`(code: String) throws {
    let six = try questionnaire("djg6")
    let file = header6 + "a,\(code),3,3,1,3,1\nb,1,\(code),3,1,\(code),1\n"
    #expect(try score(file, six, coding: "lasa").rows == ["a,,0,1,0,not", "b,0,,2,,"])
    let eleven = try questionnaire("djg11")
    let long = header(11) + "a,\(code),3,3,1,3,3,1,1,3,3,1\n"
    #expect(try score(long, eleven, coding: "lasa").rows == ["a,6,,1,10,severe"])
    for other in [nil, "no1", "yes1", "no1of5", "yes1of5"] as [Coding.ID?] {
      #expect(try score(file, six, coding: other).summary.refused == 2)
      #expect(try score(long, eleven, coding: other).summary.refused == 1)
    }
  }

  @Test(
    arguments: [
      ("no1", "1 2 3", "3 2 1"), ("yes1", "3 2 1", "1 2 3"), ("no1of5", "1 2 3 4 5", "5 4 3 2 1"),
      ("yes1of5", "5 4 3 2 1", "1 2 3 4 5"), ("lasa", "1 2 3", "3 2 1"),
    ] as [(Coding.ID, String, String)]
  )
  func `more or less counts for every item, whichever way answers are coded`(
    coding: Coding.ID,
    fromNo: String,
    fromYes: String
  ) throws {
    // Codes from "no" to "yes"; emotional items count from the neutral answer up, social ones to it.
    let codes = fromNo.split(separator: " ").map(String.init)
    #expect(fromYes.split(separator: " ").map(String.init) == codes.reversed())
    let middle = codes.count / 2
    for (id, emotional) in [("djg6", [0, 3, 5]), ("djg11", [1, 2, 4, 5, 8, 9])]
      as [(Questionnaire.ID, [Int])]
    {
      let count = id == "djg6" ? 6 : 11
      let names = id == "djg6" ? header6 : header(11)
      for item in 0..<count {
        for (place, code) in codes.enumerated() {
          // All others at rest: "no" where something is missed, "yes" where it is there.
          let row = (0..<count).map {
            $0 == item ? code : emotional.contains($0) ? codes[0] : codes[codes.count - 1]
          }
          let isEmotional = emotional.contains(item)
          let counts = isEmotional ? place >= middle : place <= middle
          let point = counts ? 1 : 0
          let expected =
            isEmotional ? "a,\(point),0,0,\(point),not" : "a,0,\(point),0,\(point),not"
          let file = names + "a," + row.joined(separator: ",") + "\n"
          #expect(try score(file, questionnaire(id), coding: coding).rows == [expected])
        }
      }
    }
  }

  @Test func `our own five statements count halves, and one may be missing`() throws {
    let own = try questionnaire("core_own")
    // Positive: no 1, more or less ½, yes 0; negative the other way round.
    let isPositive = [true, false, true, false, true]
    for item in 0..<5 {
      for (code, points) in [(3, [0, 1]), (2, [0.5, 0.5]), (1, [1, 0])] as [(Int, [Double])] {
        let row = (0..<5).map { $0 == item ? code : isPositive[$0] ? 3 : 1 }
        let value = isPositive[item] ? points[0] : points[1]
        let text = value == 0.5 ? "0.5" : "\(Int(value))"
        let file = header(5) + "a," + row.map(String.init).joined(separator: ",") + "\n"
        #expect(try score(file, own).rows == ["a,0,\(text),"])
      }
    }
    let file = header(5) + "a,1,3,1,3,1\nb,,3,2,3,1\nc,,,1,3,1\n"
    #expect(try score(file, own).rows == ["a,0,5,", "b,1,3.5,", "c,2,,"])
  }

  @Test func `sums are of the codes, with the category of the first source`() throws {
    let ucla = try questionnaire("ucla3")
    #expect(
      try score(header(3) + "a,1,1,1\nb,2,2,1\nc,1,2,3\nd,3,3,3\ne,3,3,\n", ucla).rows
        == ["a,0,3,not", "b,0,5,not", "c,0,6,lonely", "d,0,9,lonely", "e,1,,"]
    )
    let mood = try questionnaire("phq2")
    #expect(
      try score(header(2) + "a,0,0\nb,0,2\nc,1,2\nd,3,3\ne,3,\n", mood).rows
        == ["a,0,0,negative", "b,0,2,negative", "c,0,3,positive", "d,0,6,positive", "e,1,,"]
    )
    let contacts = try questionnaire("lsns6")
    #expect(
      try score(
        header(6) + "a,0,0,0,0,0,0\nb,5,0,3,1,2,0\nc,5,1,3,1,2,0\nd,5,5,5,5,5,5\ne,,1,3,1,2,0\n",
        contacts
      ).rows == ["a,0,0,at_risk", "b,0,11,at_risk", "c,0,12,not", "d,0,30,not", "e,1,,"]
    )
    // Each item counts for itself.
    for item in 0..<6 {
      let row = (0..<6).map { $0 == item ? "5" : "0" }.joined(separator: ",")
      #expect(try score(header(6) + "a,\(row)\n", contacts).rows == ["a,0,5,at_risk"])
    }
  }

  @Test func `the subscale of our own statements is no score of its own`() throws {
    #expect(try score(header(5), questionnaire("core_own")).table == "id,missing,total,category\n")
  }
}
