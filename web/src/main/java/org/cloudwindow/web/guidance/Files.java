package org.cloudwindow.web.guidance;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cloudwindow.guidance.MaterialFile;

/**
 * A file as an answer: shown in the browser under its name, kept by no cache, and sealed off, so that whatever is in it
 * can run nothing in our name.
 */
final class Files {

    private Files() {}

    static Response answer(MaterialFile file) {
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "inline; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
                .build();
    }
}
