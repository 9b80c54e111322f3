/** Service mode 3, business support (业务支撑). */
package org.cloudwindow.bpmn.businesssupport;
