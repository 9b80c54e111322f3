/** What follows acceptance (收件后办理): its contract and its steps. */
package org.cloudwindow.bpmn.casefollowup;
