import Testing

struct DirectoryCommandTests {
  private static let options = "--today 2026-11-23 --language"

  @Test func `an old name leads to today's`() throws {
    let dutch = try Program.shell("$opstap directory show sensoor \(Self.options) nl")
    #expect(dutch.code == 0)
    #expect(dutch.output.hasPrefix("'sensoor' is een oude naam. Nu is het: De Luisterlijn."))
    #expect(dutch.output.contains("088 0767 000"))
    let english = try Program.shell("$opstap directory show SENSOOR \(Self.options) en")
    #expect(english.output.hasPrefix("'SENSOOR' is an old name."))
  }

  @Test func `what ended is said to have ended, and what there is comes after it`() throws {
    let outcome = try Program.shell("$opstap directory show op stap met oma \(Self.options) nl")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Op stap met oma bestaat niet meer. Nu is er: "))
    let parts = ["zijn geen vervolg", "Let op:", "Nagekeken: 30 oktober 2012.", "020-7853745"]
    // A sentence may be broken between any two words.
    var rest = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")[...]
    for part in parts {
      let position = rest.firstRange(of: part)
      #expect(position != nil, "\(part)")
      if let position { rest = rest[position.upperBound...] }
    }
  }

  @Test func `several are listed, one a line, the id first`() throws {
    let outcome = try Program.shell("$opstap directory show Ouderenfonds \(Self.options) nl")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.dropFirst().map { $0.split(separator: ":").first } == [
        "oldstars", "ouderenfonds-zilverlijn",
      ]
    )
    #expect(outcome.code == 0)
  }

  @Test(arguments: ["list", "show wmo", "info", "export"])
  func `a list that is not there ends with 66`(_ command: String) throws {
    let outcome = try Program.shell("$opstap directory \(command) --activities nergens.csv")
    #expect(outcome.code == 66)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "opstap: There is no file 'nergens.csv'.\n")
  }

  @Test func `an imported list is kept until it may be replaced, and is read from then on`() throws
  {
    let service =
      #"{"id":"a","name":"Soep","status":"active","organization":{"name":"De Schuur"}}"#
    let take = "echo '\(service)' | $opstap directory import - --name proef 2>&1"
    let outcome = try Program.shell(
      """
      export XDG_DATA_HOME="$PWD/data"
      \(take); echo "rc $?"; \(take); echo "rc $?"; \(take) --replace; echo "rc $?"
      ls data/opstap/Activities; $opstap directory list | grep proef
      """
    )
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("rc ") } == ["rc 0", "rc 73", "rc 0"])
    #expect(lines.suffix(2) == ["proef.csv", "proef-a: Soep (De Schuur)"])
  }

  @Test func `a name that is not there is asked back, and ends with 65`() throws {
    let near = try Program.shell("$opstap directory show luisterlijm \(Self.options) nl")
    #expect(near.code == 65)
    #expect(near.output.isEmpty)
    #expect(near.errors.contains("luisterlijn: De Luisterlijn"))
    let none = try Program.shell("$opstap directory show qqqqqq --format json \(Self.options) nl")
    #expect(none.code == 65)
    #expect(none.output == "[]\n" || none.output == "[\n]\n")
    #expect(none.errors.contains("opstap directory list"))
    #expect(try Program.shell("$opstap directory show").code == 64)
  }

  @Test func `JSON has the members of activities first, and then the rest`() throws {
    let outcome = try Program.shell(
      "$opstap directory show sensoor --format json \(Self.options) en"
    )
    let names = outcome.output.split(separator: "\n").filter { $0.hasPrefix("    \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
      .filter { $0 != "helpline" }
    #expect(names.prefix(4) == ["id", "name", "organization", "kinds"])
    let members = ["source", "status", "summary", "formerNames", "replacedBy", "freshness"]
    #expect(names.filter(members.contains) == members)
  }

  @Test func `the list is of what is on, unless it is asked otherwise`() throws {
    let active = try Program.shell("$opstap directory list \(Self.options) nl").output
    #expect(active.contains("\nluisterlijn: De Luisterlijn (De Luisterlijn)\n"))
    #expect(!active.contains("op-stap-met-oma"))
    let all = try Program.shell("$opstap directory list --status all \(Self.options) nl").output
    #expect(all.contains("\nop-stap-met-oma: Op stap met oma ("))
    let ended = try Program.shell("$opstap directory list --status defunct --language nl").output
    #expect(ended.split(separator: "\n").count == 8)
    #expect(try Program.shell("$opstap directory list --status gone").code == 64)
  }

  @Test func `the list can be of one kind, near one place`() throws {
    let near = try Program.shell("$opstap directory list --near Borne --kind sport --language nl")
    #expect(near.output.contains("tw-fietsmaatjes-borne:"))
    #expect(!near.output.contains("oldstars"), "nothing for the whole country is near")
    #expect(!near.output.contains("drie-manieren"))
    let json = try Program.shell("$opstap directory list --near GM0147 --format json")
    #expect(json.output.contains("\"distanceKm\": 0"))
    #expect(try Program.shell("$opstap directory list --near Hengelo").code == 65)
  }

  @Test func `info counts tables, ages and places`() throws {
    let outcome = try Program.shell("$opstap directory info \(Self.options) nl")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Activities/letter.csv: 19, van het programma"))
    #expect(outcome.output.contains("humanitas-scheiding: Humanitas groep na een scheiding, 2016"))
    #expect(outcome.output.contains("GeoNames (https://www.geonames.org/), CC BY 4.0"))
    let json = try Program.shell("$opstap directory info --format json \(Self.options) en")
    for member in ["tables", "status", "helpLines", "others", "oldest", "places", "attribution"] {
      #expect(json.output.contains("\n  \"\(member)\":"), "\(member)")
    }
  }

  @Test func `a table of one's own is searched and counted too`() throws {
    let table = """
      printf 'id,organization,name_nl,summary_nl,kinds,area,status,replaced_by,also_called\\n\
      x-1,Buurt,Breien,Samen breien.,meeting,GM0153,,,wolclub\\n\
      x-2,Buurt,Haken,Samen haken.,meeting,GM0153,temporarily closed,x-1,\\n' >own.csv
      """
    let show = try Program.shell(
      "\(table); $opstap directory show wolclub --activities own.csv --language nl"
    )
    #expect(show.output.hasPrefix("Voor 'wolclub' kunt u hier terecht:\n\nBreien\n"))
    let closed = try Program.shell(
      "\(table); $opstap directory show haken --activities own.csv --language nl --address je"
    )
    #expect(closed.output.hasPrefix("Haken is nu even dicht."))
    #expect(closed.output.contains("Hier kun je terecht: Breien (Buurt)."))
    let info = try Program.shell(
      "\(table); $opstap directory info --activities own.csv --language nl"
    )
    #expect(info.output.contains("own.csv: 2, eigen lijst"))
  }
}
