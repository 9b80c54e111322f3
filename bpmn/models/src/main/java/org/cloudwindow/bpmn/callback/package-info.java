/** Ringing back the caller who keeps a place without waiting at the page. */
package org.cloudwindow.bpmn.callback;
