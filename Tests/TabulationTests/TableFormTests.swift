import Screening
import Tabulation
import Testing

private let clean = "1,3,3,1,3,1"

@Test func `the header names the scores, also for a file without rows`() throws {
  #expect(try score(header6).table == "id,emotional,social,missing,total,category\n")
  let contacts = try score("id,item1,item2,item3,item4,item5,item6\n", Instruments.lsns6)
  #expect(contacts.table == "id,missing,total,category\n")
}

@Test func `columns stand in any order among others`() throws {
  let scored = try score("note,item10,item9,id,item8,,item7,item4,,item3\nx,3,3,a,1,,1,1,,3\n")
  #expect(scored.rows == ["a,3,3,0,6,severe"])
  #expect(scored.findings == "")
}

@Test func `other names of columns are followed`() throws {
  let header = "pid,q1,item4,item7,item9,item8,\"q,6\"\n"
  let scored = try score(header + "a,\(clean)\n", names: "id=pid,item3=q1,\"item10=q,6\"")
  #expect(scored.rows == ["a,0,0,0,0,not"])
}

@Test(
  arguments: [
    ("\u{FEFF}" + header6 + "a,\(clean)\n"),
    ("id,item3,item4,item7,item9,item8,item10\r\na,\(clean)\r\n"),
    (header6 + "a,\(clean)"),
    (header6 + "a,\(clean)\r"),
    ("\"id\",\"item3\",item4,item7,item9,item8,\"item10\"\na,\(clean)\n"),
    (header6 + "a,\"1\",\"3\",\"3\",\"1\",\"3\",\"1\"\n"),
    (header6 + "a, 1,3 ,  3  ,\" 1\",\"3 \",1\r\n"),
  ])
func `a mark, line ends, quotes and spaces change no score`(file: String) throws {
  let scored = try score(file)
  #expect(scored.table == "id,emotional,social,missing,total,category\na,0,0,0,0,not\n")
  #expect(scored.findings == "")
}

@Test func `an empty cell is missing, and so are quotes around nothing and spaces`() throws {
  for cell in ["", "\"\"", " ", "   ", "\" \"", "\"  \""] {
    let scored = try score(header6 + "a,\(cell),3,3,1,3,1\n")
    #expect(scored.rows == ["a,,0,1,0,not"])
    #expect(scored.findings == "")
  }
}

@Test(
  arguments: [
    "", "a", " a ", "\"a\"", "\"a, b\"", "\"a \"\"b\"\" c\"", "\"line\nline\"", "\"line\r\nline\"",
    "=1+1", "+1", "-1", "@x", "\t", "a\"b\"", "\"a\"b", "\"\"", "\u{0}", "é", "a\rb", "=\"007\"",
  ])
func `an id comes out byte for byte`(id: String) throws {
  let scored = try score(header6 + "\(id),\(clean)\nz,\(clean)\n")
  let expected = "id,emotional,social,missing,total,category\n\(id),0,0,0,0,not\nz,0,0,0,0,not\n"
  #expect(scored.table.utf8.elementsEqual(expected.utf8))
  #expect(scored.findings == "")
}

@Test func `bytes that are no text pass through in an id`() throws {
  let id: [UInt8] = [0xFF, 0x00, 0xC3, 0x28, 0xED, 0xA0, 0x80]
  let file = Array(header6.utf8) + id + Array(",\(clean)\n".utf8)
  let scored = try score(file, Instruments.djg6)
  let header = Array("id,emotional,social,missing,total,category\n".utf8)
  #expect(scored.output == header + id + Array(",0,0,0,0,not\n".utf8))
}

@Test func `an id may be the last column`() throws {
  let file = "item3,item4,item7,item9,item8,item10,id\r\n\(clean),a\r\n\(clean),\"b\"\r\n"
  #expect(try score(file).rows == ["a,0,0,0,0,not", "\"b\",0,0,0,0,not"])
}

@Test func `a row is scored alike in pieces of every size`() throws {
  let file =
    "\u{FEFF}note,id,item3,item4,item7,item9,item8,item10\r\n"
    + "\"a, \"\"b\"\"\nc\",\"x\"\"\r\ny\",1,\"3\",,1,3,1\r\n,z,9,3,3,1,3,1\n\n"
    + "\"\"\"\",\"\",3,1,1,3,1,3"
  let whole = try score(file.utf8, Instruments.djg6)
  #expect(
    whole.rows == ["\"x\"\"\r\ny\",0,,1,0,not", "z,,,,,", ",,,,,", "\"\",3,3,0,6,severe"]
  )
  for piece in 1...file.utf8.count {
    let scored = try score(file.utf8, Instruments.djg6, piece: piece)
    #expect(scored.output == whole.output)
    #expect(scored.findings == whole.findings)
    #expect(scored.summary == whole.summary)
  }
}

@Test func `a file much larger than what lies in memory is scored to the end`() throws {
  let sheets = ["3,1,1,3,1,3", "1,3,3,1,3,1", "1,,3,1,3,1", ",,,,,", "1,3,3,1,3,8"]
  let scores = ["3,3,0,6,severe", "0,0,0,0,not", "0,,1,0,not", ",,6,,", ",,,,"]
  var file = header6
  var expected: [String] = []
  for number in 0..<100_000 {
    file += "\(number),\(sheets[number % 5])\n"
    expected.append("\(number),\(scores[number % 5])")
  }
  let scored = try score(file)
  #expect(scored.rows == expected)
  #expect(scored.summary.rows == 100_000)
  #expect(scored.summary.refused == 20_000)
  #expect(scored.findings.utf8.count { $0 == 0x0A } == 20_000)
}

@Test func `halves are printed as halves, and codes may be longer than a byte`() throws {
  let file = "id,item1,item2\na,10,1\nb,1,0\nc,0,10\nd,1,10\ne,,\n"
  #expect(
    try score(file, Instruments.halves).rows
      == ["a,0,1.5,", "b,0,0.5,", "c,0,-1.5,", "d,0,-1,", "e,2,0,"]
  )
}

@Test func `a failure to write ends the run`() throws {
  var channel = MemoryChannel(input: ArraySlice((header6 + "a,\(clean)\n").utf8), capacity: 50)
  var run = ScoreRun(try ScoreLayout(Instruments.djg6), file: "f.csv")
  #expect(throws: MemoryChannel.Full.self) { try run.run(&channel) }
}
