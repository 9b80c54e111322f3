/** Calls and the presence of agents over REST. */
package org.cloudwindow.web.call;
