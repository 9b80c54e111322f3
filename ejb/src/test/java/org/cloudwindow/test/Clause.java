package org.cloudwindow.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The clauses of the requirement catalogue ({@code docs/clauses.tsv}) that this test proves: it would fail if the
 * clause were broken. At most {@value #LIMIT} ids on one method.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Clause {

    int LIMIT = 4;

    String[] value();
}
