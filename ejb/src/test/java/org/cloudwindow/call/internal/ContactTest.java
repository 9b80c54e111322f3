package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cloudwindow.shared.Masking;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "138 0013-8000, 13800138000, 138****8000",
        "027-85551234, 02785551234, 027****1234",
        "+8613800138000, +8613800138000, +86*******8000",
        "zhang.san@example.org, zhang.san@example.org, z***@example.org"
    })
    void whatReachesAPersonIsKeptInOneFormAndShownMasked(String given, String kept, String masked) {
        assertThat(Contact.check(given)).isEqualTo(kept);
        assertThat(Masking.contact(kept)).isEqualTo(masked);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"call me", "12345", "23800138000", "1380013800000000", "a@b", "@example.org", "a b@c.org"})
    void whatReachesNobodyIsRefused(String given) {
        assertThatThrownBy(() -> Contact.check(given)).isInstanceOf(RuleBroken.class);
    }
}
