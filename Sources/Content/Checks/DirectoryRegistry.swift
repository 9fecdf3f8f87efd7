extension Check {
  /// What holds in the tables of activities and places.
  static let directory: [Check] = [
    Check(
      name: "criteria-ask-something",
      summary: "What paths.json looks for is not met by everything."
    ),
    Check(
      name: "terms-distinct",
      summary: "No term of somebody else's taxonomy is explained twice in taxonomies.json."
    ),
    Check(
      name: "table-syntax",
      summary: "A table is one by RFC 4180, and its rows have the width of its first."
    ),
    Check(name: "columns-known", summary: "A table has its columns, each once."),
    Check(name: "activities-complete", summary: "An activity says what it is, and where."),
    Check(name: "vocabulary-known", summary: "A word of a closed list is one of them."),
    Check(
      name: "texts-in-both-languages",
      summary: "A text of an activity is there in Dutch and in English."
    ),
    Check(
      name: "texts-clean",
      summary: "A text can be shown, and holds no mark of an unverified fact."
    ),
    Check(name: "coordinates-sane", summary: "Coordinates are both there, and in the country."),
    Check(name: "ages-sane", summary: "Ages are years, and the first is not the higher."),
    Check(name: "schedules-readable", summary: "Days, hours and months can be reckoned with."),
    Check(name: "phones-dialable", summary: "A telephone number can be rung."),
    Check(name: "urls-safe", summary: "An address begins with https: or mailto:."),
    Check(name: "places-complete", summary: "A place has a name and stands in the country."),
    activitiesUnique, areasExist, placesExist, datesReadable, factsFresh, todayFromHome,
    helpLinesReachable, fallbackPresent, replacementsExist, replacementsEnd, endedNotToday,
  ]
}
