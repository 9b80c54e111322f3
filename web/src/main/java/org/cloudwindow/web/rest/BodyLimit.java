package org.cloudwindow.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.cloudwindow.shared.RuleBroken;

/**
 * Reads a body of at most {@value #LARGEST} bytes before anything is made of it, and calls what does not parse
 * malformed. Files come as multipart and have a limit of their own where they are received.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

    static final int LARGEST = 1_000_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        MediaType type = body.getMediaType();
        if (type != null && "multipart".equalsIgnoreCase(type.getType())) {
            return body.proceed();
        }
        byte[] bytes = body.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_LARGE, "TOO_LARGE");
        }
        body.setInputStream(new ByteArrayInputStream(bytes));
        try {
            return body.proceed();
        } catch (RuleBroken | WebApplicationException e) {
            throw e;
        } catch (RuntimeException e) {
            // the message of a parser may quote the text, which may be personal: it goes no further
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
    }
}
