import Screening
import Tabulation
import Testing

@Test(arguments: ["", "\u{FEFF}"])
func `an empty file has no header`(file: String) throws {
  let scored = try score(file)
  #expect(scored.output == [])
  #expect(
    scored.findings == """
      f.csv:1:1: error: [no-header] The file is empty. Its first row names the columns.

      """
  )
  #expect(scored.summary.description == "1 error; nothing was scored.")
}

@Test func `every missing column is named, with how to name it`() throws {
  let scored = try score("ID,q,item4,item7,item9,item8\n1,1,1,1,1,1\n", names: "item3=Q")
  #expect(scored.output == [])
  #expect(
    scored.findings == """
      f.csv:1:1: error: [missing-column] There is no column 'id'. Name it: --columns id=NAME.
      f.csv:1:1: error: [missing-column] There is no column 'Q'. Name it: --columns item3=NAME.
      f.csv:1:1: error: [missing-column] There is no column 'item10'. Name it: --columns item10=NAME.

      """
  )
}

@Test func `a column that is there twice is refused, one that is ignored may be`() throws {
  let twice = try score("id,item3,item4,item7,item9,item8,item10,item4\n")
  #expect(twice.output == [])
  #expect(
    twice.findings == """
      f.csv:1:8: error: [duplicate-column] 'item4' is the name of two columns. Rename one.

      """
  )
  let ignored = try score("x,id,item3,item4,item7,item9,item8,item10,x\n,a,1,3,3,1,3,1,\n")
  #expect(ignored.rows == ["a,0,0,0,0,not"])
}

@Test(arguments: [(";", "semicolons"), ("\t", "tabs")])
func `a file without commas says so`(separator: String, word: String) throws {
  let scored = try score(header6.replacing(",", with: separator))
  #expect(
    scored.findings == """
      f.csv:1:1: error: [no-commas] The header has \(word) between its names. \
      Save the file with commas.

      """
  )
}

@Test func `a quote that is never closed ends the file where it was opened`() throws {
  let scored = try score(header6 + "a,1,3,3,1,3,1\nb,1,\"3,3,1,3,1\nc,1,3,3,1,3,1\n")
  #expect(scored.rows == ["a,0,0,0,0,not"])
  #expect(
    scored.findings == """
      f.csv:3:3: error: [unterminated-quote] A quote is opened here and never closed; \
      nothing from here on was scored. Close it.

      """
  )
  #expect(scored.summary.rows == 1)
}

@Test func `a header with a quote that is never closed is no header`() throws {
  let scored = try score("id,\"item3,item4\n")
  #expect(scored.output == [])
  #expect(scored.findings.hasPrefix("f.csv:1:2: error: [unterminated-quote]"))
}

@Test(arguments: [1, 7, Int.max])
func `a row as long as may be is scored, a longer one ends the file`(piece: Int) throws {
  let long = String(repeating: "x", count: 100 - ",1,3,3,1,3,1".utf8.count)
  let fits = try score(
    (header6 + "\(long),1,3,3,1,3,1\na,1,3,3,1,3,1\n").utf8,
    Instruments.djg6,
    piece: piece,
    longestRow: 100
  )
  #expect(fits.rows == ["\(long),0,0,0,0,not", "a,0,0,0,0,not"])
  let tooLong = try score(
    (header6 + "a,1,3,3,1,3,1\nx\(long),1,3,3,1,3,1\nb,1,3,3,1,3,1\n").utf8,
    Instruments.djg6,
    piece: piece,
    longestRow: 100
  )
  #expect(tooLong.rows == ["a,0,0,0,0,not"])
  #expect(
    tooLong.findings == """
      f.csv:3:1: error: [row-too-long] The row is longer than 100 bytes; nothing from here on \
      was scored. Close a quote that was left open.

      """
  )
}

@Test func `a row that never ends does not fill the memory`() throws {
  let endless = header6.utf8 + Array(repeating: UInt8(ascii: "x"), count: 3 << 20)
  let scored = try score(endless, Instruments.djg6)
  #expect(scored.findings.hasPrefix("f.csv:2:1: error: [row-too-long]"))
  let header = try score(Array(repeating: UInt8(ascii: "x"), count: 3 << 20), Instruments.djg6)
  #expect(header.findings.hasPrefix("f.csv:1:1: error: [row-too-long]"))
}
