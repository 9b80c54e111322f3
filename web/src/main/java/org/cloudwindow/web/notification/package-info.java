/** Messages over REST. */
package org.cloudwindow.web.notification;
