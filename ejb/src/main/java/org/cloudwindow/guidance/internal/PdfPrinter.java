package org.cloudwindow.guidance.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Prints XHTML as PDF. The font travels with the product and a subset of it with every document, so that it looks the
 * same on a machine that has no Chinese font; nothing is ever fetched from an address.
 */
@ApplicationScoped
public class PdfPrinter {

    private static final String FAMILY = "Window";

    static {
        // its own logging would write what people typed
        XRLog.setLoggingEnabled(false);
    }

    /** Read when the first paper is printed, and kept: they are large. */
    private static final class Fonts {

        static final PaperFont REGULAR = new PaperFont("NotoSansSC_400Regular.ttf");
        static final PaperFont BOLD = new PaperFont("NotoSansSC_700Bold.ttf");
    }

    byte[] print(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(Fonts.REGULAR::open, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Fonts.BOLD::open, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(xhtml, null);
        builder.withProducer("Cloud Window");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
