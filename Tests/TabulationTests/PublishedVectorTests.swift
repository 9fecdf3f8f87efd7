import Screening
import Tabulation
import Testing

/// Answer sheets with their scores as the rules of the manuals give them; `-` is missing.
private let short: [(answers: String, scores: String)] = [
  ("1 3 3 1 3 1", "0,0,0,0,not"),
  ("3 1 1 3 1 3", "3,3,0,6,severe"),
  ("2 2 2 2 2 2", "3,3,0,6,severe"),
  ("1 1 1 1 1 1", "0,3,0,3,moderate"),
  ("3 3 3 3 3 3", "3,0,0,3,moderate"),
  ("2 3 3 1 3 1", "1,0,0,1,not"),
  ("2 3 2 1 3 1", "1,1,0,2,moderate"),
  ("2 2 3 2 2 1", "2,2,0,4,moderate"),
  ("3 2 1 2 1 2", "3,3,0,6,severe"),
  ("1 3 3 2 1 -", ",1,1,2,moderate"),
  ("- 3 3 1 3 1", ",0,1,0,not"),
  ("3 1 - 3 1 3", "3,,1,5,severe"),
  ("- - 3 1 3 1", ",,2,,"),
  ("- - - - - -", ",,6,,"),
]

private let long: [(answers: String, scores: String)] = [
  ("3 1 1 3 1 1 3 3 1 1 3", "0,0,0,0,not"),
  ("1 3 3 1 3 3 1 1 3 3 1", "6,5,0,11,very_severe"),
  ("2 2 2 2 2 2 2 2 2 2 2", "6,5,0,11,very_severe"),
  ("1 1 1 1 1 1 1 1 1 1 1", "0,5,0,5,moderate"),
  ("3 3 3 3 3 3 3 3 3 3 3", "6,0,0,6,moderate"),
  ("3 2 2 3 1 1 3 3 1 1 3", "2,0,0,2,not"),
  ("2 2 2 3 1 1 3 3 1 1 3", "2,1,0,3,moderate"),
  ("1 3 3 1 3 3 1 1 3 1 3", "5,4,0,9,severe"),
  ("1 3 3 1 3 3 1 1 3 3 3", "6,4,0,10,severe"),
  ("- 3 3 1 3 3 1 1 3 3 1", "6,,1,10,severe"),
  ("3 - 1 3 1 1 3 3 1 1 3", ",0,1,0,not"),
  ("- - 1 3 1 1 3 3 1 1 3", ",,2,,"),
]

private let longOfFive: [(answers: String, scores: String)] = [
  ("5 1 1 5 1 1 5 5 1 1 5", "0,0,0,0,not"),
  ("3 3 3 3 3 3 3 3 3 3 3", "6,5,0,11,very_severe"),
  ("4 2 2 4 2 2 4 4 2 2 4", "0,0,0,0,not"),
  ("2 4 4 2 4 4 2 2 4 4 2", "6,5,0,11,very_severe"),
  ("4 4 3 3 2 1 5 4 2 3 4", "3,1,0,4,moderate"),
]

private let ucla: [(answers: String, scores: String)] = [
  ("1 1 1", "0,3,not"),
  ("2 1 1", "0,4,not"),
  ("2 2 1", "0,5,not"),
  ("2 2 2", "0,6,lonely"),
  ("3 2 1", "0,6,lonely"),
  ("3 3 3", "0,9,lonely"),
  ("- 2 2", "1,,"),
]

private func row(_ answers: String) -> String {
  answers.split(separator: " ").map { $0 == "-" ? "" : String($0) }.joined(separator: ",")
}

private func scores(
  _ answers: String,
  _ questionnaire: Questionnaire,
  header: String,
  coding: Coding.ID? = nil
) throws -> [String] {
  try score(header + "a," + row(answers) + "\n", questionnaire, coding: coding).rows
}

private func header(_ items: Int) -> String {
  "id," + (1...items).map { "item\($0)" }.joined(separator: ",") + "\n"
}

@Test(arguments: short)
func `six items are scored as their manual says`(answers: String, expected: String) throws {
  #expect(try scores(answers, Instruments.djg6, header: header6) == ["a," + expected])
}

@Test(arguments: long)
func `eleven items are scored as their manual says`(answers: String, expected: String) throws {
  #expect(try scores(answers, Instruments.djg11, header: header(11)) == ["a," + expected])
}

@Test(arguments: longOfFive)
func `a neutral answer of five counts`(answers: String, expected: String) throws {
  #expect(
    try scores(answers, Instruments.djg11, header: header(11), coding: "no1of5")
      == ["a," + expected]
  )
}

@Test(arguments: ucla)
func `three items are summed, and all of them are needed`(
  answers: String,
  expected: String
) throws {
  #expect(try scores(answers, Instruments.ucla3, header: header(3)) == ["a," + expected])
}

@Test func `six columns are read by the numbers of the long form`() throws {
  // In the order of the numbers: item8 is the fifth question, item9 the fourth.
  let scored = try score("id,item3,item4,item7,item8,item9,item10\na,1,3,3,3,2,1\n")
  #expect(scored.rows == ["a,1,0,0,1,not"])
}

@Test func `six contacts at eleven points are at risk and at twelve are not`() throws {
  let scored = try score(header(6) + "a,2,2,2,2,2,1\nb,2,2,2,2,2,2\n", Instruments.lsns6)
  #expect(scored.rows == ["a,0,11,at_risk", "b,0,12,not"])
}

@Test func `two items on mood are positive from three`() throws {
  let scored = try score(header(2) + "a,2,0\nb,2,1\nc,,3\n", Instruments.phq2)
  #expect(scored.rows == ["a,0,2,negative", "b,0,3,positive", "c,1,,"])
}
