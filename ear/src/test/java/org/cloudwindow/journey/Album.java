package org.cloudwindow.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;

/**
 * Takes the pictures of {@code docs/screens} anew: walks through the three modes by the same hands as the tests.
 * {@code mvn -Palbum -DskipTests verify} runs it; {@code -Dalbum.walks=remote,terminal} only some of the walks.
 */
public final class Album {

    private final Chromium chromium = new Chromium();
    private final Pictures pictures = new Pictures();
    private final Map<String, Runnable> walks = new LinkedHashMap<>();

    private Album() {
        walks.put("guidance", new AlbumOfGuidance(chromium, pictures)::walk);
        walks.put("waiting", new AlbumOfWaiting(chromium, pictures)::walk);
        walks.put("remote", new AlbumOfRemoteAcceptance(chromium, pictures)::walk);
        walks.put("support", new AlbumOfSupport(chromium, pictures)::walk);
        walks.put("terminal", new AlbumOfTerminal(chromium, pictures)::walk);
    }

    public static void main(String[] arguments) {
        System.exit(new Album().isTaken() ? 0 : 1);
    }

    /** One walk that stumbles does not keep the others. */
    private boolean isTaken() {
        String wanted = System.getProperty("album.walks", "");
        boolean taken = true;
        for (var walk : walks.entrySet()) {
            if (wanted.isEmpty() || List.of(wanted.split(",")).contains(walk.getKey())) {
                taken &= isTaken(walk.getKey(), walk.getValue());
            }
        }
        return taken;
    }

    private boolean isTaken(String name, Runnable walk) {
        try {
            EmptyLine.restore();
            walk.run();
            return true;
        } catch (RuntimeException | AssertionError e) {
            System.out.println("the walk " + name + " stumbled");
            e.printStackTrace();
            return false;
        } finally {
            chromium.leave();
        }
    }
}
