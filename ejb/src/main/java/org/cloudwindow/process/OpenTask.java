package org.cloudwindow.process;

/** A task that a model waits at: id of the work item, element id, name in the model. */
public record OpenTask(String id, String taskKey, String name) {}
