/** Tests of devices before a call, the points' test calls, and the screen that shows them. */
package org.cloudwindow.web.device;
