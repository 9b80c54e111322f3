package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cloudwindow.guidance.AcceptanceView;

/** The applicant's word to supply tolerated materials by a day (容缺受理); given with the confirmation of the form. */
@Entity
@Table(name = "guidance_promise")
public class CasePromise {

    @Id
    @Column(name = "case_id")
    private long caseId;

    private String materials = "";

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "promised_at")
    private Instant promisedAt;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Version
    private int version;

    protected CasePromise() {}

    CasePromise(long caseId, LocalDate dueOn) {
        this.caseId = caseId;
        this.dueOn = dueOn;
    }

    void agree(LocalDate day) {
        dueOn = day;
        promisedAt = null;
    }

    void give(List<String> codes, Instant at) {
        materials = String.join(",", codes);
        promisedAt = codes.isEmpty() ? null : at;
    }

    /** @return false where that was written down before, or the promise was kept */
    boolean isOverdue(Instant at) {
        if (overdueAt != null || keptAt != null) {
            return false;
        }
        overdueAt = at;
        return true;
    }

    void keep(Instant at) {
        keptAt = at;
    }

    public boolean isGiven() {
        return promisedAt != null;
    }

    public List<String> getMaterials() {
        return materials.isEmpty() ? List.of() : List.of(materials.split(","));
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    AcceptanceView.PromiseView toView(List<String> missing) {
        return new AcceptanceView.PromiseView(
                isGiven() ? getMaterials() : missing, missing, dueOn, promisedAt, overdueAt, keptAt);
    }
}
