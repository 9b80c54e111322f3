/** A live call goes to another agent (转接), shared by all service modes. */
package org.cloudwindow.bpmn.calltransfer;
