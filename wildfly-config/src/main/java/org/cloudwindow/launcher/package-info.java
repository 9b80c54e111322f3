/**
 * Brings the product up on one machine and takes it down again: the embedded database, the configured application server
 * and the EAR in it. What {@code ./window run} and the tests start is this and nothing else.
 */
package org.cloudwindow.launcher;
