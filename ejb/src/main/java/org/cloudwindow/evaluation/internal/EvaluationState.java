package org.cloudwindow.evaluation.internal;

/** How far a rating got. */
public enum EvaluationState {
    INVITED,
    GIVEN,
    EXPIRED
}
