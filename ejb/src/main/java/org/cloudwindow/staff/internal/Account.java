package org.cloudwindow.staff.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.AccountView;

/** An account of staff. */
@Entity
@Table(name = "account")
public class Account {

    static final String USUAL_LANGUAGE = "zh";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "username")
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "centre_code")
    private String centreCode;

    private String languages = USUAL_LANGUAGE;

    @Column(name = "enabled")
    private boolean enabled = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_group", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "group_name")
    private Set<String> groups = new HashSet<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Account() {}

    public Account(
            String username,
            String displayName,
            String passwordHash,
            Set<String> groups,
            String centreCode,
            Instant createdAt) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.centreCode = centreCode;
        this.groups.addAll(groups);
    }

    public void joinOnly(Set<String> newGroups) {
        groups.retainAll(newGroups);
        groups.addAll(newGroups);
    }

    /** @param spoken two letters each; nothing leaves the usual one */
    public void speak(Set<String> spoken) {
        languages = spoken == null || spoken.isEmpty() ? USUAL_LANGUAGE : String.join(",", new TreeSet<>(spoken));
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void enable(boolean newState) {
        enabled = newState;
    }

    public Actor actor() {
        return Actor.staff(username, groups);
    }

    public AccountView view() {
        String department = groups.stream()
                .filter(Groups::isDepartment)
                .sorted()
                .findFirst()
                .orElse(null);
        return new AccountView(
                username, displayName, new TreeSet<>(groups), department, centreCode, languages(), enabled);
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<String> groups() {
        return Set.copyOf(groups);
    }

    private Set<String> languages() {
        return new TreeSet<>(Set.of(languages.split(",")));
    }

    public boolean isEnabled() {
        return enabled;
    }
}
