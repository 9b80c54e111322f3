package org.cloudwindow.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The sign-in page. Who is signed in already goes on to the own first page. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffMember me;

    public void skipWhereSignedIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (isSignedIn() && !"/login".equals(me.getHome())) {
            faces.getExternalContext().redirect(me.getHome());
            faces.responseComplete();
        }
    }

    public boolean isSignedIn() {
        return me.isSignedIn();
    }

    /** The page that was asked for; the script refuses whatever is not a path of this site. */
    public String getNext() {
        String next = request.getParameter("next");
        return next == null ? "" : next;
    }

    public boolean isExpired() {
        return request.getParameter("expired") != null;
    }
}
