package org.cloudwindow.process;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The act is one that the model does not await now; {@link #openTasks()} are the names of the tasks it does await. */
@ApplicationException(rollback = true)
public class StepNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> openTasks;

    public StepNotOpen(String what, List<String> openTasks) {
        super(what);
        this.openTasks = List.copyOf(openTasks);
    }

    public List<String> openTasks() {
        return openTasks;
    }
}
