package org.cloudwindow.web.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionDescriptionTest {

    private static final String SOUND = "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendrecv\r\n";
    private static final String WATCHES = "m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:1\r\na=recvonly\r\n";
    private static final String SHOWS = "m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:1\r\na=sendrecv\r\n";

    @Test
    void soundAndWatchingShowNothing() {
        assertThat(shows(SOUND + WATCHES + WATCHES)).isFalse();
        assertThat(shows(SOUND + WATCHES.replace("recvonly", "inactive"))).isFalse();
        assertThat(shows(SOUND + WATCHES.replace("\r\n", "\n"))).isFalse();
    }

    @Test
    void onePictureAmongOthersShows() {
        assertThat(shows(SOUND + WATCHES + SHOWS)).isTrue();
        assertThat(shows(SOUND + SHOWS.replace("sendrecv", "sendonly") + WATCHES))
                .isTrue();
    }

    @Test
    void aDirectionThatIsOpenOrSaidTwiceShows() {
        assertThat(shows("m=video 9 UDP/TLS/RTP/SAVPF 96\r\n")).isTrue();
        assertThat(shows("a=recvonly\r\n" + SHOWS)).isTrue();
        assertThat(shows(WATCHES + "a=sendrecv\r\n")).isTrue();
        assertThat(shows("m=video 9 UDP/TLS/RTP/SAVPF 96\r\na=x:\ra=recvonly\r\n"))
                .isTrue();
    }

    @Test
    void aDescriptionWithoutMediaIsNoneThatPasses() {
        assertThat(new SessionDescription("v=0").showsNothing()).isFalse();
        assertThat(new SessionDescription("").showsNothing()).isFalse();
        assertThat(new SessionDescription(null).showsNothing()).isFalse();
    }

    private static boolean shows(String media) {
        return !new SessionDescription("v=0\r\n" + media).showsNothing();
    }
}
