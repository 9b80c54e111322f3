package org.cloudwindow.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.cloudwindow.staff.Accounts;

/** The page behind the one-time link of the first start: a form while the link is good, a sentence afterwards. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    public boolean isOpen() {
        String token = request.getParameter("token");
        return token != null && !token.isBlank() && accounts.isFirstAdministratorLink(token);
    }
}
