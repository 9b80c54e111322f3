package org.cloudwindow.process;

import java.util.List;

/**
 * Where a case stands in its models.
 *
 * @param processKey key of the process, {@code version} its version in force when the instance began
 * @param activityIds elements that are active now, in this process
 * @param others the same of called processes and of earlier instances of the case
 */
public record ProcessState(String processKey, int version, List<String> activityIds, List<ProcessState> others) {}
