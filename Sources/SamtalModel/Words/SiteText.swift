/// What the program itself says on the site, beside what the content says; templates have texts of their own.
///
/// The words are in `languages/<code>.yml` under `texts`, each by its case's name: `pageOf` is `page-of`. A `{name}` in a
/// text is where a value goes.
package enum SiteText: Int, CaseIterable, Sendable {
    // Pages: dates and times.
    case dayAndMonth, date, weekdayAndDate, clock, dateAndClock, clockToClock, through, preliminary, decimal, thousands,
        file
    case startOfHours, fromThrough, onDay, throughClock, dayUntilClock, untilDay, untilClock
    case fromUntilFurtherNotice, periodBeginning, periodMiddle, periodEnd, periodAround, periodEarliest, inMonth,
        inPeriod
    case inPart, aboutClock, periodLatest, atPeriod, barePeriod
    // Pages: round every page.
    case navigationDialogues, navigationMeetings, navigationFeedback, navigationAreas, navigationGroups
    case navigationUnits, navigationArchive, navigationPages, navigationSubscribe, contactWay, policyLink, proposeLink
    case proposeText, pageOf, titleOfPage, easyReadTitle, readEasy, readOrdinary, readInLanguage, onlyInLanguage
    case notFoundTitle
    // Pages: statement, proposals and how it works.
    case noticeBoardLine, statementTitle, statementText, statementFully, statementPartially, statementNot
    case statementAlternative, statementFixedBy, statementGrounds, statementAssessed, statementMethod
    case statementMessageLink, statementComplaintLink, statementTestedOn, statementUpdated, notToldYet
    case proposeEService, proposeEServiceLink, proposalsVoting, proposalsLate, proposalsAwaiting, proposalsAnswered
    case proposalsAccepted, proposalsDeclined, proposalsShort, howItWorksTitle, howItWorksText
    case policyStatus, policyDecided, policyParagraph
    // Pages: where a dialogue stands.
    case statusProposed, statusAnswered, statusAnsweredYes, statusAnsweredInPart, statusAnsweredNo, statusVoting,
        statusAnswerLate, statusAwaitsAnswer, statusAwaitsAnswerAbout, statusTooFewVotes, statusPlanned
    case statusOpenEndless, statusPausedEndless, statusDecisionAbout, statusDecisionRoughly, statusDecisionLater
    case statusOpens, statusOpensAbout, statusOpensRoughly, statusOpensAgainAbout, statusOpensAgainRoughly, statusOpen,
        statusOpenThrough, statusLastDay, statusLastDayClosing,
        statusAnalysing, statusDecision,
        statusDecisionOn
    case statusDecided, statusImplementation, statusImplementationPlanned, statusFollowedUp, statusFollowedUpOn,
        statusOver, statusPaused,
        statusPausedThrough
    case statusCancelled, statusCancelledOn, statusDeclined, statusWithdrawn, statusDecidedBy, statusClosed,
        statusOpensAgain,
        reasonHeading, stepDone, stepCurrent, stepToday
    case stepLate, stepComing, stepOff, continuesIn, promiseFeedback, easyPromiseFeedback, promiseReply, promiseReport,
        promiseAnswer
    case promiseDecision, promisedFirst, overdueFeedback, easyOverdueFeedback, overdueReply, overdueReport,
        overdueAnswer, overdueDecision
    case oneDayLate, daysLate, oneDayLateNeuter, daysLateNeuter, cameOneDayLate, cameLate, endedLate, movedFeedback,
        movedReply, movedReport, movedAnswer
    case movedDecision, movedNow, movedThen, movedCame
    // Pages: a dialogue's page.
    case livePointEndless, historyOpenedEndless, meetingUndecided, meetingAbout
    case livePoint, influencePast, levelInformation, levelConsultation, levelDialogue, levelInfluence
    case levelSharedDecision, takePartThrough, takePartDuring, meetingsWay, toMeetings, onAnotherSite
    case questionsByMunicipality, questionsMadeWith, madeByMunicipality, aboutQuestions, session, sessionOn, changeTold,
        earlierTime, askContact
    case joinOnline, calendarFile, easyCalendarFile, meetingsComing, meetingPast, feedbackFrom, feedbackFromSeveral,
        earlierFeedback,
        easyEarlierFeedback,
        easyFeedback, backgroundHeading, moreBackground, noAppeals, oneAppeal, manyAppeals, votesOf, votingEnded,
        votingEndedOn, fromResidents
    case oneVote, manyVotes, votesCounted, votesGot, voteLink, decisionFinal
    case resultsPercent, resultsCount, resultsShare, resultsNumber, percent
    case fromMunicipality, purposeDecision, purposeConversation, purposeBoth, historyPublished,
        historyPublishedProposal, historyOpened
    case enteredProposed, enteredPlanned, enteredOpen, enteredAnalysing, enteredDecision, enteredDecided
    case enteredImplementation, enteredFollowedUp, enteredPaused, enteredCancelled, enteredDeclined
    case historyAnswer, historyMeeting, historyMeetingChanged, historyFeedback, historyTimeline
    case historyCorrection, historyDecision
    case newMeeting, newExhibition, newWorkshop, newWalk, newCafe
    case howManyCame, cameNotCounted, cameNobodyYet, notReached
    case dialogueMadeBy, madeAlone, proposalsHere, onInitiative
    // Pages: on paper.
    case posterTitle, posterMeetingTitle, posterTakePart, posterWelcome, posterClock, posterOnline, posterOnlineToo
    case posterClockAlone
    case posterMore, posterWithoutComputer, posterQuestions, posterCode, paperBack, sheetTitle, sheetLastDay,
        sheetLastDayClosing, sheetMark
    // Pages: lists.
    case frontWelcome, onePlanned, manyPlanned, groupProposed, groupPlanned, groupOpen, groupAnalysing, groupDecision
    case groupDecided, groupImplementation, groupFollowedUp, groupPaused, groupCancelled, groupDeclined, archiveOf,
        oneDialogue
    case manyDialogues, pagesIntroduction, areasIntroduction, groupsIntroduction, unitsIntroduction, areaEmpty
    case groupEmpty, unitEmpty, formerEntry, formerEntryNow, comingEntry, externalUnit, employees, followThis,
        calendarAddress, deadlinesAddress, subscribeAll
    case subscribeOverdue, subscribeDeadlines
    // Pages: how to subscribe.
    case helpOutlook, helpOutlookFirst, helpOutlookThen, helpOutlookLast, helpApple, helpAppleFirst, helpAppleThen
    case helpAppleLast, helpGoogle, helpGoogleFirst, helpGoogleThen, helpGoogleLast, helpAndroid, helpAndroidFirst
    case helpAndroidThen, helpAndroidLast, helpThunderbird, helpThunderbirdFirst, helpThunderbirdThen
    case helpThunderbirdLast, helpReader, helpReaderFirst, helpReaderThen, helpReaderLast
    // Pages: weeks and days.
    case navigationData, dataIntroduction, dataLicence
    case navigationFollowUp, followUpOf, followUpOfUnit, followUpIntroduction, followUpList, followUpKnown,
        followUpSoFar,
        followUpSince
    case followUpNone, followUpShare, followUpPercent, followUpDays, followUpWait, followUpUnanswered, followUpAnswered
    case followUpWithdrawn, followUpUnmeasured, followUpSuccessor, followUpYes, followUpNo
    case followUpReport, followUpFigure, followUpNotCounted, followUpCases, followUpUnits
    case figureOpened, figureFromResidents, figureAnsweredInTime, figureInvitedEarly, figurePointsTold
    case figureMeetingsAnnounced, figureSayInImplementation, figureMadeTogether, figureGroupsReached
    case figureWithoutComputer, figureFeedbackOnDay, figureRepliesInTime, figureChangedByDialogue, figureAppealed
    case figureUnitsWithDialogue, figuresOnMovedDay, figuresLate, figuresNotYet, figuresSettled, figuresDescribed,
        figuresTooFewVotes
    case figuresNotKnown, figuresAppealsNotTold, caseOnMovedDay, caseLate, caseNotYet, caseSettled, caseDescribed,
        caseTooFewVotes
    case caseNotKnown, caseAppealsNotTold
    case forAllGroups, forAllAreas, lateCount, nothingOverdue, overdueCame, overdueMoved
    case navigationWeek, navigationDeadlines, navigationOverdue, deadlinesOf, weekTitle, weekHeading, weekThis
    case weekHappened, weekComing, weekDeadlines, weekMore
    // Pages: search.
    case alphabet, wordEndings, locale, navigationSearch, searchLink, searchDescription, searchPhase, searchArea,
        searchGroup
    case searchUnit, searchTopic, searchNamePhase, searchNameArea, searchNameGroup, searchNameUnit, searchNameTopic
    case allDialogues, letterDigits, letterOthers
    // Feeds and calendars.
    case feedTitleWeek, feedAboutWeek, feedTitleSite, feedTitleDialogue, feedTitleArea, feedTitleGroup, feedTitleUnit
    case feedTitleFeedback, feedAboutSite, feedAboutDialogue, feedAboutArea, feedAboutGroup, feedAboutUnit
    case feedAboutFeedback, feedPublished, feedPublishedProposal, feedOpened, feedEntered, feedMeeting
    case feedMeetingChanged, feedFeedback, feedAnswered, feedDecided, feedFinal, feedVotingEnded
    case feedReported, feedCorrected, feedDayMoved, feedOverdueFeedback, feedOverdueReply, feedOverdueReport
    case feedOverdueAnswer, feedOverdueDecision, feedMendedFeedback, feedMendedReply, feedMendedReport
    case feedMendedAnswer, feedMendedDecision, feedWithdrawn, feedTakePart, feedPromisedFeedback
    case feedPromisedReply, feedPromisedReport, feedPromisedAnswer, feedPromisedDecision, feedMovedTo, feedWithdrawnOn
    case feedRead, eventSummary, eventSession, eventCancelled, eventPostponed, eventDay, eventSessionDay, eventSeries
    case eventPartOf, eventAsk, eventOnline, eventContact, calendarTitle, calendarAboutSite, calendarAboutDialogue
    case calendarAboutArea, calendarAboutGroup, calendarAboutUnit, feedTitleOverdue, feedAboutOverdue
    case calendarTitleDeadlines, calendarAboutDeadlines, calendarAboutUnitDeadlines, calendarLastDay, calendarSignUp
    case calendarLastDayClosing, calendarSignUpClosing
    case calendarDecisionDay, calendarPromisedFeedback, calendarPromisedReply, calendarPromisedReplyAbout
    case calendarPromisedReport, calendarPromisedReportAbout, calendarPromisedAnswer, calendarDoneFeedback
    case calendarDoneReply, calendarDoneReplyAbout, calendarDoneReport, calendarDoneReportAbout, calendarDoneAnswer
    case calendarDoneDecision
    case calendarEarlierDays

    /// Its key in `languages/<code>.yml`.
    package var id: String { SiteText.ids[rawValue] }

    private static let ids = allCases.map { hyphened("\($0)") }
}
