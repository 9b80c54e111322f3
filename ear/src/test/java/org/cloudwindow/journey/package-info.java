/**
 * The product as people use it: a citizen and an agent in two real browsers, from the first page to the rating. The
 * screens are used through the handles of the contract only.
 */
package org.cloudwindow.journey;
