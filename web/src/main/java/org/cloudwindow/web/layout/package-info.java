/**
 * What all pages share: their addresses, the language and size of their texts, and what Faces needs to show records.
 *
 * <p>A page is a Facelet below a folder of its audience; its address, and who may open it, stands in {@link
 * org.cloudwindow.web.layout.PageAddress}. What moves on a page is a browser module that asks the REST interface.
 */
package org.cloudwindow.web.layout;
