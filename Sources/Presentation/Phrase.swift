/// Every sentence the program can say, apart from those that belong to data.
///
/// The words are in `Locales`, under the same names. What belongs to data, such as a cause or a
/// rule, has a key of its own, written `cause.shyness`.
package enum Phrase: String, CaseIterable, Sendable {
  case choicePrompt, yes, no, orJoiner, andJoiner, welcomeTitle, welcomeText, welcomeBegin
  case languageQuestion, voiceChanged, questionHelp, severalHint, rangeHint, earlierAnswer
  case answerTaken, alsoCommand, ambiguousAnswer, excludesOthers, numberOutside, unclearAnswer
  case unclearLetter, unclearText, unclearCommand, commandElsewhere, typedAhead, lineTooLong,
    lineUnreadable
  case answerDeclined, answerUnknown, answerSkipped, backAtFirst, whyDefault, choiceUnclear
  case offerQuestion, offerShort, underSixteen, helpLinesShort, crisisAcknowledged, crisisMore
  case helpAnswering, helpCommands, stopQuestion, pauseText, historyText, goodbye, farewell
  case interruptedGoodbye, inputEnded, timedOut, progress, progressDone, reviewLine, reviewEmpty
  case reviewChange, changeUnknown, eraseQuestion, erased, notErased, keepQuestion, kept
  case terminalFailed, terminalFailedKept, stoppedKept, inputEndedKept, filesRemain,
    nothingMoreKept, keepingFailedPartly, backAtResult
  case whyConfirm, whyPlan, nothingKept, nothingToKeep, keepingFailed, keptTitle, restHint,
    restHintBare, noResultYet,
    practiceLater
  case aboutProgram, aboutUnknown, aboutValidated, aboutTerms, aboutSource, disclaimer
  case resultThanks, strengthFriends, strengthTalent, strengthComfort, strengthApproach
  case strengthBegin, strengthManage, strengthOwnWay, strengthDare, strengthNewPeople
  case strengthLiked, strengthClose, strengthNear, strengthPlaces, strengthEasing, strengthHope,
    strengthRegularContact, strengthPeople, strengthOnePerson
  case strengthTrust, strengthSupport, strengthTalk, strengthKnown, strengthBelong, strengthWish
  case strengthPast, strengthLadder, strengthHere, levelEnough, levelSometimes, levelOften
  case levelUnknown, resultStraightlined, resultQuotesIntro, quote, flagIndirectOnly
  case flagDirectOnly, flagRecovered, flagContradictory, resultFewAndFine, courseUnknown
  case courseBecause, courseBereaved, courseAgain, needsNoWish, needsNotShown, needsUnknown
  case needsSmallScale, needsEvent, needsLostNetwork, needsNeverNetwork, sureHigh, sureMedium
  case sureLow, sureUnanswered, sureStillFirm, sureLikely, sureCouldDiffer, sureQuestion,
    sureOffFirm
  case sureOffLikely, sureOffDiffer, sureWhy, resultNorm
  case resultProfessional, stepsIntro, stepNoWish, whyShort, shortNoWish, shortBereaved,
    ruleBereaved, ruleProfessionalLong, resultYoung, whyMoreAnswers
  case whyMoreRules, whyMoreNumbers, weighFor, weighAgainst, weighLasting, weighPassing
  case lineSource, lineOwn, detailsLine, detailsLineOwn, detailsPoints, detailsPointsAtLeast,
    detailsCause,
    detailsConfidence, detailsOpen, detailsOff,
    ruleSource,
    ruleOwn, whyUnvalidated
  case detailsScore, detailsAtLeast, detailsNoScore, detailsHidden, whatIfIntro, whatIfNothing
  case whatIf, clauseJoiner, whatIfAnswer, whatMakesADifference, whatIfSame, whatIfNotShown,
    whatIfUnknown, something, placeTaken, placeAmbiguous,
    placeCommand, placeNearest, placeUnknown
  case placeUnknownHere, activitiesIntro, activitiesIntroNational, activitiesNoWish
  case activitiesSomeDutch, noMoreActivities, cardUnknown, declinedActivity, because, but
  case cardKind, cardWhen, cardWhere, cardCost, cardWho, cardPhone, cardHours, cardSite
  case cardFirstStep, cardNext, cardCheckedOn, cardChecked, cardUnchecked, cardUncheckedAlone
  case cardAskCost, cardLanguages, cardDoubt, cardNational, cardEvidence, reasonMunicipality
  case reasonNear, reasonFree, reasonSpoken, reasonToday, reasonEvidence, barrierWaitingList
  case barrierFar, barrierCost, barrierCostUnknown, barrierAge, barrierAccess, barrierUnchecked
  case barrierChecked, barrierProfessional, planIntro, planWhen, planWith, planTitle, planTo
  case planOn, planWhere, planCompanion, planDo, planSay, planMade, planNothing, planWhich
  case planLeft
  case cardAges, cardSetting, cardAccess, cardFormerNames, agesFrom, agesUpTo, agesBetween
  case directoryFormerName, directoryOtherName, directoryEnded, directoryReplaced, directoryTurnTo
  case directoryFollowed, directoryClosed, directoryPaused, directorySeveral, directoryAlso,
    directoryMore
  case directoryNothing, directoryNearest, directoryHint, infoRows, infoBundled, infoOwn
  case infoHelpLines, infoOthers, infoOldest, infoPlaces, infoAttribution
}
