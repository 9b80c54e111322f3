package org.cloudwindow.web.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cloudwindow.guidance.CaseFilter;
import org.cloudwindow.guidance.CaseRow;
import org.cloudwindow.guidance.Cases;
import org.cloudwindow.shared.Page;
import org.cloudwindow.web.layout.Paged;

/** {@code /records}: the guidance records (导办记录) I may read. Filters, words and page stand in the address. */
@Named
@RequestScoped
public class RecordsPage {

    private static final String PATH = "/records";
    private static final List<String> STATES =
            List.of("OPEN", "RETURNED", "HANDED_OVER", "SUBMITTED", "ACCEPTED", "NOT_ACCEPTED", "LAPSED", "UNFINISHED");

    @Inject
    private Cases cases;

    @Inject
    private HttpServletRequest request;

    private Paged address;
    private Page<CaseRow> records;

    @PostConstruct
    void read() {
        address = new Paged(request);
        records = cases.listCases(
                new CaseFilter(getState().isEmpty() ? null : getState(), isMine(), isWithoutNumber()),
                address.toRequest());
    }

    public List<CaseRow> getRows() {
        return records.rows();
    }

    public long getTotal() {
        return records.total();
    }

    public List<String> getStates() {
        return STATES;
    }

    /** The state wanted, or an empty text for all. */
    public String getState() {
        String state = address.get("state");
        return STATES.contains(state) ? state : "";
    }

    public boolean isMine() {
        return "true".equals(address.get("mine"));
    }

    /** Only cases whose approval system has told no number yet. */
    public boolean isWithoutNumber() {
        return "true".equals(address.get("withoutNumber"));
    }

    public String getSearch() {
        return address.get("search");
    }

    public boolean isNarrowed() {
        return !getSearch().isEmpty() || !getState().isEmpty() || isMine() || isWithoutNumber();
    }

    public int getPage() {
        return address.page();
    }

    public boolean isMore() {
        return (long) getPage() * Paged.ROWS < records.total();
    }

    public String toPage(int page) {
        return address.address(PATH, "page", page <= 1 ? "" : String.valueOf(page));
    }
}
