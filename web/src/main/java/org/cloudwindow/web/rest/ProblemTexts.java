package org.cloudwindow.web.rest;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of refusals, from the message bundle; {@code {name}} in a sentence is filled from the facts. */
final class ProblemTexts {

    private static final String BUNDLE = "org.cloudwindow.web.i18n.messages";

    // the machine's own locale must not come between the wished language and Chinese
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    static String title(int status, Locale language) {
        return text("problem.title." + status, "problem.title.500", language);
    }

    static String detail(String code, Map<String, Object> facts, Locale language) {
        String sentence = text("problem." + code, "problem.INTERNAL", language);
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return sentence;
    }

    static String violation(String key, Locale language) {
        return text("violation." + key, "violation.invalid", language);
    }

    private static String text(String key, String otherwise, Locale language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, language, ProblemTexts.class.getClassLoader(), NO_FALLBACK);
        return bundle.getString(bundle.containsKey(key) ? key : otherwise);
    }
}
