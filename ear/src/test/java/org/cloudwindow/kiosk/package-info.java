/** The self-service terminal, by touch alone. */
package org.cloudwindow.kiosk;
