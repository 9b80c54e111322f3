/**
 * The small kernel every feature stands on: who acts, what a broken rule is, how a list is paged, how personal data
 * are kept. It knows no feature.
 */
package org.cloudwindow.shared;
