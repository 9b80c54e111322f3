/**
 * The adapter between the domain's port ({@code org.cloudwindow.process}) and Camunda. It lives on the engine's public
 * API; what has to reach into the engine stands apart in {@code setup}, so that a change of engine is a change there.
 */
package org.cloudwindow.bpmn.engine;
