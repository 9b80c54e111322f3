/**
 * What people have to do: the open tasks of all models as one list.
 *
 * <p>The list is a projection written in the transaction of the engine's task, so that item name, case number and
 * search cost one indexed query. An item is seen by who holds it, by its candidate groups, and by supervisors; it is
 * completed by hand only where no call of the domain moves its step.
 */
package org.cloudwindow.worklist;
