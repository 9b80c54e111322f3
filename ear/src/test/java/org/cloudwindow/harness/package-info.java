/**
 * What the tests of the assembled product stand on: one running product ({@link TestWindow}), its REST
 * ({@link Api}), browsers ({@link Chromium}), tests inside the container ({@link InContainer}) and the report of proven
 * clauses ({@link TestReport}).
 */
package org.cloudwindow.harness;
