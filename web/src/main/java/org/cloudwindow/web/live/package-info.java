/**
 * What pages hear without asking: {@code {topic,id,kind}}, never personal data; the page reads again with its own rights.
 *
 * <p>Everything for a socket goes over one topic of the broker, whichever node holds the socket, and comes out in the
 * order it went in. Sockets live in memory and nothing else does.
 */
package org.cloudwindow.web.live;
