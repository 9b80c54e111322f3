package org.cloudwindow.guidance.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * One application on its way through the window. It knows what was filled in, handed in and found, and refuses what
 * contradicts it; whether an act is awaited now is the model's question, not asked here.
 */
@Entity
@Table(name = "guidance_case")
public class GuidanceCase {

    /** Assistance data are kept for half a year at the least (DB4110 7.2; 184 days where months are short). */
    private static final int KEPT_DAYS = 184;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    private String mode;

    @Column(name = "applicant_id")
    private Long applicantId;

    @Column(name = "applicant_masked")
    private String applicantMasked;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_version")
    private int itemVersion;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "item_group")
    private String itemGroup;

    @Column(name = "situation_code")
    private String situationCode;

    @Column(name = "situation_name")
    private String situationName;

    @Convert(converter = AnswersText.class)
    private Map<String, String> answers = Map.of();

    @Column(name = "situation_version")
    private int situationVersion;

    @Column(name = "site_code")
    private String siteCode;

    private String channel;

    private String language;

    private int round = 1;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "confirmed_version")
    private Integer confirmedVersion;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "access_code")
    @Convert(converter = EncryptedText.class)
    private String accessCode;

    /** What the applicant wants, in the agent's words (DB4110 10.1.2). */
    @Convert(converter = EncryptedText.class)
    private String intent;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** Who asked for the decision that the model is carrying out. */
    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "keep_until")
    private LocalDate keepUntil;

    @Version
    private int version;

    /** Staff who took part without having handled it. */
    @ElementCollection
    @CollectionTable(name = "guidance_case_reader", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "username")
    private Set<String> readers = new HashSet<>();

    @OneToMany(mappedBy = "guidanceCase", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "key")
    private Map<String, CaseField> fields = new HashMap<>();

    @OneToMany(mappedBy = "guidanceCase", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "subject")
    private Map<String, CaseReview> reviews = new HashMap<>();

    @OneToMany(mappedBy = "guidanceCase", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CaseMaterial> materials = new ArrayList<>();

    @OneToMany(mappedBy = "guidanceCase", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CaseNotice> notices = new ArrayList<>();

    @OneToMany(mappedBy = "guidanceCase", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CaseDocument> documents = new ArrayList<>();

    @OneToMany(mappedBy = "guidanceCase", cascade = CascadeType.ALL)
    @OrderBy("openedAt")
    private List<CaseCall> calls = new ArrayList<>();

    protected GuidanceCase() {}

    GuidanceCase(String number, String accessCode, String mode, ItemGuide item, Instant at) {
        this.number = number;
        this.accessCode = accessCode;
        this.mode = mode;
        this.openedAt = at;
        if (item == null) {
            itemGroup = Groups.AGENT;
        } else {
            takeItem(item);
        }
        touch(at);
    }

    void isOf(long applicant, String masked) {
        applicantId = applicant;
        applicantMasked = masked;
    }

    void comesFrom(String site, String channel, String language) {
        this.siteCode = site;
        this.channel = channel;
        this.language = language;
    }

    // the conversations

    void takeUp(String callId, long sessionId, Instant at) {
        if (state == CaseState.UNFINISHED) {
            state = CaseState.OPEN;
        }
        calls.add(new CaseCall(this, callId, sessionId, at));
        touch(at);
    }

    /** The call went before anybody answered, or the conversation is over. */
    void callEnded(CaseCall call, String reason, Instant at) {
        call.ended(reason, at);
        if (state == CaseState.OPEN && call == currentCall()) {
            state = CaseState.UNFINISHED;
        }
        touch(at);
    }

    Optional<CaseCall> findCall(String callId) {
        return calls.stream().filter(call -> call.getCallId().equals(callId)).findFirst();
    }

    /** The newest conversation; a case begins with one, so that there is always one. */
    public CaseCall currentCall() {
        return calls.get(calls.size() - 1);
    }

    // mode, item and situation

    void changeMode(String wanted, Instant at) {
        mode = wanted;
        touch(at);
    }

    void noteIntent(String text, Instant at) {
        intent = text;
        touch(at);
    }

    /** Another item than was thought: its questions begin anew, and what was handed in belongs to the old one. */
    void changeItem(ItemGuide item, Instant at) {
        takeItem(item);
        situationCode = null;
        situationName = null;
        answers = Map.of();
        materials.forEach(file -> file.supersede(at));
        reviews.clear();
        fields.keySet().removeIf(key -> item.form().fields().stream()
                .noneMatch(field -> field.key().equals(key)));
        situationVersion = ++formVersion;
        voidConfirmation(at);
    }

    private void takeItem(ItemGuide item) {
        itemCode = item.code();
        itemVersion = item.version();
        itemName = item.name();
        itemGroup = item.department();
    }

    void changeSituation(Map<String, String> given, int seenVersion, RequiredMaterials asked, Instant at) {
        if (situationVersion > seenVersion && !answers.equals(given)) {
            throw RuleBroken.conflict("STALE", Map.of("version", formVersion, "answers", answers));
        }
        if (answers.equals(given)) {
            return;
        }
        answers = Map.copyOf(given);
        situationCode = asked.situation() == null ? null : asked.situation().code();
        situationName = asked.situation() == null ? null : asked.situation().name();
        situationVersion = ++formVersion;
        voidConfirmation(at);
    }

    // the form

    /** Fields that somebody else changed after this version, to something other than what is wanted now. */
    List<CaseField> staleFields(Map<String, String> wanted, int seenVersion) {
        return wanted.entrySet().stream()
                .map(change -> fields.get(change.getKey()))
                .filter(field -> field != null && field.getVersion() > seenVersion)
                .filter(field -> !field.holds(wanted.get(field.getKey())))
                .toList();
    }

    /** @return keys of the fields that are now another than before */
    List<String> changeForm(Map<String, String> wanted, Origin origin, String by, Instant at) {
        List<String> changed = wanted.keySet().stream()
                .filter(key -> !holds(key, wanted.get(key)))
                .sorted()
                .toList();
        if (changed.isEmpty()) {
            return changed;
        }
        formVersion++;
        for (String key : changed) {
            fields.computeIfAbsent(key, missing -> new CaseField(this, missing))
                    .set(wanted.get(key), origin, by, at, formVersion);
            recheck(ReviewSubject.field(key));
        }
        supplied(origin);
        voidConfirmation(at);
        return changed;
    }

    /** Values a data source knows; they are no change of the form that anybody could have missed. */
    void fillFrom(Map<String, String> known, Instant at) {
        known.forEach((key, value) -> fields.computeIfAbsent(key, missing -> new CaseField(this, missing))
                .set(value, Origin.DATA, Origin.DATA.name(), at, formVersion));
    }

    private boolean holds(String key, String value) {
        CaseField field = fields.get(key);
        return field == null ? value == null : field.holds(value);
    }

    /** @throws RuleBroken 409 {@code STALE} where the applicant has not seen the newest version */
    void confirm(int seenVersion, Instant at) {
        if (seenVersion != formVersion) {
            throw RuleBroken.conflict("STALE", Map.of("version", formVersion));
        }
        confirmedVersion = formVersion;
        confirmedAt = at;
        touch(at);
    }

    boolean isConfirmed() {
        return confirmedVersion != null;
    }

    /** Another day was agreed for what follows later: the applicant has to say yes to it. */
    void promiseChanged(Instant at) {
        voidConfirmation(at);
    }

    private void voidConfirmation(Instant at) {
        confirmedVersion = null;
        confirmedAt = null;
        touch(at);
    }

    // materials and their review

    /** Takes a file; the one before it is superseded and its points have to be checked again. */
    CaseMaterial addMaterial(String materialCode, StoredFile file, Origin origin, String by) {
        materials.stream()
                .filter(CaseMaterial::isInForce)
                .filter(each -> each.getMaterialCode().equals(materialCode))
                .forEach(each -> each.supersede(file.storedAt()));
        supplied(origin);
        CaseMaterial added = new CaseMaterial(this, materialCode, round, file, origin, by);
        materials.add(added);
        reviews.values().stream()
                .filter(review -> review.toSubject().isOfMaterial(materialCode))
                .forEach(CaseReview::recheck);
        voidConfirmation(file.storedAt());
        return added;
    }

    Optional<CaseMaterial> fileInForce(String materialCode) {
        return materials.stream()
                .filter(CaseMaterial::isInForce)
                .filter(file -> file.getMaterialCode().equals(materialCode))
                .findFirst();
    }

    Optional<CaseMaterial> findFile(long fileId) {
        return materials.stream().filter(file -> file.getId() == fileId).findFirst();
    }

    void review(ReviewSubject subject, ReviewResult result, String remark, String reviewer, Instant at) {
        reviews.computeIfAbsent(subject.key(), missing -> new CaseReview(this, subject))
                .decide(result, remark, round, reviewer, at);
        touch(at);
    }

    Optional<CaseReview> findReview(ReviewSubject subject) {
        return Optional.ofNullable(reviews.get(subject.key()));
    }

    private void recheck(ReviewSubject subject) {
        findReview(subject).ifPresent(CaseReview::recheck);
    }

    /**
     * The applicant supplied something. After a notice that opens the next round: whatever had failed has to be looked
     * at again, and one further notice may be given for it.
     */
    private void supplied(Origin origin) {
        if (state != CaseState.RETURNED || origin != Origin.CITIZEN) {
            return;
        }
        state = CaseState.OPEN;
        round++;
        reviews.values().stream()
                .filter(review -> review.getResult() == ReviewResult.FAIL)
                .forEach(CaseReview::recheck);
    }

    // the ways out

    boolean hasNoticeOfThisRound() {
        return notices.stream().anyMatch(notice -> notice.getRound() == round);
    }

    CaseNotice issueNotice(String noticeNumber, LocalDate deadline, List<NoticeView.Line> findings, Instant at) {
        if (hasNoticeOfThisRound()) {
            throw RuleBroken.conflict("NOTICE_ALREADY_ISSUED");
        }
        CaseNotice notice = new CaseNotice(this, noticeNumber, round, at, decidedBy, deadline, findings);
        notices.add(notice);
        state = CaseState.RETURNED;
        voidConfirmation(at);
        return notice;
    }

    void submit(String receipt, Instant at) {
        receiptNumber = receipt;
        submittedAt = at;
        state = CaseState.SUBMITTED;
        touch(at);
    }

    void handOver(Instant at) {
        become(CaseState.HANDED_OVER, at);
    }

    /** The approval system did not take it: it is in the agent's hands again. */
    void takenBack(Instant at) {
        become(CaseState.OPEN, at);
    }

    /** Applied for in the item's own approval system: handed in, with that system's number instead of a receipt. */
    void applied(Instant at) {
        submittedAt = submittedAt == null ? at : submittedAt;
        become(CaseState.SUBMITTED, at);
    }

    void decided(boolean accepted, Instant at) {
        become(accepted ? CaseState.ACCEPTED : CaseState.NOT_ACCEPTED, at);
    }

    void lapse(Instant at) {
        become(CaseState.LAPSED, at);
    }

    private void become(CaseState next, Instant at) {
        state = next;
        touch(at);
    }

    /** When what the newest notice lists has to be there, as ISO-8601; empty where nothing was returned. */
    String noticeDue() {
        return state == CaseState.RETURNED && !notices.isEmpty()
                ? Promises.endOf(notices.get(notices.size() - 1).getDeadline())
                : "";
    }

    void decisionAskedBy(String who) {
        decidedBy = who;
    }

    void addDocument(DocumentKind kind, String documentNumber, StoredFile file) {
        documents.add(new CaseDocument(this, kind, documentNumber, file));
    }

    /** The newest document of a kind. */
    Optional<CaseDocument> findDocument(DocumentKind kind) {
        return documents.stream().filter(document -> document.getKind() == kind).reduce((earlier, later) -> later);
    }

    private void touch(Instant at) {
        changedAt = at;
        keepUntil = at.atZone(ZoneOffset.UTC).toLocalDate().plusDays(KEPT_DAYS);
    }

    // what it holds

    void letRead(String username) {
        readers.add(username);
    }

    boolean isOpenTo(String username) {
        return readers.contains(username);
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public CaseState getState() {
        return state;
    }

    public String getMode() {
        return mode;
    }

    /** Whether it is served in mode 2. */
    boolean isRemote() {
        return mode.equals(ServiceMode.REMOTE_ACCEPTANCE.name());
    }

    public Long getApplicantId() {
        return applicantId;
    }

    public String getApplicantMasked() {
        return applicantMasked;
    }

    public String getItemCode() {
        return itemCode;
    }

    public int getItemVersion() {
        return itemVersion;
    }

    public String getItemName() {
        return itemName;
    }

    public String getItemGroup() {
        return itemGroup;
    }

    public String getSituationCode() {
        return situationCode;
    }

    public String getSituationName() {
        return situationName;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getSiteCode() {
        return siteCode;
    }

    public String getChannel() {
        return channel;
    }

    public int getRound() {
        return round;
    }

    public int getFormVersion() {
        return formVersion;
    }

    public Integer getConfirmedVersion() {
        return confirmedVersion;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public String getAccessCode() {
        return accessCode;
    }

    public String getIntent() {
        return intent;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public LocalDate getKeepUntil() {
        return keepUntil;
    }

    public Map<String, CaseField> getFields() {
        return fields;
    }

    public List<CaseReview> getReviews() {
        return reviews.values().stream()
                .sorted(java.util.Comparator.comparing(CaseReview::getSubject))
                .toList();
    }

    public List<CaseMaterial> getMaterials() {
        return materials;
    }

    public List<CaseNotice> getNotices() {
        return notices;
    }

    public List<CaseDocument> getDocuments() {
        return documents;
    }

    public List<CaseCall> getCalls() {
        return calls;
    }
}
