package org.cloudwindow.catalogue;

import java.util.List;

/** The application form of an item. */
public record FormDefinition(String name, List<FormField> fields) {}
