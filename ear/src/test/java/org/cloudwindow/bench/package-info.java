/**
 * Benches: the product beside what the same server does with the least that could be asked of it. Figures are ratios
 * within one run, taken in turns; seconds of different machines say nothing about each other. How to read them:
 * {@code docs/benches.md}.
 */
package org.cloudwindow.bench;
