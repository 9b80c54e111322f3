package org.cloudwindow.guidance.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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

    /** Both weights, parsed: that takes longer than all the rest of a paper. Only one paper at a time can use them. */
    private record Fonts(TrueTypeFont regular, TrueTypeFont bold) {

        private static final PaperFont REGULAR = new PaperFont("NotoSansSC_400Regular.ttf");
        private static final PaperFont BOLD = new PaperFont("NotoSansSC_700Bold.ttf");

        static Fonts parse() throws IOException {
            return new Fonts(REGULAR.parse(), BOLD.parse());
        }
    }

    /** As many as papers were printed at the same moment. */
    private final Queue<Fonts> idle = new ConcurrentLinkedQueue<>();

    byte[] print(String xhtml) {
        try {
            Fonts kept = idle.poll();
            Fonts fonts = kept == null ? Fonts.parse() : kept;
            byte[] pdf = print(xhtml, fonts);
            idle.add(fonts);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(String xhtml, Fonts fonts) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            use(fonts.regular(), 400, builder, document);
            use(fonts.bold(), 700, builder, document);
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(xhtml, null);
            builder.withProducer("Cloud Window");
            builder.toStream(pdf);
            builder.run();
        }
        return pdf.toByteArray();
    }

    private static void use(TrueTypeFont font, int weight, PdfRendererBuilder builder, PDDocument document)
            throws IOException {
        var supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
        builder.useFont(supplier, FAMILY, weight, FontStyle.NORMAL, true);
    }
}
