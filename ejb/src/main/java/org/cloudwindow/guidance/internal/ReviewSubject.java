package org.cloudwindow.guidance.internal;

/** What a review is about: a point of a material, a condition, or a form field; the others are null. */
public record ReviewSubject(String materialCode, String pointCode, String conditionCode, String fieldKey) {

    public static ReviewSubject point(String materialCode, String pointCode) {
        return new ReviewSubject(materialCode, pointCode, null, null);
    }

    public static ReviewSubject condition(String code) {
        return new ReviewSubject(null, null, code, null);
    }

    public static ReviewSubject field(String key) {
        return new ReviewSubject(null, null, null, key);
    }

    public boolean isOfMaterial(String code) {
        return code.equals(materialCode);
    }

    public Kind kind() {
        return materialCode != null ? Kind.POINT : conditionCode != null ? Kind.CONDITION : Kind.FIELD;
    }

    /** Unique within a case. */
    public String key() {
        return switch (kind()) {
            case POINT -> "point:" + materialCode + ":" + pointCode;
            case CONDITION -> "condition:" + conditionCode;
            case FIELD -> "field:" + fieldKey;
        };
    }

    /** Kinds of subjects. */
    public enum Kind {
        POINT,
        CONDITION,
        FIELD
    }
}
