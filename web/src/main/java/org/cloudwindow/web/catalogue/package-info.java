/** The catalogue of items as REST shows it: list, guide, pre-check, materials of a situation. Open to everybody. */
package org.cloudwindow.web.catalogue;
