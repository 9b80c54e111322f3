/** What citizens do on the pages of theirs, each test in a browser of its own. */
package org.cloudwindow.citizen;
