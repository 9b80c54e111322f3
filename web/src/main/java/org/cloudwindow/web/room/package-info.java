/** What a room needs of REST: tickets for its socket, consents, and the chat for a page that has just opened. */
package org.cloudwindow.web.room;
