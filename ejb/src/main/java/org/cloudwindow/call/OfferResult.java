package org.cloudwindow.call;

/** What became of an offer to an agent. */
public enum OfferResult {
    OPEN,
    ANSWERED,
    DECLINED,
    RUNG_OUT,
    /** The caller left while it rang, or the server was away: nobody could hear it. */
    WITHDRAWN
}
