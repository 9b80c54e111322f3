/** The identity check (身份核验). */
package org.cloudwindow.bpmn.identitycheck;
