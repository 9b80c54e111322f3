package org.cloudwindow.web.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a browser offers to send and to receive (SDP, RFC 8866), as far as the room has to know. */
record SessionDescription(String sdp) {

    private static final Set<String> PICTURELESS = Set.of("audio", "application");
    private static final Set<String> SENDS_NOTHING = Set.of("a=recvonly", "a=inactive");

    /**
     * Whether it has media and none of it is a picture of the sender's own. A line that leaves its direction open sends,
     * as does one that names two.
     */
    boolean showsNothing() {
        List<List<String>> sections = sections();
        return !sections.isEmpty() && sections.stream().noneMatch(SessionDescription::maySendPicture);
    }

    /** Whether it has media and none of it is sound of the sender's own. */
    boolean isMute() {
        List<List<String>> sections = sections();
        return !sections.isEmpty()
                && sections.stream().noneMatch(section -> "audio".equals(mediaOf(section)) && maySend(section));
    }

    private static boolean maySendPicture(List<String> section) {
        return !PICTURELESS.contains(mediaOf(section)) && maySend(section);
    }

    private static boolean maySend(List<String> section) {
        return section.stream().noneMatch(SENDS_NOTHING::contains)
                || section.stream().anyMatch(line -> line.startsWith("a=send"));
    }

    private static String mediaOf(List<String> section) {
        return section.get(0).substring("m=".length()).split(" ", 2)[0];
    }

    /** Split as browsers do: a bare carriage return is no end of a line. */
    private List<List<String>> sections() {
        List<List<String>> sections = new ArrayList<>();
        for (String line : (sdp == null ? "" : sdp).split("\r?\n")) {
            if (line.startsWith("m=")) {
                sections.add(new ArrayList<>());
            }
            if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).add(line);
            }
        }
        return sections;
    }
}
