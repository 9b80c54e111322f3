/** Figures of how the window does; reads what the features have written, and no feature depends on it. */
package org.cloudwindow.analytics;
