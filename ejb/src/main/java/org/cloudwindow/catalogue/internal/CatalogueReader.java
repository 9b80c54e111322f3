package org.cloudwindow.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cloudwindow.catalogue.DossierPart;
import org.cloudwindow.catalogue.ItemFilter;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.ItemRow;
import org.cloudwindow.catalogue.Precheck;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.SituationPath;
import org.cloudwindow.catalogue.internal.ItemRepository.Word;
import org.cloudwindow.organization.DepartmentView;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;

/** Finds the version that is asked for and puts its rules to work. */
@ApplicationScoped
public class CatalogueReader {

    /** More words than anybody types; each costs a comparison in the query. */
    private static final int WORDS = 8;

    @Inject
    private ItemRepository items;

    @Inject
    private GuideCache guides;

    @Inject
    private Departments departments;

    public Page<ItemRow> list(ItemFilter filter, PageRequest page) {
        List<Word> words = Stream.of(page.search().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(word -> new Word(word, departmentsNamed(word)))
                .toList();
        return items.list(filter, words, page);
    }

    public ItemGuide getCurrent(String code) {
        Item item = items.findItem(code).orElseThrow(RuleBroken::notFound);
        if (!item.isOffered()) {
            throw RuleBroken.of(RuleBroken.Kind.NOT_FOUND, "ITEM_WITHDRAWN");
        }
        return getVersion(code, item.currentVersion());
    }

    public ItemGuide getVersion(String code, int version) {
        return items.findVersion(code, version).map(guides::read).orElseThrow(RuleBroken::notFound);
    }

    public Precheck precheck(ItemGuide guide, Map<String, String> answers) {
        return new Eligibility(guide).judge(Answers.toConditions(guide).check(answers));
    }

    public RequiredMaterials materials(ItemGuide guide, Map<String, String> answers) {
        return new SituationTree(guide).decide(Answers.toQuestions(guide).check(answers));
    }

    public List<SituationPath> listSituations(ItemGuide guide) {
        return new SituationTree(guide).enumerate();
    }

    public List<DossierPart> listParts(ItemGuide guide) {
        return new Dossier(guide).listParts();
    }

    private Set<String> departmentsNamed(String word) {
        return departments.listDepartments().stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(word))
                .map(DepartmentView::group)
                .collect(Collectors.toSet());
    }
}
