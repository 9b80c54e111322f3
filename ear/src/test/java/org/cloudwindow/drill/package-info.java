/**
 * The long fault drills: in each state of a service server or database are killed, and the work is done to its end
 * afterwards. {@link org.cloudwindow.drill.WindowDrill#STATES} is the table; {@code ./window test} takes samples of it.
 */
package org.cloudwindow.drill;
