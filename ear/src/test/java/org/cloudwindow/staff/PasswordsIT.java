package org.cloudwindow.staff;

import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords are changed by their owners and set anew by administrators. */
class PasswordsIT {

    private static final String FIRST = "long-enough-1";
    private static final String SECOND = "longer-than-before-2";

    private final Api api = TestWindow.get().api();
    private final Api admin = api.staff("admin1");
    private final String name = "keeper" + System.nanoTime();

    @BeforeEach
    void anAccount() {
        admin.post(
                        "accounts",
                        Map.of(
                                "username",
                                name,
                                "displayName",
                                "测试",
                                "password",
                                FIRST,
                                "groups",
                                List.of("roleAgent"),
                                "centreCode",
                                "CITY"))
                .expect(201);
    }

    @Test
    void whoeverChangesThePasswordIsTheOnlyOneWhoStillGetsIn() {
        Api owner = signIn(FIRST);
        Api elsewhere = signIn(FIRST);

        owner.put("accounts/me/password", Map.of("current", FIRST, "password", SECOND))
                .expect(204);

        elsewhere.get("accounts/" + name).expect(401);
        api.post("staff-sessions", Map.of("username", name, "password", FIRST)).expect(401);
        signIn(SECOND).get("accounts/" + name).expect(200);
    }

    @Test
    void withoutThePasswordInForceNothingChangesAndGuessingLocks() {
        Api owner = signIn(FIRST);
        for (int i = 0; i < 5; i++) {
            owner.put("accounts/me/password", Map.of("current", "guess-" + i, "password", SECOND))
                    .expect(422, "INVALID");
        }

        owner.put("accounts/me/password", Map.of("current", FIRST, "password", SECOND))
                .expect(429, "ACCOUNT_LOCKED");
    }

    @Test
    void anAdministratorSetsAForgottenOneAndNobodyElse() {
        api.staff("chief1")
                .put("accounts/" + name + "/password", Map.of("password", SECOND))
                .expect(403, "FORBIDDEN");
        admin.put("accounts/" + name + "/password", Map.of("password", "short")).expect(422);

        admin.put("accounts/" + name + "/password", Map.of("password", SECOND)).expect(204);

        signIn(SECOND).get("accounts/" + name).expect(200);
    }

    private Api signIn(String password) {
        return api.bearer(api.post("staff-sessions", Map.of("username", name, "password", password))
                .expect(201)
                .text("token"));
    }
}
