package org.cloudwindow.organization.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cloudwindow.organization.OpeningHoursView;
import org.cloudwindow.organization.RegionView;
import org.cloudwindow.organization.SiteKind;
import org.cloudwindow.organization.SiteView;

/** A service point of a centre. */
@Entity
@Table(name = "site")
public class Site {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SiteKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "centre_code")
    private Centre centre;

    @Column(name = "phone")
    private String phone;

    @Column(name = "address")
    private String address;

    @Column(name = "closed_on_holidays")
    private boolean closedOnHolidays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_hours", joinColumns = @JoinColumn(name = "site_code"))
    private Set<OpeningHours> hours = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_mode", joinColumns = @JoinColumn(name = "site_code"))
    @Column(name = "mode")
    private Set<String> modes = new HashSet<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Site() {}

    Site(String code, String name, SiteKind kind, Centre centre, boolean closedOnHolidays) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.centre = centre;
        this.closedOnHolidays = closedOnHolidays;
    }

    void standAt(String newAddress) {
        address = newAddress;
    }

    public void callAt(String newPhone) {
        phone = newPhone;
    }

    public void openAt(Collection<OpeningHours> newHours) {
        hours.retainAll(newHours);
        hours.addAll(newHours);
    }

    public void offer(Set<String> newModes) {
        modes.retainAll(newModes);
        modes.addAll(newModes);
    }

    public boolean isOpen(LocalDateTime time, WorkCalendar calendar) {
        LocalDate date = time.toLocalDate();
        if (closedOnHolidays && calendar.isHoliday(date)) {
            return false;
        }
        DayOfWeek day = closedOnHolidays ? calendar.hoursOf(date) : date.getDayOfWeek();
        return hours.stream().anyMatch(period -> period.contains(day, time.toLocalTime()));
    }

    public SiteView view() {
        RegionView region = centre.region();
        List<OpeningHoursView> sorted = hours.stream()
                .map(OpeningHours::view)
                .sorted(Comparator.comparingInt(OpeningHoursView::weekday).thenComparing(OpeningHoursView::from))
                .toList();
        return new SiteView(
                code,
                name,
                kind,
                centre.view().code(),
                centre.view().name(),
                region.code(),
                region.name(),
                region.level(),
                phone,
                address,
                sorted,
                closedOnHolidays,
                new TreeSet<>(modes));
    }
}
