package org.cloudwindow.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is still to be written to one socket: one message after the other, without a thread waiting. A browser that takes
 * nothing off the line loses the socket, and comes back to a fresh one.
 */
public final class Outbox {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());
    private static final int LIMIT = 2000;

    private final Session session;
    private final ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();

    private volatile boolean closing;

    public Outbox(Session session) {
        this.session = session;
    }

    public void send(String text) {
        if (size.incrementAndGet() > LIMIT) {
            close(CloseReason.CloseCodes.TRY_AGAIN_LATER, "too slow");
            return;
        }
        waiting.add(text);
        writeNext();
    }

    /** A ping of the protocol, which a browser answers by itself even where its page sleeps. */
    public void ping() {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "A ping could not be sent", e);
        }
    }

    public void close(CloseReason.CloseCode code, String reason) {
        try {
            session.close(new CloseReason(code, reason));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "A socket could not be closed", e);
        }
    }

    /** Closes once everything is written. */
    public void closeWhenWritten() {
        closing = true;
        writeNext();
    }

    private void writeNext() {
        if (!session.isOpen() || !writing.compareAndSet(false, true)) {
            return;
        }
        String next = waiting.poll();
        if (next == null) {
            writing.set(false);
            if (!waiting.isEmpty()) {
                writeNext();
            } else if (closing) {
                close(CloseReason.CloseCodes.NORMAL_CLOSURE, "replaced");
            }
            return;
        }
        size.decrementAndGet();
        session.getAsyncRemote().sendText(next, this::written);
    }

    private void written(SendResult result) {
        writing.set(false);
        if (result.isOK()) {
            writeNext();
        } else {
            close(CloseReason.CloseCodes.GOING_AWAY, "lost");
        }
    }
}
