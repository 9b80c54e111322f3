package org.cloudwindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The languages say the same things. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。、；：？！（）「」]");

    private final Texts chinese = Texts.read("zh_CN");
    private final Texts english = Texts.read("en");

    MessagesTest() throws IOException {}

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(chinese.keys());
    }

    @Test
    void noKeyStandsTwiceInAFile() {
        assertThat(chinese.doubles()).isEmpty();
        assertThat(english.doubles()).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        List<String> different = new ArrayList<>();
        for (String key : chinese.keys()) {
            if (english.has(key) && !placeholders(chinese.get(key)).equals(placeholders(english.get(key)))) {
                different.add(key + ": " + chinese.get(key) + " | " + english.get(key));
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void noChineseCharacterStandsInAnEnglishText() {
        // the switch to the other language is the one text that is written in it
        assertThat(english.keys().stream()
                        .filter(key -> !key.equals("app.otherLanguage"))
                        .filter(key -> CHINESE.matcher(english.get(key)).find()))
                .isEmpty();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(chinese.keys().stream().filter(key -> chinese.get(key).isBlank()))
                .isEmpty();
        assertThat(english.keys().stream().filter(key -> english.get(key).isBlank()))
                .isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
