/**
 * Benches: how much dearer than the cheapest authenticated request each use case is, and how much SQL it takes. Figures
 * are ratios within one run; seconds of different machines say nothing about each other.
 */
package org.cloudwindow.bench;
