package org.cloudwindow.web.worklist;

/** What a work item came to. */
public record CompletionJson(String outcome) {}
