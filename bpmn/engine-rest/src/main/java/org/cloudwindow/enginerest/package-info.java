/**
 * Camunda's own REST interface at {@code /engine-rest}, for the Modeler and for integrators; process owners only.
 */
package org.cloudwindow.enginerest;
