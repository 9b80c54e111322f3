/** The connection of a call (排队接通), shared by all service modes. */
package org.cloudwindow.bpmn.callconnection;
