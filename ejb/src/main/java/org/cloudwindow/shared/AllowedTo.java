package org.cloudwindow.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this use case of a face: any of the named user groups, or one of {@link #CITIZEN}, {@link #STAFF},
 * {@link #SYSTEM}, {@link #ANYONE}. Others get {@link RuleBroken} with 401 where nobody is signed in, 403 otherwise.
 * On a class it holds for every method without its own. Whether the object is theirs is the face's own question.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {

    String CITIZEN = "citizen";
    String STAFF = "staff";
    String SYSTEM = "system";
    String ANYONE = "anyone";

    @Nonbinding
    String[] value();
}
