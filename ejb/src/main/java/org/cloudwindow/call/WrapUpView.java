package org.cloudwindow.call;

import java.time.Instant;

/** What the agent wrote down after the call; for staff only. */
public record WrapUpView(String callId, String agent, String outcome, String notes, Instant endedAt) {}
