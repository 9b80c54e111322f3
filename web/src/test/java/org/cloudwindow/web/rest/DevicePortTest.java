package org.cloudwindow.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DevicePortTest {

    @Test
    void theSecondPartOfTheCookieIsThePort() {
        assertThat(DevicePort.in("TOWN~18901~0123")).isEqualTo(18901);
    }

    @Test
    void nothingButAPortReachesThePolicy() {
        for (String cookie : new String[] {
            "",
            "TOWN",
            "TOWN~",
            "TOWN~80~k",
            "TOWN~70000~k",
            "TOWN~18900; script-src *~k",
            "~1890 0~",
            "TOWN~ws://evil~k"
        }) {
            assertThat(DevicePort.in(cookie)).as(cookie).isEqualTo(DevicePort.USUAL);
        }
    }
}
