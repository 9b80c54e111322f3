package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cloudwindow.organization.Regions;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Violation;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.staff.NewAccount;

/** What an account must be like; all that is wrong is said at once. */
@Dependent
public class AccountRules {

    private static final int LONGEST = 100;
    private static final int MOST_LANGUAGES = 10;
    private static final Pattern USERNAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9._-]{1,63}");
    private static final Pattern GROUP = Pattern.compile("(role|dept)[A-Za-z0-9]{1,60}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    @Inject
    private Regions regions;

    public List<Violation> check(NewAccount wish) {
        List<Violation> violations = new ArrayList<>();
        if (!matches(wish.username(), USERNAME)) {
            violations.add(new Violation("username", "username"));
        }
        if (wish.displayName() == null || wish.displayName().isBlank()) {
            violations.add(new Violation("displayName", "required"));
        } else if (wish.displayName().length() > LONGEST) {
            violations.add(new Violation("displayName", "tooLong"));
        }
        if (wish.password() == null || wish.password().length() < Accounts.SHORTEST_PASSWORD) {
            violations.add(new Violation("password", "passwordTooShort"));
        } else if (wish.password().length() > LONGEST) {
            violations.add(new Violation("password", "tooLong"));
        }
        violations.addAll(checkGroups(wish.groups()));
        violations.addAll(wish.languages() == null ? List.of() : checkLanguages(wish.languages()));
        checkCentre(wish, violations);
        return violations;
    }

    public List<Violation> checkGroups(Set<String> groups) {
        boolean known = groups != null && groups.stream().allMatch(each -> matches(each, GROUP));
        return known ? List.of() : List.of(new Violation("groups", "unknown"));
    }

    /** One to ten, two letters each. */
    public List<Violation> checkLanguages(Set<String> languages) {
        boolean known = languages != null
                && !languages.isEmpty()
                && languages.size() <= MOST_LANGUAGES
                && languages.stream().allMatch(each -> matches(each, LANGUAGE));
        return known ? List.of() : List.of(new Violation("languages", "unknown"));
    }

    private void checkCentre(NewAccount wish, List<Violation> violations) {
        if (wish.centreCode() == null) {
            if (wish.groups() != null && wish.groups().contains(Groups.AGENT)) {
                violations.add(new Violation("centreCode", "required"));
            }
        } else if (regions.listCentres().stream().noneMatch(each -> each.code().equals(wish.centreCode()))) {
            violations.add(new Violation("centreCode", "unknown"));
        }
    }

    private static boolean matches(String text, Pattern pattern) {
        return text != null && pattern.matcher(text).matches();
    }
}
