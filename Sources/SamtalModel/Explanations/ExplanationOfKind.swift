extension MessageKind {
    /// What kind of mistake it is; the compiler asks for it when a kind is added.
    package var explanation: Explanation {
        switch self {
        case .missingYear, .unlikelyYear, .noSuchPeriod, .winterOfTwoYears, .unreadableDay, .noSuchDay, .wrongWeekday,
            .endBeforeStart, .noSuchTime, .clockChange, .unreadableTime, .notANumber, .numberOrder, .unreadableShare:
            explanationOfDays
        case .frontMatterMissing, .tooLarge, .missingSpace, .notAKey, .unknownKey, .twice, .missingValue, .missingKey,
            .keyElsewhere, .tooLong, .missingRegistryNumber, .idCharacters, .formerAddress, .missingReason,
            .reasonTwice, .reasonUnused, .missingPhase, .phaseBesideTimeline, .phaseByItself:
            explanationOfKeys
        case .unknownLabel, .noLabel, .unknownLanguageCode, .labelWithoutDay, .sessionNumbers, .missingLabel, .lostLine,
            .labelInValue,
            .headingNearlyKnown, .headingOverList, .headingLevel, .emptyHeading, .underlinedHeading,
            .listWithoutHeading, .swallowedHeading, .codeWithoutEnd, .missingColon, .rowWithoutDay, .headingWithoutDay,
            .sameDay:
            explanationOfLabels
        case .rowOrder, .phasesOverlap, .lastDayOfPhase, .emptyRow, .nearlyAPhase, .promiseWithoutDay, .feedbackInWords,
            .unreadableMove,
            .moveNotInForce, .contradiction, .movedMeeting, .meetingAfterEnd:
            explanationOfTimelines
        case .missingMeetingId, .whenAndSessions, .sessionWithoutDay, .missingPlace, .onlineAsPlace,
            .missingPublished, .idTaken, .decisionOfSeveralDays, .decisionWithoutDay, .appeals, .replyToNothing,
            .missingWhyNot, .missingReplyBy,
            .unanswered, .replyByElsewhere, .unknownMeeting, .missingAnswer, .figuresWithoutQuestion, .missingFigure,
            .mixedFigures, .shareOfOther, .aboutSurvey, .calledOffInWords, .unclearWay:
            explanationOfEntries
        case .unknownWord, .unknownName, .unknownDialogue, .circle:
            explanationOfNames
        case .factInTranslation, .notInOriginal, .translationDiffers, .missingOriginal, .languageOfFile:
            explanationOfTranslations
        case .missingFile, .notAFile, .unreadableFile, .sameAddress, .differsInCase, .unusedFile, .fileName,
            .wordProcessor, .encoding, .conflict, .controlCharacter, .unseenCharacter, .personalNumber, .sameTitle:
            explanationOfFiles
        case .rawHTML, .table, .asterisks, .leftoverMark, .notALink, .unusedLinkAddress, .linkAddress, .linkText,
            .deadLink, .laterLink, .missingPicture, .notAPicture, .pictureWithoutText, .listRunsTogether, .listNumber,
            .hardToRead, .templateText, .tooDeep, .linkInFact:
            explanationOfTexts
        case .largePicture, .damagedPicture, .pictureTells, .fileType, .pictureWithoutSize, .unsafeSVG, .unlinkedFile:
            explanationOfMedia
        case .yamlForm, .yamlComment, .colourForm, .contrast, .siteLanguage, .timeZone, .siteAddress, .identityForm,
            .commaInName, .statement, .oldStatement, .overdueFault, .fullFooter:
            explanationOfSettings
        case .missingInsights, .madeWith, .missingInfluence, .unfinishedPoint, .missingLevel, .missingDecision,
            .lateInvitation, .neverOpens, .missingGroups, .onlyDigital, .notReached, .unfitUnit, .saysNothing:
            explanationOfPolicy
        case .untoldEffect, .untoldAppeals, .feedbackReach, .lateFeedback, .missingImplementation, .silence,
            .countVotes, .brokenPromise, .passedPeriod, .nearPeriod:
            explanationOfPromises
        case .changedId, .changedIdentity, .lostAddress, .lostDay, .changedDay, .lostHappening, .publishedLater,
            .lostMeeting, .changedMeeting, .lostChange:
            explanationOfPublished
        case .ownFault, .template, .stylesheet, .languageFile:
            explanationOfProgram
        }
    }
}
