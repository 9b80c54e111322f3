package org.cloudwindow.shared;

/** Somebody known has just sent a request; fired at the edge, before the request is answered. */
public record CallerHeard(Actor actor) {}
