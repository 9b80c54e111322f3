package org.cloudwindow.web.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Page;
import org.cloudwindow.web.layout.Paged;
import org.cloudwindow.worklist.WorkItemFilter;
import org.cloudwindow.worklist.WorkItemFilter.Scope;
import org.cloudwindow.worklist.WorkItemView;
import org.cloudwindow.worklist.Worklist;

/** {@code /tasks}: one page of the open tasks. Filters, words, page and the opened task stand in the address. */
@Named
@RequestScoped
public class TasksPage {

    private static final Set<String> ON_RECORD = Set.of(
            Steps.DECIDE_ACCEPTANCE,
            Steps.ENTER_NUMBER,
            Steps.FOLLOW_PROMISE,
            Steps.OPEN_APPROVAL_SYSTEM,
            Steps.COMPLETE_APPLICATION);

    private static final String PATH = "/tasks";

    @Inject
    private Worklist worklist;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private Paged address;
    private Page<WorkItemView> items;

    @PostConstruct
    void read() {
        address = new Paged(request);
        items = worklist.list(
                new WorkItemFilter(getScope(), blankToNull("process"), blankToNull("group"), isOverdueOnly()),
                address.toRequest());
    }

    public List<WorkItemView> getRows() {
        return items.rows();
    }

    public long getTotal() {
        return items.total();
    }

    public Scope getScope() {
        return Arrays.stream(Scope.values())
                .filter(each -> each.name().equals(address.get("filter")))
                .findFirst()
                .orElse(Scope.ALL);
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public String getSearch() {
        return address.get("search");
    }

    public boolean isOverdueOnly() {
        return "true".equals(address.get("overdue"));
    }

    /** Whether the list is narrowed at all: an empty list then says something else. */
    public boolean isNarrowed() {
        return !getSearch().isEmpty() || isOverdueOnly() || getScope() != Scope.ALL;
    }

    public boolean isOpen(WorkItemView item) {
        return item.id().equals(address.get("task"));
    }

    /** Whether a task of this page is opened: then only that one shows what can be done. */
    public boolean isAnyOpen() {
        return items.rows().stream().anyMatch(this::isOpen);
    }

    public boolean isMine(WorkItemView item) {
        return CurrentUser.get().name().equals(item.assignee());
    }

    /** Whether it is mine to give back to a group that I belong to. */
    public boolean isReleasable(WorkItemView item) {
        return isMine(item) && item.group() != null && CurrentUser.get().isIn(item.group());
    }

    /** Whether the step is done on the record of its case: it needs no conversation. */
    public boolean isOnRecord(WorkItemView item) {
        return ON_RECORD.contains(item.taskKey());
    }

    public boolean isOverdue(WorkItemView item) {
        return item.dueAt() != null && item.dueAt().isBefore(clock.instant());
    }

    /** Opens the task, or closes it where it is open. */
    public String toggle(WorkItemView item) {
        return address.address(PATH, "task", isOpen(item) ? "" : item.id());
    }

    public int getPage() {
        return address.page();
    }

    public boolean isMore() {
        return (long) getPage() * Paged.ROWS < items.total();
    }

    public String toPage(int page) {
        return address.address(PATH, "page", page <= 1 ? "" : String.valueOf(page));
    }

    private String blankToNull(String name) {
        String value = address.get(name);
        return value.isEmpty() ? null : value;
    }
}
