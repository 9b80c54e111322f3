package org.cloudwindow.worklist.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.cloudwindow.process.WorkItemChanged;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** A task as the list keeps it. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "process_key")
    private String processKey;

    @Column(name = "task_key")
    private String taskKey;

    @Column(name = "name")
    private String name;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "call_id")
    private String callId;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "group_name")
    private String group;

    /** All groups, separated by commas: they stay when the item is over. */
    @Column(name = "group_names")
    private String groupNames;

    /** What lists look through; forgotten when the item is over, so that they stay short. */
    @ElementCollection
    @CollectionTable(name = "work_item_group", joinColumns = @JoinColumn(name = "work_item_id"))
    @Column(name = "group_name")
    private Set<String> groups = new HashSet<>();

    @Column(name = "assignee")
    private String assignee;

    @Column(name = "priority")
    private int priority;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WorkItemState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected WorkItem() {}

    WorkItem(WorkItemChanged task, String itemName) {
        this.id = task.id();
        this.processKey = task.processKey();
        this.taskKey = task.taskKey();
        this.name = task.name();
        this.caseNumber = task.caseNumber();
        this.callId = task.callId();
        this.itemName = itemName;
        this.group = task.groups().isEmpty() ? null : task.groups().get(0);
        this.groupNames = task.groups().isEmpty() ? null : String.join(",", task.groups());
        this.groups.addAll(task.groups());
        this.createdAt = task.createdAt();
        this.state = WorkItemState.OPEN;
        follow(task);
    }

    /** Takes over what may change while the task is open. */
    void follow(WorkItemChanged task) {
        assignee = task.assignee();
        dueAt = task.dueAt();
        priority = task.priority();
    }

    void end(WorkItemState how, Instant when) {
        state = how;
        endedAt = when;
    }

    void rename(String newItemName) {
        itemName = newItemName;
    }

    public String taskKey() {
        return taskKey;
    }

    public boolean hasGroups() {
        return groupNames != null;
    }

    public boolean isHeldBy(String username) {
        return username.equals(assignee);
    }

    /** Whether one of the actor's groups may take it. */
    public boolean isOpenTo(Actor actor) {
        return isHeldBy(actor.name()) || isOfGroupsOf(actor);
    }

    public boolean isVisibleTo(Actor actor) {
        return actor.isIn(Groups.SUPERVISOR) || isOpenTo(actor);
    }

    /** Whoever holds an item of other groups would give it out of sight. */
    public void checkStaysVisibleTo(Actor actor) {
        if (!actor.isIn(Groups.SUPERVISOR) && !isOfGroupsOf(actor)) {
            throw RuleBroken.conflict("NOT_OF_ITS_GROUPS");
        }
    }

    private boolean isOfGroupsOf(Actor actor) {
        return hasGroups() && Arrays.stream(groupNames.split(",")).anyMatch(actor::isIn);
    }

    public void checkOpen() {
        if (state != WorkItemState.OPEN) {
            throw RuleBroken.conflict("STALE");
        }
    }

    /** Nobody else may hold it. */
    public void checkFreeFor(String username) {
        if (assignee != null && !isHeldBy(username)) {
            throw RuleBroken.conflict("ALREADY_CLAIMED");
        }
    }
}
