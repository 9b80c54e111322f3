package org.cloudwindow.catalogue;

/** A standard question with its standard answer (DB4110 B.8). */
public record Faq(FaqTopic topic, String question, String answer) {}
