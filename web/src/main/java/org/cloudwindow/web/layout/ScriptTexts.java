package org.cloudwindow.web.layout;

import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The message bundle as a browser module: {@code /i18n/zh-CN.js} and {@code /i18n/en.js} export one map of texts. */
@WebServlet("/i18n/*")
public class ScriptTexts extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Locale> FILES =
            Map.of("/zh-CN.js", Locale.SIMPLIFIED_CHINESE, "/en.js", Locale.ENGLISH);

    private record Module(byte[] text, String tag) {}

    private final transient Map<String, Module> modules = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = FILES.get(String.valueOf(request.getPathInfo()));
        if (locale == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Module module = modules.computeIfAbsent(request.getPathInfo(), file -> read(locale));
        response.setHeader("ETag", module.tag);
        response.setHeader("Cache-Control", "no-cache");
        if (module.tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/javascript;charset=UTF-8");
        response.getOutputStream().write(module.text);
    }

    private static Module read(Locale locale) {
        // the machine's own locale must not come between the wished language and Chinese
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.cloudwindow.web.i18n.messages",
                locale,
                ScriptTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        byte[] text =
                ("export default " + JsonbBuilder.create().toJson(texts) + ";\n").getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(text);
        return new Module(text, "\"" + Long.toHexString(sum.getValue()) + "\"");
    }
}
