/**
 * The port to whatever runs the models: no type of an engine shows here. Only {@code bpmn} implements it; it stands
 * alone, so that everybody may talk to it and it knows nobody.
 */
package org.cloudwindow.process;
