package org.cloudwindow.guidance;

import org.cloudwindow.call.CallView;

/** The call of the session; {@code fresh} where this very wish opened it. */
public record OpenedCall(CallView call, boolean fresh) {}
