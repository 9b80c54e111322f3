package org.cloudwindow.guidance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cloudwindow.applicant.IdNumber;
import org.cloudwindow.catalogue.FieldType;
import org.cloudwindow.catalogue.FormDefinition;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.guidance.FormView.FormError;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;

/** What an item's form takes: pure rules, told all at once so that nobody mends one field to hear of the next. */
final class FormRules {

    private static final int DIGITS = 40;
    private static final int USUAL_LENGTH = 200;
    private static final int USUAL_AREA_LENGTH = 2000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern PHONE =
            Pattern.compile("(\\+?86[- ]?)?(1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?)");

    private final Map<String, FormField> fields;
    private final LocalDate today;

    FormRules(FormDefinition form, LocalDate today) {
        this.today = today;
        fields = form.fields().stream()
                .collect(Collectors.toMap(FormField::key, field -> field, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * The changes as they are stored: text, {@code true} and {@code false}, nothing for what was cleared.
     *
     * @throws RuleBroken 422 with every violation, unknown keys among them
     */
    Map<String, String> check(Map<String, Object> changes) {
        Map<String, String> checked = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        changes.forEach((key, raw) -> {
            FormField field = fields.get(key);
            String problem =
                    field == null ? "unknownField" : !isPlain(raw) ? "wrongType" : isVast(raw) ? "notANumber" : null;
            if (problem == null) {
                String value = toText(raw);
                problem = value == null ? null : problemOf(field, value);
                checked.put(key, value);
            }
            if (problem != null) {
                violations.add(new Violation(shorten(key), problem));
            }
        });
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
        return checked;
    }

    private static boolean isPlain(Object raw) {
        return raw == null || raw instanceof String || raw instanceof Number || raw instanceof Boolean;
    }

    /** A few bytes of JSON may be a number of a billion digits; it must not even be written out. */
    private static boolean isVast(Object raw) {
        return raw instanceof BigDecimal number && (Math.abs(number.scale()) > DIGITS || number.precision() > DIGITS);
    }

    /** A key that is none of ours goes back to its sender, but not by the megabyte. */
    private static String shorten(String key) {
        return key.length() <= 60 ? key : key.substring(0, 60);
    }

    private static String toText(Object raw) {
        if (raw == null) {
            return null;
        }
        String text = raw instanceof BigDecimal number ? number.toPlainString() : raw.toString();
        return text.isBlank() ? null : text.strip();
    }

    private String problemOf(FormField field, String value) {
        if (value.length() > longest(field)) {
            return "tooLong";
        }
        return switch (field.type()) {
            case TEXT -> value.chars().anyMatch(Character::isISOControl) ? "controlCharacter" : null;
            case TEXTAREA -> value.chars().anyMatch(FormRules::isForbiddenInText) ? "controlCharacter" : null;
            case NUMBER -> NUMBER.matcher(value).matches() ? null : "notANumber";
            case MONEY -> MONEY.matcher(value).matches() ? null : "notMoney";
            case DATE -> isDate(value) ? null : "notADate";
            case SELECT -> field.options() != null && field.options().contains(value) ? null : "unknown";
            case CHECKBOX -> value.equals("true") || value.equals("false") ? null : "notTrueOrFalse";
            case ID_NUMBER -> IdNumber.isValid(value.toUpperCase(Locale.ROOT), today) ? null : "idNumber";
            case PHONE -> PHONE.matcher(value).matches() ? null : "phone";
        };
    }

    private static int longest(FormField field) {
        if (field.maxLength() != null && field.maxLength() > 0) {
            return field.maxLength();
        }
        return field.type() == FieldType.TEXTAREA ? USUAL_AREA_LENGTH : USUAL_LENGTH;
    }

    private static boolean isForbiddenInText(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1850 && year <= 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What still keeps the form from being complete, in this situation. */
    List<FormError> errors(Map<String, String> answers, Map<String, CaseField> values) {
        return fields.values().stream()
                .filter(field -> field.required() && isAsked(field.when(), answers))
                .filter(field -> isEmpty(field, values.get(field.key())))
                .map(field -> new FormError(field.key(), field.label(), "required"))
                .toList();
    }

    private static boolean isEmpty(FormField field, CaseField value) {
        if (value == null || value.getValue() == null) {
            return true;
        }
        // a required box is a declaration: unticked, it is not made
        return field.type() == FieldType.CHECKBOX && value.getValue().equals("false");
    }

    FormField get(String key) {
        return fields.get(key);
    }

    /** Checkboxes as true or false, everything else as text. */
    Object toJson(String key, String value) {
        FormField field = fields.get(key);
        boolean box = field != null && field.type() == FieldType.CHECKBOX && value != null;
        return box ? Boolean.valueOf(value) : value;
    }

    static boolean isAsked(Map<String, List<String>> when, Map<String, String> answers) {
        return when == null
                || when.entrySet().stream()
                        .allMatch(rule -> rule.getValue().contains(answers.getOrDefault(rule.getKey(), "")));
    }
}
