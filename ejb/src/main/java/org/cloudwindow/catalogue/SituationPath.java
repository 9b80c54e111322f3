package org.cloudwindow.catalogue;

import java.util.List;
import java.util.Map;

/** One way through the questions of an item: the answers, the situation they lead to, the materials it asks for. */
public record SituationPath(Map<String, String> answers, String situationCode, List<String> materialCodes) {}
