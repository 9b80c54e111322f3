package org.cloudwindow.web.layout;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cloudwindow.shared.Groups;

/**
 * The addresses people see, the page behind each, and which staff may open it. Citizens' pages are open to anybody;
 * what they show is decided by the interface they ask. A pattern ends in {@code /*} where one more part follows.
 */
public enum PageAddress {
    HOME("/", "/citizen/index.xhtml"),
    GUIDE("/guide/*", "/citizen/guide.xhtml"),
    ROOM("/room/*", "/citizen/room.xhtml"),
    MINE("/mine", "/citizen/mine.xhtml"),
    KIOSK("/kiosk", "/kiosk/index.xhtml"),
    KIOSK_ROOM("/kiosk/room/*", "/citizen/room.xhtml"),
    EXPIRED("/session-expired", "/error/expired.xhtml"),
    LOGIN("/login", "/staff/login.xhtml"),
    FIRST_ADMINISTRATOR("/first-administrator", "/staff/first-administrator.xhtml"),
    AGENT("/agent", "/staff/agent.xhtml", Groups.AGENT),
    TASKS("/tasks", "/staff/tasks.xhtml", Groups.AGENT, Groups.SUPERVISOR),
    RECORDS("/records", "/staff/records.xhtml", Groups.AGENT, Groups.SUPERVISOR),
    RECORD("/records/*", "/staff/record.xhtml", Groups.AGENT, Groups.SUPERVISOR),
    SUPERVISOR("/supervisor", "/staff/supervisor.xhtml", Groups.SUPERVISOR),
    ADMIN("/admin", "/staff/admin.xhtml", Groups.ADMIN, Groups.SUPERVISOR);

    private final String pattern;
    private final String view;
    private final Set<String> groups;

    PageAddress(String pattern, String view, String... groups) {
        this.pattern = pattern;
        this.view = view;
        this.groups = Set.of(groups);
    }

    /** The page at this path, or nothing where there is none. A trailing slash is forgiven. */
    public static Optional<PageAddress> at(String path) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Arrays.stream(values()).filter(page -> page.matches(plain)).findFirst();
    }

    /** The address itself; for pages without a pattern. */
    public String address() {
        return pattern;
    }

    /** As servlets are mapped, with and without a slash at the end; the empty pattern is the root alone. */
    Stream<String> servletPatterns() {
        if (this == HOME) {
            return Stream.of("");
        }
        return pattern.endsWith("/*") ? Stream.of(pattern) : Stream.of(pattern, pattern + "/");
    }

    public String view() {
        return view;
    }

    /** Whether only staff may open it. */
    public boolean isForStaff() {
        return !groups.isEmpty();
    }

    public Set<String> groups() {
        return groups;
    }

    private boolean matches(String path) {
        if (!pattern.endsWith("/*")) {
            return pattern.equals(path);
        }
        String head = pattern.substring(0, pattern.length() - 1);
        return path.startsWith(head) && path.length() > head.length() && path.indexOf('/', head.length()) < 0;
    }
}
