package org.cloudwindow.web.catalogue;

import java.util.Map;

/** What an applicant answered: option codes by question code; for the pre-check by condition code. */
public record AnswersJson(Map<String, String> answers) {}
