/** Mode 2, acceptance at a distance (远程受理): its contract. */
package org.cloudwindow.bpmn.remoteacceptance;
