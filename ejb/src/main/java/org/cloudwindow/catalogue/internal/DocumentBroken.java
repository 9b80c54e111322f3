package org.cloudwindow.catalogue.internal;

import java.util.List;

/** An item document that may not be loaded; each finding names the file and the path in it. */
public class DocumentBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DocumentBroken(String file, List<String> findings) {
        super(file + ": " + String.join("; ", findings));
    }
}
