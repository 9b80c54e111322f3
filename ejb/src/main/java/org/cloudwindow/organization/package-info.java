/**
 * Where the window is and who stands behind it: regions on three levels, centres, service points, departments as user
 * groups, opening hours, and which days the country works.
 *
 * <p>Every point belongs to one centre and so to one region and level (YCZ-1-a); it is a staffed window or a self-service
 * area (YCZ-3.1-a), offers some of the three services (YCZ-3.1-d), has its hours (YCZ-5.3-b) and telephone (YCZ-5.3-c).
 */
package org.cloudwindow.organization;
