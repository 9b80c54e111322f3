package org.cloudwindow.web.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IceServersTest {

    /** Reckoned with openssl: {@code printf '1700000000:citizen' | openssl dgst -sha1 -hmac secret -binary | base64}. */
    @Test
    void theRelayCanCheckTheCredentialByItself() {
        assertThat(IceServers.credential("1700000000:citizen", "secret")).isEqualTo("Ipy3NuVXz4+9Wvh//fNODklPpxI=");
    }
}
