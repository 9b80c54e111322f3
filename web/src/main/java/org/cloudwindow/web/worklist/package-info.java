/** Tasks and the state of a case in its models, over REST. */
package org.cloudwindow.web.worklist;
