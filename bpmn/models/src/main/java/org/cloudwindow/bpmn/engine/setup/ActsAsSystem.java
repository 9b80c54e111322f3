package org.cloudwindow.bpmn.engine.setup;

import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/** What a model calls is the system's act, whoever's request happened to move the process on. */
final class ActsAsSystem extends DefaultDelegateInterceptor {

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        Actor before = CurrentUser.get();
        CurrentUser.bind(Actor.SYSTEM);
        try {
            super.handleInvocation(invocation);
        } finally {
            CurrentUser.bind(before);
        }
    }
}
