/** Ratings over REST. */
package org.cloudwindow.web.evaluation;
