import Content
import Guidance
import Screening

// Ages, cost, languages, contact and telephone of a service.
extension Taking {
  func takeAges(_ service: Record, _ cells: inout ActivityCells) {
    let rules = service.all(.eligibility)
    func age(_ name: String) -> (age: Int, place: Record.Place)? {
      let field =
        ledger.field(name, of: service)
        ?? rules.lazy.compactMap { ledger.field(name, of: $0) }.first
      guard let field else { return nil }
      let digits = field.text.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
      let rest = field.text.drop { $0 == " " }.dropFirst(digits.count)
      let isAge = ["", ".0", "+"].contains(rest) || rest.hasPrefix(" ") && !rest.contains("-")
      if isAge, let age = Int(digits), (0...120).contains(age) { return (age, field.place) }
      ledger.report(
        .age,
        at: field.place,
        "'\(name)' is '\(field.text)', and is left out",
        "Write a whole number of years."
      )
      return nil
    }
    let (minimum, maximum) = (age("minimum_age"), age("maximum_age"))
    if let minimum, let maximum, minimum.age > maximum.age {
      ledger.report(
        .age,
        at: maximum.place,
        "'maximum_age' is below 'minimum_age', and both are left out",
        "Turn them round."
      )
    } else {
      cells["age_min"] = minimum.map { "\($0.age)" } ?? ""
      cells["age_max"] = maximum.map { "\($0.age)" } ?? ""
    }
    let audience =
      prose("eligibility_description", service) ?? prose("eligibility", service)
      ?? rules.lazy.compactMap { prose("eligibility", $0) }.first ?? prose("audience", service)
    cells.set("audience", audience)
  }

  func takeCost(_ service: Record, _ cells: inout ActivityCells) {
    let options = service.all(.costOption).filter { option in
      guard let field = ledger.field("valid_to", of: option), let end = PartialDate(field.text),
        end.firstDay < self.options.today
      else { return true }
      ledger.report(
        .cost,
        at: field.place,
        "this price held until \(field.text), and is left out",
        "Give the price of today."
      )
      return false
    }
    var amounts: [Double] = []
    let words = options.compactMap { option -> String? in
      let amount = ledger.text("amount", of: option)
      let currency = ledger.text("currency", of: option)?.uppercased()
      if currency ?? "EUR" == "EUR", let value = amount.flatMap(Double.init) {
        amounts.append(value)
      }
      let price = amount.map { "\($0) \(currency ?? "EUR")" }
      let parts = [prose("option", option), price, prose("amount_description", option)]
      return parts.compactMap(\.self).joined(separator: " ")
    }
    let text =
      prose("fees_description", service) ?? prose("fees", service)
      ?? (words.isEmpty ? nil : words.joined(separator: "; "))
    cells.set("cost", text)
    let says = text.map { SearchKey($0).text } ?? ""
    if ["free", "gratis", "freeofcharge", "kosteloos", "geenkosten", "none"].contains(says) {
      cells["cost"] = "free"
    } else if let most = amounts.max() {
      cells["cost"] = most == 0 ? "free" : most <= 10 ? "low" : "paid"
    }
  }

  func takeLanguages(_ service: Record, _ cells: inout ActivityCells) {
    var codes: [String] = []
    for language in service.all(.language) {
      let field =
        ledger.field("code", of: language) ?? ledger.field("name", of: language)
        ?? ledger.field("language", of: language)
      guard let field else { continue }
      let code = LanguageCodes.code(field.text) ?? language.text("name").flatMap(LanguageCodes.code)
      if let code {
        if !codes.contains(code) { codes.append(code) }
      } else {
        ledger.count(.moreLanguages, at: field.place)
      }
    }
    cells["languages"] = codes.joined(separator: ";")
  }

  func takeContact(_ service: Record, _ organization: Record?, _ cells: inout ActivityCells) {
    let owners = [service, organization].compactMap(\.self)
    for owner in owners {
      for name in ["url", "website"] {
        guard let field = ledger.field(name, of: owner) else { continue }
        if WebAddress.isSafe(field.text) {
          cells["url"] = field.text
          cells["source"] = field.text
          return
        }
        ledger.report(
          .url,
          at: field.place,
          "'\(Prose(field.text)?.text ?? "")' is no address that people can be sent to, and is left "
            + "out",
          "Write 'https://' and the address."
        )
      }
    }
    for owner in owners {
      guard let field = ledger.field("email", of: owner) else { continue }
      if WebAddress.isSafe("mailto:" + field.text) {
        cells["url"] = "mailto:" + field.text
        return
      }
      ledger.report(
        .url,
        at: field.place,
        "'email' is no address of one mailbox, and is left out",
        "Write name@example.nl, in small letters behind the @."
      )
    }
  }

  func takePhone(_ service: Record, _ spot: Record?, _ cells: inout ActivityCells) {
    let owners = [service, spot, spot?.first(.location), service.first(.organization)]
    var tried: Set<String> = []
    for phone in owners.compactMap(\.self).flatMap({ $0.all(.phone) }) {
      let type = (ledger.text("type", of: phone) ?? ledger.text("number_type", of: phone)) ?? ""
      guard !["fax", "tty", "sms", "pager"].contains(type.lowercased()),
        let field = ledger.field("number", of: phone)
      else { continue }
      let number = String(field.text.split { $0.isWhitespace }.joined(separator: " "))
      guard tried.insert(number).inserted else { continue }
      guard PhoneNumber.isDialable(number) else {
        ledger.report(
          .phone,
          at: field.place,
          "'\(Prose(number)?.text ?? "")' cannot be rung in the Netherlands as it stands, and is "
            + "left out",
          PhoneNumber.remedy
        )
        continue
      }
      guard cells["phone"].isEmpty else {
        ledger.count(.morePhones, at: field.place)
        continue
      }
      cells["phone"] = number
      cells.set("hours", prose("description", phone))
    }
  }
}

/// Languages by the codes and names under which lists of others have them.
enum LanguageCodes {
  /// The code of ISO 639-1; `nil` when we do not know it.
  static func code(_ text: String) -> String? {
    let name = text.lowercased().filter { !$0.isWhitespace }
    let head = name.split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
    if head.utf8.count == 2, head.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return head }
    return names[name] ?? names[head]
  }

  private static let names = [
    "nld": "nl", "dut": "nl", "nederlands": "nl", "dutch": "nl", "eng": "en", "english": "en",
    "engels": "en", "deu": "de", "ger": "de", "german": "de", "duits": "de", "fra": "fr",
    "fre": "fr", "french": "fr", "frans": "fr", "spa": "es", "spanish": "es", "spaans": "es",
    "tur": "tr", "turkish": "tr", "turks": "tr", "ara": "ar", "arabic": "ar", "arabisch": "ar",
    "pol": "pl", "polish": "pl", "pools": "pl", "ukr": "uk", "ukrainian": "uk", "oekraïens": "uk",
    "rus": "ru", "russian": "ru", "russisch": "ru", "fas": "fa", "per": "fa", "farsi": "fa",
    "tir": "ti", "tigrinya": "ti", "som": "so", "somali": "so", "por": "pt", "portuguese": "pt",
    "portugees": "pt", "ita": "it", "italian": "it", "italiaans": "it", "fry": "fy", "frysk": "fy",
    "fries": "fy", "zho": "zh", "chi": "zh", "chinese": "zh", "chinees": "zh", "urdu": "ur",
    "urd": "ur", "hindi": "hi", "hin": "hi", "papiamento": "pap", "tagalog": "tl", "tgl": "tl",
  ].filter { $0.value.utf8.count == 2 }
}
