package org.cloudwindow.call;

import java.time.Instant;
import java.util.Set;

/** A third person in a call, as what and with which rights. */
public record GuestView(String callId, String username, GuestRole role, Set<GuestRight> rights, Instant admittedAt) {}
