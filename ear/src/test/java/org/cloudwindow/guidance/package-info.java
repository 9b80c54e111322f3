/** Cases from the outside: one conversation from the call to its receipt or its notice, and all that must not happen. */
package org.cloudwindow.guidance;
