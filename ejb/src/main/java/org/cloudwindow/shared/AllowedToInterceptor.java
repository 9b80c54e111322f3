package org.cloudwindow.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Holds a face's {@link AllowedTo} against {@link CurrentUser}. */
@Interceptor
@AllowedTo({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedToInterceptor {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        AllowedTo rule = call.getMethod().getAnnotation(AllowedTo.class);
        if (rule == null) {
            rule = call.getMethod().getDeclaringClass().getAnnotation(AllowedTo.class);
        }
        Actor actor = CurrentUser.get();
        if (rule != null && Arrays.stream(rule.value()).noneMatch(who -> isOneOf(actor, who))) {
            throw actor.kind() == Actor.Kind.ANYONE
                    ? RuleBroken.of(RuleBroken.Kind.UNAUTHENTICATED, "UNAUTHENTICATED")
                    : RuleBroken.forbidden();
        }
        return call.proceed();
    }

    private static boolean isOneOf(Actor actor, String who) {
        return switch (who) {
            case AllowedTo.ANYONE -> true;
            case AllowedTo.CITIZEN -> actor.isCitizen();
            case AllowedTo.STAFF -> actor.isStaff();
            case AllowedTo.SYSTEM -> actor.isSystem();
            default -> actor.isStaff() && actor.isIn(who);
        };
    }
}
