package org.cloudwindow.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Of the drills, those that need no restart. */
class FaultSamplesIT {

    private final Faults faults = new Faults();

    @Test
    void bothSidesCutAtOnceComeBackToTheSameCall() {
        assertThat(faults.cutBothSides(Duration.ofSeconds(3))).isLessThan(10);
    }

    @Test
    void aCallThatRingsAtADeadBrowserRingsAtTheNextAgent() {
        // the model's ring-out of 20 s, the beat, and a busy machine
        assertThat(faults.killRingingBrowser()).isLessThan(30);
    }

    @Test
    void ofTwoSpecialistsWhoClaimAtOnceExactlyOneWinsAHundredTimes() {
        faults.claimAtOnce(100);
    }
}
