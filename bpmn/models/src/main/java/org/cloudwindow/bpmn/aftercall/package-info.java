/** After a call (话后环节): its contract and its steps. */
package org.cloudwindow.bpmn.aftercall;
