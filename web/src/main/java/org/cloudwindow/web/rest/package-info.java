/**
 * The REST foundation: where the interface is rooted, who calls, how a refusal is written, how a list is paged.
 *
 * <p>Resources live in the packages of their features ({@code CallsResource} in {@code web.call}); they translate and
 * nothing else. Every refusal leaves as {@code application/problem+json} with a code of {@link
 * org.cloudwindow.web.rest.ProblemCodes}.
 */
package org.cloudwindow.web.rest;
