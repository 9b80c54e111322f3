package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(List.of(3L, 7L, 12L));

    @Test
    void thePositionCountsThoseBefore() {
        assertThat(places.positionOf(3L)).isEqualTo(1);
        assertThat(places.positionOf(7L)).isEqualTo(2);
        assertThat(places.positionOf(12L)).isEqualTo(3);
        assertThat(places.positionOf(8L)).as("waits for a call back").isEqualTo(3);
    }

    @Test
    void whoHasNoPlaceYetIsBehindEverybody() {
        assertThat(places.positionOf(null)).isEqualTo(4);
        assertThat(Places.NONE.positionOf(null)).isEqualTo(1);
    }
}
