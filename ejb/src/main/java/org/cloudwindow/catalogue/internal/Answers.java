package org.cloudwindow.catalogue.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.catalogue.Condition;
import org.cloudwindow.catalogue.ConditionOption;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Option;
import org.cloudwindow.catalogue.Question;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;

/** Holds what a caller answered against what the item asks: an unknown question or option is refused by name. */
final class Answers {

    private final Map<String, Set<String>> known = new HashMap<>();

    private Answers() {}

    static Answers toQuestions(ItemGuide guide) {
        Answers answers = new Answers();
        guide.questions().forEach(answers::know);
        return answers;
    }

    /** A page asks about conditions and situation in one go, so the pre-check lets answers about the situation pass. */
    static Answers toConditions(ItemGuide guide) {
        Answers answers = toQuestions(guide);
        guide.conditions().stream().filter(each -> each.question() != null).forEach(answers::know);
        return answers;
    }

    Map<String, String> check(Map<String, String> given) {
        if (given == null) {
            throw RuleBroken.invalid("answers", "required");
        }
        List<Violation> violations = new ArrayList<>();
        given.forEach((question, option) -> {
            if (!known.containsKey(question)) {
                violations.add(new Violation("answers." + question, "unknownQuestion"));
            } else if (option == null || !known.get(question).contains(option)) {
                violations.add(new Violation("answers." + question, "unknownOption"));
            }
        });
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
        return given;
    }

    private void know(Question question) {
        Set<String> options = new HashSet<>();
        question.options().stream().map(Option::code).forEach(options::add);
        known.put(question.code(), options);
    }

    private void know(Condition condition) {
        Set<String> options = new HashSet<>();
        condition.question().options().stream().map(ConditionOption::code).forEach(options::add);
        known.put(condition.code(), options);
    }
}
