/** Handling in the item's own approval system (审批系统办理): its contract and its steps. */
package org.cloudwindow.bpmn.approvalsystem;
