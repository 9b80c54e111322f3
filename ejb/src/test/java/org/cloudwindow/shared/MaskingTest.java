package org.cloudwindow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void aNameKeepsItsEnds() {
        assertThat(Masking.name("张晓明")).isEqualTo("张*明");
        assertThat(Masking.name("李英")).isEqualTo("李*");
        assertThat(Masking.name("欧阳晓明")).isEqualTo("欧**明");
        assertThat(Masking.name("市民001")).isEqualTo("市***1");
        assertThat(Masking.name("王")).isEqualTo("*");
        assertThat(Masking.name(null)).isNull();
    }

    @Test
    void aRareCharacterIsOneCharacter() {
        assertThat(Masking.name("\uD842\uDFB7晓明")).isEqualTo("\uD842\uDFB7*明");
    }

    @Test
    void aNumberKeepsAreaAndEnd() {
        assertThat(Masking.idNumber("4199" + "0119900307" + "0014")).isEqualTo("4199**********0014");
        assertThat(Masking.creditCode("914199" + "01MA0000" + "007P")).isEqualTo("914199********007P");
        assertThat(Masking.phone("13800000014")).isEqualTo("138****0014");
    }

    @Test
    void aTextTooShortToMaskIsHiddenAltogether() {
        assertThat(Masking.idNumber("12345678")).isEqualTo("********");
    }
}
