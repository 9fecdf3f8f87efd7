package import Guidance

extension Sentence {
  /// What was typed is an old name of this.
  package static func directoryFormerName(_ old: String, now name: String) -> Sentence {
    Sentence(.directoryFormerName, [("old", old), ("name", name)])
  }

  /// The activity below is the one for what was typed.
  package static func directoryOtherName(_ typed: String) -> Sentence {
    Sentence(.directoryOtherName, [("typed", typed)])
  }

  /// Something ended, and nothing stands in for it.
  package static func directoryEnded(_ name: String) -> Sentence {
    Sentence(.directoryEnded, [("name", name)])
  }

  /// Something ended; what there is now.
  package static func directoryReplaced(_ name: String, now names: String) -> Sentence {
    Sentence(.directoryReplaced, [("name", name), ("names", names)])
  }

  /// Something ended; what came after it and ended too.
  package static func directoryFollowed(_ name: String, by names: String) -> Sentence {
    Sentence(.directoryFollowed, [("name", name), ("names", names)])
  }

  /// Where to turn instead of what is no place to go to.
  package static func directoryTurnTo(_ names: String) -> Sentence {
    Sentence(.directoryTurnTo, [("names", names)])
  }

  /// Something is closed for a while.
  package static func directoryClosed(_ name: String) -> Sentence {
    Sentence(.directoryClosed, [("name", name)])
  }

  /// Something is not on at present.
  package static func directoryPaused(_ name: String) -> Sentence {
    Sentence(.directoryPaused, [("name", name)])
  }

  /// So many more were found.
  package static func directoryMore(_ count: Int) -> Sentence {
    Sentence(.directoryMore, [("count", String(count))])
  }

  /// Nothing has the name that was typed.
  package static func directoryNothing(_ typed: String) -> Sentence {
    Sentence(.directoryNothing, [("typed", typed)])
  }
}

// MARK: Ages

extension Sentence {
  /// From an age on.
  package static func agesFrom(_ minimum: Int) -> Sentence {
    Sentence(.agesFrom, [("minimum", String(minimum))])
  }

  /// Up to and including an age.
  package static func agesUpTo(_ maximum: Int) -> Sentence {
    Sentence(.agesUpTo, [("maximum", String(maximum))])
  }

  /// Between two ages, both included.
  package static func agesBetween(_ minimum: Int, _ maximum: Int) -> Sentence {
    Sentence(.agesBetween, [("minimum", String(minimum)), ("maximum", String(maximum))])
  }
}

// MARK: The whole directory

extension Sentence {
  /// How many rows there are, in how many tables.
  package static func infoRows(_ rows: Int, tables: Int) -> Sentence {
    Sentence(.infoRows, [("rows", String(rows)), ("tables", String(tables))])
  }

  /// How fresh the help lines are, within so many days.
  package static func infoHelpLines(_ ages: DirectoryCensus.Ages, days: Int) -> Sentence {
    info(.infoHelpLines, ages, days)
  }

  /// How fresh everything else is, within so many days.
  package static func infoOthers(_ ages: DirectoryCensus.Ages, days: Int) -> Sentence {
    info(.infoOthers, ages, days)
  }

  private static func info(_ phrase: Phrase, _ ages: DirectoryCensus.Ages, _ days: Int) -> Sentence
  {
    Sentence(
      phrase,
      [
        ("fresh", String(ages.fresh)), ("days", String(days)), ("stale", String(ages.stale)),
        ("undated", String(ages.undated)),
      ]
    )
  }

  /// How many places are known, in how many municipalities.
  package static func infoPlaces(_ places: Int, municipalities: Int) -> Sentence {
    Sentence(
      .infoPlaces,
      [("places", String(places)), ("municipalities", String(municipalities))]
    )
  }
}
