package org.cloudwindow.catalogue;

/** A law the item stands on, its article, and what it says in a sentence. */
public record LegalBasis(String law, String article, String text) {}
