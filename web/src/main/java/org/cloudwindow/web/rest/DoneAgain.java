package org.cloudwindow.web.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cloudwindow.process.Again;

/**
 * Methods that are done again where another act came between, as {@link Again} says. For resources and pages of which
 * each method makes one change through one face and reads no stream.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface DoneAgain {}
