package org.cloudwindow.catalogue.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Material;
import org.cloudwindow.catalogue.Option;
import org.cloudwindow.catalogue.Question;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.RequiredMaterials.Choice;
import org.cloudwindow.catalogue.RequiredMaterials.Required;
import org.cloudwindow.catalogue.Situation;
import org.cloudwindow.catalogue.SituationPath;

/**
 * The situations of one item: which questions are asked, where the answers lead, what must then be handed in
 * (DB4110 B.3). Answers are option codes by question code.
 */
class SituationTree {

    private final ItemGuide guide;

    SituationTree(ItemGuide guide) {
        this.guide = guide;
    }

    /** What the answers ask for; an answer to a question that the others make moot counts for nothing. */
    RequiredMaterials decide(Map<String, String> given) {
        Map<String, String> answers = asked(given);
        List<String> open = listOpen(answers);
        Optional<Situation> situation = findSituation(answers);
        return new RequiredMaterials(
                situation.map(each -> new Choice(each.code(), each.name())).orElse(null),
                listMaterials(answers).map(each -> required(each, answers)).toList(),
                open,
                guide.version());
    }

    /** Every situation there is, one row for each way through the questions (DB4110 B.3.2). */
    List<SituationPath> enumerate() {
        return listPaths().stream()
                .map(answers -> new SituationPath(
                        answers,
                        findSituation(answers).map(Situation::code).orElse(null),
                        listMaterials(answers).map(Material::code).toList()))
                .toList();
    }

    List<Map<String, String>> listPaths() {
        List<Map<String, String>> paths = List.of(Map.of());
        for (Question question : guide.questions()) {
            paths = paths.stream().flatMap(path -> branch(path, question)).toList();
        }
        return paths;
    }

    static boolean holds(Map<String, List<String>> when, Map<String, String> answers) {
        return when.entrySet().stream()
                .allMatch(each ->
                        answers.containsKey(each.getKey()) && each.getValue().contains(answers.get(each.getKey())));
    }

    private static Stream<Map<String, String>> branch(Map<String, String> path, Question question) {
        if (!holds(question.when(), path)) {
            return Stream.of(path);
        }
        return question.options().stream().map(option -> with(path, question.code(), option.code()));
    }

    private static Map<String, String> with(Map<String, String> path, String question, String option) {
        Map<String, String> longer = new LinkedHashMap<>(path);
        longer.put(question, option);
        return longer;
    }

    private Map<String, String> asked(Map<String, String> given) {
        Map<String, String> answers = new LinkedHashMap<>();
        guide.questions().stream()
                .filter(each -> given.containsKey(each.code()) && holds(each.when(), answers))
                .forEach(each -> answers.put(each.code(), given.get(each.code())));
        return answers;
    }

    private List<String> listOpen(Map<String, String> answers) {
        return guide.questions().stream()
                .filter(each -> holds(each.when(), answers) && !answers.containsKey(each.code()))
                .map(Question::code)
                .toList();
    }

    private Optional<Situation> findSituation(Map<String, String> answers) {
        return guide.situations().stream()
                .filter(each -> holds(each.when(), answers))
                .findFirst();
    }

    private Stream<Material> listMaterials(Map<String, String> answers) {
        return guide.materials().stream().filter(each -> holds(each.when(), answers));
    }

    private Required required(Material material, Map<String, String> answers) {
        List<String> because = new ArrayList<>();
        Stream.ofNullable(material.because()).forEach(because::add);
        String chosen = guide.questions().stream()
                .filter(each -> material.when().containsKey(each.code()))
                .map(each -> "“" + textOf(each, answers.get(each.code())) + "”")
                .collect(Collectors.joining("、"));
        if (!chosen.isEmpty()) {
            because.add("因为您选择了" + chosen);
        }
        return new Required(
                material.code(),
                material.name(),
                material.necessity(),
                material.form(),
                material.copies(),
                material.source(),
                because);
    }

    private static String textOf(Question question, String option) {
        return question.options().stream()
                .filter(each -> each.code().equals(option))
                .map(Option::text)
                .findFirst()
                .orElse("");
    }
}
