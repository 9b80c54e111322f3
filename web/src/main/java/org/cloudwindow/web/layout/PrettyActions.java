package org.cloudwindow.web.layout;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Lets a form post back to the address its page was opened at, so that no {@code .xhtml} ever shows. */
public class PrettyActions extends ViewHandlerWrapper {

    public PrettyActions(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean same = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return address != null && same ? address.toString() : super.getActionURL(context, viewId);
    }
}
