package org.cloudwindow.web.live;

/** Time to look after this node's sockets. */
public record SocketBeat() {}
