/**
 * Messages to people: written down in the transaction of what they tell, delivered afterwards, kept with their state.
 * It knows nobody; kinds and facts come from those who send, and which cases a session may see from who keeps them.
 */
package org.cloudwindow.notification;
