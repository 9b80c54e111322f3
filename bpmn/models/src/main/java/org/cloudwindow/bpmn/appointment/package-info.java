/** Calls at an agreed time (预约回电). */
package org.cloudwindow.bpmn.appointment;
