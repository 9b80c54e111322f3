/**
 * Mode 3, business support (业务支撑, DB4110 10.3): an agent in difficulty asks the competent department, whose first
 * member to claim the question guides the agent or takes over; where nobody comes, the department answers in writing.
 *
 * <p>How long it rings, who is next and when a written answer is due is the word of {@code BusinessSupportProcess}; this
 * feature keeps question, answer and who had part in it. Every answer becomes a candidate for the knowledge base.
 */
package org.cloudwindow.support;
