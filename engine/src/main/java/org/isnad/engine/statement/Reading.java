package org.isnad.engine.statement;

/**
 * What the constructs share while one text is read.
 *
 * @param layout the lie of the text
 * @param cues which words may be cues
 * @param attributions fixed attributions
 * @param subjects subjects before verbs
 * @param ends where content ends
 */
record Reading(
    Layout layout,
    CueWords cues,
    AttributionFinder attributions,
    SubjectFinder subjects,
    ContentEnd ends) {}
