package org.cloudwindow.call.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.ReadyAgent;

/**
 * At whom a call may ring now, those it should ring at first in front. The decision table names them; what it names wrong
 * or not at all goes to the city's own people, so that no table can leave a caller without anybody.
 *
 * @param speakersOnly whether it rings only at those who speak the caller's language
 * @param language the caller's, two letters
 * @param group the item's department, or {@code roleAgent} where no item is known
 * @param regions code of the service point's region and those above it, the city first
 */
record Route(List<Target> targets, boolean speakersOnly, String language, String group, List<String> regions) {

    /** As the table calls them. */
    enum Target {
        /** The item's department, in the region of the service point. */
        DEPARTMENT_HERE,
        /** The item's department, wherever. */
        DEPARTMENT,
        /** The desk of the service point's region: of the township, the district. */
        REGION_DESK,
        /** The general desk of the city. */
        GENERAL_DESK
    }

    private static final String SEPARATOR = ",";

    /** In the table, beside the targets: of these only who speaks the caller's language. */
    private static final String SPEAKING = "SPEAKING";

    private static final String USUAL_LANGUAGE = "zh";

    /** @param language as the caller's page names it, such as {@code zh-CN} */
    static Route of(String targets, String group, String regions, String language) {
        List<String> named = split(targets);
        List<Target> known = named.stream()
                .flatMap(name -> Arrays.stream(Target.values())
                        .filter(target -> target.name().equals(name)))
                .toList();
        Route route = new Route(known, named.contains(SPEAKING), spoken(language), group, split(regions));
        return known.isEmpty() ? route.throughoutTheCity() : route;
    }

    /** Two letters; Chinese where nothing is said. */
    static String spoken(String language) {
        return language == null || language.length() < 2 ? USUAL_LANGUAGE : language.substring(0, 2);
    }

    private static List<String> split(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(SEPARATOR)).map(String::strip).toList();
    }

    /** Where nobody of these is on duty, or for what may come later: the department everywhere, then the general desk. */
    Route throughoutTheCity() {
        List<Target> wider = new ArrayList<>(targets);
        for (Target target : List.of(Target.DEPARTMENT, Target.GENERAL_DESK)) {
            if (!wider.contains(target)) {
                wider.add(target);
            }
        }
        return new Route(wider, false, language, group, regions);
    }

    /** The same people, whatever they speak. */
    Route inAnyLanguage() {
        return new Route(targets, false, language, group, regions);
    }

    boolean isSpokenBy(ReadyAgent agent) {
        return agent.languages().contains(language);
    }

    boolean reaches(ReadyAgent agent) {
        return rank(agent).isPresent();
    }

    /** How far in front the agent stands, 0 first; nothing where it may not ring there. */
    OptionalInt rank(ReadyAgent agent) {
        if (speakersOnly && !isSpokenBy(agent)) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < targets.size(); i++) {
            if (isOf(targets.get(i), agent)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isOf(Target target, ReadyAgent agent) {
        boolean department = Groups.isDepartment(group) && agent.groups().contains(group);
        boolean desk = Groups.isDesk(agent.groups());
        return switch (target) {
            case DEPARTMENT_HERE -> department && isHere(agent);
            case DEPARTMENT -> department;
            case REGION_DESK -> desk && isHere(agent);
            case GENERAL_DESK -> desk && isOfTheCity(agent);
        };
    }

    /** Of the service point's own region or, below the city, of one above it. */
    private boolean isHere(ReadyAgent agent) {
        int at = regions.indexOf(agent.regionCode());
        return at > 0 || at == 0 && regions.size() == 1;
    }

    private boolean isOfTheCity(ReadyAgent agent) {
        Optional<String> city = regions.stream().findFirst();
        return Groups.isGeneralDesk(agent.groups())
                && (agent.regionCode() == null
                        || city.isEmpty()
                        || agent.regionCode().equals(city.get()));
    }
}
