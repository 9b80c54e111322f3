package org.cloudwindow.evaluation;

/** A conversation was rated; 1 and 2 count as poor. */
public record EvaluationGiven(String caseNumber, String callId, String agent, int level) {}
