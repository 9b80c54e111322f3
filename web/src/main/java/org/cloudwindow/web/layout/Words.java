package org.cloudwindow.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.ResourceBundle;
import org.cloudwindow.shared.Groups;

/** Texts whose key or facts are known only while the page is made. */
@Named
@RequestScoped
public class Words {

    private static final String BUNDLE = "org.cloudwindow.web.i18n.messages";

    @Inject
    private Layout layout;

    /** The text of this key, or the other words where the bundle has none, such as for a step a process owner drew. */
    public String of(String key, String others) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : others;
    }

    /** The text of this key with {@code {name}} filled by the facts. */
    public String with(String key, Map<String, ?> facts) {
        String text = of(key, key);
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }

    public String count(String key, long count) {
        return with(key, Map.of("count", count));
    }

    /** A user group in words. */
    public String group(String group) {
        if (group == null) {
            return "";
        }
        return of((Groups.isDepartment(group) ? "department." : "staff.group.") + group, group);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE,
                layout.getLocale(),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
