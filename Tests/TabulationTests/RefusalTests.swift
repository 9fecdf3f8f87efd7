import Screening
import Tabulation
import Testing

@Test(
  arguments: [
    "0", "4", "9", "-1", "03", "3.0", "+3", "3;0", "x", "ja", "NA", "٣", "\t3", "3\t", "\u{A0}3",
    "3\r", "\"3\"\"\"", "\"3\"3", " \"3\"", "33", "\u{0}", "1 2", "'3'", "\"1,2\"",
  ])
func `a cell that the coding does not have empties its row`(cell: String) throws {
  let scored = try score(header6 + "a,1,3,3,\(cell),3,1\nb,1,3,3,1,3,1\n")
  #expect(scored.rows == ["a,,,,,", "b,0,0,0,0,not"])
  #expect(
    scored.findings == """
      f.csv:2:5: error: [code-outside-coding] 'item9' has to be 3, 2, 1 or empty. \
      Correct it, or say how the file is coded: --coding.

      """
  )
  #expect(scored.summary.description == "1 error; 1 of 2 rows not scored.")
}

@Test func `a code that says why there is no answer needs the coding that has it`() throws {
  for cell in ["-1", "-3", "-4", "\"-4\"", " -1 "] {
    let file = header6 + "a,1,3,3,\(cell),3,1\n"
    #expect(try score(file, coding: "lasa").rows == ["a,,0,1,0,not"])
    #expect(try score(file).rows == ["a,,,,,"])
  }
  for cell in ["-2", "-5", "-"] {
    let scored = try score(header6 + "a,1,3,3,\(cell),3,1\n", coding: "lasa")
    #expect(scored.rows == ["a,,,,,"])
    #expect(scored.findings.contains("'item9' has to be 1, 2, 3, -1, -3, -4 or empty."))
  }
}

@Test func `every wrong code of a row is named, by its column in the file`() throws {
  let scored = try score(
    "x,q,item4,item7,item9,item8,item10,id\n8,7,3,3,7,3,7,a\n",
    names: "item3=q"
  )
  #expect(scored.rows == ["a,,,,,"])
  let places = scored.findings.split(separator: "\n").map { $0.prefix { $0 != " " } }
  #expect(places == ["f.csv:2:2:", "f.csv:2:5:", "f.csv:2:7:"])
  #expect(scored.findings.contains("'q' has to be"))
  #expect(scored.summary.description == "3 errors; 1 of 1 row not scored.")
}

@Test func `a finding never repeats a cell`() throws {
  let secret = "geheim"
  let scored = try score(header6 + "\(secret),\(secret),3,3,1,3,1\n\(secret),\(secret)\n")
  #expect(scored.summary.errors == 2)
  #expect(!scored.findings.contains(secret))
}

@Test func `a row of another width keeps its id and names where it departs`() throws {
  let scored = try score(
    header6 + "a,1,3,3,1,3\nb,1,3,3,1,3,1,\nc,8,3,3,1,3,1,8,8\nd\n\ne,1,3,3,1,3,1\n"
  )
  #expect(scored.rows == ["a,,,,,", "b,,,,,", "c,,,,,", "d,,,,,", ",,,,,", "e,0,0,0,0,not"])
  let lines = scored.findings.split(separator: "\n")
  #expect(
    lines.map { $0.prefix { $0 != "]" } } == [
      "f.csv:2:7: error: [row-width", "f.csv:3:8: error: [row-width",
      "f.csv:4:8: error: [row-width", "f.csv:5:2: error: [row-width",
      "f.csv:6:2: error: [row-width",
    ]
  )
  #expect(
    lines[0].hasSuffix(
      "The row has 6 fields and the header 7. Make them the same; a cell with a comma is quoted."
    )
  )
}

@Test func `a row too short for its id has an empty one`() throws {
  let scored = try score("item3,item4,item7,item9,item8,item10,id\n1,3\n")
  #expect(scored.rows == [",,,,,"])
}

@Test func `a finding names the line on which its row begins`() throws {
  let scored = try score(
    "id,\"no\nte\",item3,item4,item7,item9,item8,item10\n"
      + "a,\"one\ntwo\r\nthree\",1,3,3,1,3,1\n"
      + "b,\"one\ntwo\",8,3,3,1,3,1\n"
      + "c,,8,3,3,1,3,1\n"
  )
  let places = scored.findings.split(separator: "\n").map { $0.prefix { $0 != " " } }
  #expect(places == ["f.csv:6:3:", "f.csv:8:3:"])
}
