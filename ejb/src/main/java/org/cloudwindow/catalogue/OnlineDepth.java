package org.cloudwindow.catalogue;

/** How far an item can be handled online: I information, II pre-review, III material check, IV all of it. */
public enum OnlineDepth {
    I,
    II,
    III,
    IV
}
