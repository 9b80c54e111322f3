/** Cases over REST: the guidance record, its form, materials, reviews, decisions and papers. */
package org.cloudwindow.web.guidance;
