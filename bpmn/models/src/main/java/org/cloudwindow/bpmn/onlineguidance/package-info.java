/** Mode 1, guidance of an online application (网办辅导): its contract and its steps. */
package org.cloudwindow.bpmn.onlineguidance;
