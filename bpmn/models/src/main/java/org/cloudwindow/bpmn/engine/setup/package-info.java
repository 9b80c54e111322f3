/**
 * How the engine is put together inside the server: its transaction, its clocks, what a model may reach, what it may
 * not contain. The only place that touches the engine's inner classes.
 */
package org.cloudwindow.bpmn.engine.setup;
