/**
 * The guidance record (导办记录): one case from the first call to the receipt or the one-time notice.
 *
 * <p>Rules of the house: the model decides where a case goes, the aggregate what a decision needs. An act that the
 * model does not await is refused with {@link org.cloudwindow.process.StepNotOpen}. A citizen opens what the session
 * itself began, an agent what belongs to a group or was handled; for everybody else a case does not exist. Whatever a
 * person typed or handed in is encrypted at rest, and every step is kept with actor and time (DB4110 3.4, 4.5).
 */
package org.cloudwindow.guidance;
