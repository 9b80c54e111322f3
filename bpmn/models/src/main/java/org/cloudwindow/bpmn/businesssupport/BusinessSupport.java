package org.cloudwindow.bpmn.businesssupport;

/** What stands in {@code BusinessSupportProcess.bpmn} and is relied on outside of it. */
public final class BusinessSupport {

    public static final String KEY = "BusinessSupportProcess";

    public static final String NO_DEPARTMENT_LEFT = "Err_NoDepartmentLeft";

    public static final String SUPPORT_OVER_END = "EndEvent_SupportOver";
    public static final String WITHDRAWN_END = "EndEvent_SupportWithdrawn";

    private BusinessSupport() {}
}
