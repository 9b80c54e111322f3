package org.cloudwindow.drill;

import java.util.Map;
import org.cloudwindow.harness.Answer;

/** People in the middle of something. */
public interface Scene extends AutoCloseable {

    /** Gets to the state. */
    void reach();

    /** One cheap request of somebody in the scene; 200 when the product is usable again. */
    Answer ask();

    /** What must be the same afterwards, by name. */
    Map<String, String> look();

    /** Does the rest, to the end; fails where something does not go on. */
    void goOn();

    @Override
    void close();
}
