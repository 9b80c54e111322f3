/** Business support over REST (DB4110 10.3). */
package org.cloudwindow.web.support;
