package org.cloudwindow.call;

import org.cloudwindow.applicant.OpenedCitizenSession;

/** The call at the device that came with its code, and the session that has moved there with it. */
public record RejoinedCall(String callId, OpenedCitizenSession session) {}
