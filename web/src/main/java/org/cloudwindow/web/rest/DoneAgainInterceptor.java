package org.cloudwindow.web.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.cloudwindow.process.Again;

/** Stands outside the transactions of the faces. */
@DoneAgain
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class DoneAgainInterceptor {

    @AroundInvoke
    public Object again(InvocationContext act) throws Exception {
        return Again.whenOvertaken(act::proceed);
    }
}
