/**
 * The guidance room (导办会议室): who is in a call and may see, speak and type; chat; consent; the tickets for the sockets.
 *
 * <p>The caller waits here for an agent (DB4110 10.1.1.1). Who holds a seat is kept in the database, so that every node
 * knows it and a restart forgets nobody; what merely passes through (sound, picture, pointers) is not kept at all.
 */
package org.cloudwindow.room;
