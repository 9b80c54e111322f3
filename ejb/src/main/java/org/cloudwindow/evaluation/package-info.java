/**
 * Ratings of the service (好差评): each conversation yields one invitation, nobody is made to take it up, and it is taken
 * up once (DB4110 8.2.7, 11.2).
 */
package org.cloudwindow.evaluation;
