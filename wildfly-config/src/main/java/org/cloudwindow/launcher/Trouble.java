package org.cloudwindow.launcher;

/** Something that a person has to mend; the message is the sentence that tells it. */
class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
