/**
 * Whether the devices of a caller work: tests of camera, microphone, speaker and line before a call, the test call each
 * point owes every day, and the alarm where one fails or is missing (YCZ-7.3-b, YCZ-7.3-c).
 *
 * <p>A result says nothing of a person. Anybody may report one, since nobody has signed in before a call; only a terminal
 * with the key of its point can fulfil the point's test call or cause an alarm.
 */
package org.cloudwindow.device;
