package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cloudwindow.call.SlotView;
import org.cloudwindow.shared.Clocks;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Predicate<Instant> FROM_NINE_TO_TEN_FORTY =
            at -> !at.isBefore(at(9, 0)) && at.isBefore(at(10, 40));

    @Test
    void onlyWholeHalfHoursWithinTheHoursAreOffered() {
        assertThat(Slots.of(DAY, FROM_NINE_TO_TEN_FORTY, Map.of(), at(0, 0)))
                .extracting(SlotView::at)
                .containsExactly(at(9, 0), at(9, 30), at(10, 0));
    }

    @Test
    void whatHasBegunIsOver() {
        assertThat(Slots.of(DAY, FROM_NINE_TO_TEN_FORTY, Map.of(), at(9, 30)))
                .extracting(SlotView::at)
                .containsExactly(at(10, 0));
    }

    @Test
    void aFullHalfHourHasNoPlace() {
        List<SlotView> slots = Slots.of(DAY, FROM_NINE_TO_TEN_FORTY, Map.of(at(9, 0), 3L, at(9, 30), 1L), at(0, 0));
        assertThat(slots).extracting(SlotView::free).containsExactly(0, 2, 3);
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(Clocks.CITY).toInstant();
    }
}
