package org.cloudwindow.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The running processes, as the domain sees them. Every call takes part in the caller's transaction: what the domain
 * writes and what the process does commit together or not at all.
 */
public interface Processes {

    /**
     * Starts the model in force.
     *
     * @param processKey such as {@code OnlineGuidanceProcess}
     * @param caseNumber becomes the business key
     * @param variables ids and routing facts only, never personal data; {@code callId} tells instances of one case apart
     */
    void start(String processKey, String caseNumber, Map<String, Object> variables);

    /**
     * Hands a message to the instances of this call that wait for it.
     *
     * @return false where no instance waits for it
     */
    boolean send(String message, String callId, Map<String, Object> variables);

    /** The open tasks of this call, those of called processes included, oldest first. */
    List<OpenTask> listOpenTasks(String callId);

    /**
     * Completes the call's open task of this key, whatever process it stands in.
     *
     * @param taskKey element id in the model, such as {@code Task_ReviewMaterials}
     * @param variables what the model decides on, such as {@code outcome}
     * @throws StepNotOpen where no such task is open, or the model has no way out for these variables
     */
    void complete(String taskKey, String callId, Map<String, Object> variables);

    /** Gives the running instances of this call other routing facts; tasks that come from now on follow them. */
    void reroute(String callId, Map<String, Object> variables);

    /** Another agent handles the call: tasks that {@code from} holds are {@code to}'s, and those that come are. */
    void reassign(String callId, String from, String to);

    /** Whether the call's process has an open task of this key. */
    boolean isOpen(String taskKey, String callId);

    /**
     * Where the case stands: the newest instance of a service first, those {@link Steps#BESIDE} it and finished ones among
     * the others, finished ones without active elements.
     */
    Optional<ProcessState> findState(String caseNumber);
}
