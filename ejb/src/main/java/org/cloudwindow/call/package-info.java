/**
 * Calls: the line of callers, routing, ringing, answering, hanging up, wrapping up.
 *
 * <p>The model of the process decides when a call joins the line, when ringing has lasted long enough and what happens
 * after the call; this feature decides who comes next and at whom it rings, and keeps what is true of a call. What only
 * shows that somebody is still there (heartbeats, held seats) is this feature's own.
 *
 * <p>Locks are taken in one order everywhere: the line, the call, the agent's presence, the engine's rows.
 */
package org.cloudwindow.call;
