package org.cloudwindow.process;

import java.util.Map;
import java.util.Optional;

/** Tasks of the models that people claim, release and complete by hand. Rights are the caller's question. */
public interface WorkItems {

    /** @throws org.cloudwindow.shared.RuleBroken 409 {@code ALREADY_CLAIMED}, or not found */
    void claim(String workItemId, String username);

    void release(String workItemId);

    /** Account name of who has claimed it. */
    Optional<String> findHolder(String workItemId);

    /** @throws StepNotOpen where the model has no way out for these variables */
    void complete(String workItemId, Map<String, Object> variables);
}
