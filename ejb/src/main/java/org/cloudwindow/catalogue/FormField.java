package org.cloudwindow.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A field of the application form (DB4110 B.7).
 *
 * @param options the texts to choose from, for {@code SELECT} only
 * @param maxLength characters at most
 * @param when shown only where each named question was answered by one of these options; empty: always
 * @param source where its value can be taken from (字段数源)
 */
public record FormField(
        String key,
        String label,
        FieldType type,
        boolean required,
        Sensitivity sensitivity,
        @Omissible List<String> options,
        @Omissible Integer maxLength,
        @Omissible String hint,
        @Omissible Map<String, List<String>> when,
        @Omissible String source) {}
