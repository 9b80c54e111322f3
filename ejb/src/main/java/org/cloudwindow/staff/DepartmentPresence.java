package org.cloudwindow.staff;

/**
 * Whether a department's answering staff are there (DB4110 8.1.2).
 *
 * @param present agents who are signed in: ready, busy or in a break
 * @param ready those of them who can take a call now
 */
public record DepartmentPresence(String group, String name, int present, int ready) {

    /** Nobody of the department is there: the general desk is warned. */
    public boolean isDeserted() {
        return present == 0;
    }
}
