package org.cloudwindow.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.organization.CentreView;
import org.cloudwindow.organization.DepartmentView;
import org.cloudwindow.organization.RegionView;
import org.cloudwindow.organization.SiteView;

/** Holds regions, centres, points and departments. */
@ApplicationScoped
public class OrganizationRepository {

    @PersistenceContext
    private EntityManager em;

    boolean isEmpty() {
        return em.createQuery("select count(r) from Region r", Long.class).getSingleResult() == 0;
    }

    /** At once, because a region must be there before those in it. */
    void add(Object part) {
        em.persist(part);
        em.flush();
    }

    public List<RegionView> listRegions() {
        return em.createQuery("select r from Region r order by r.code", Region.class)
                .getResultStream()
                .map(Region::view)
                .sorted(Comparator.comparing(RegionView::level).thenComparing(RegionView::code))
                .toList();
    }

    public List<String> listPath(String code) {
        LinkedList<String> path = new LinkedList<>();
        Region region = code == null ? null : em.find(Region.class, code);
        while (region != null && !path.contains(region.view().code())) {
            path.addFirst(region.view().code());
            String above = region.view().parentCode();
            region = above == null ? null : em.find(Region.class, above);
        }
        return path;
    }

    public Optional<String> findRegionOfCentre(String centreCode) {
        return centreCode == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(Centre.class, centreCode))
                        .map(centre -> centre.view().regionCode());
    }

    public List<CentreView> listCentres() {
        return em.createQuery("select c from Centre c order by c.code", Centre.class)
                .getResultStream()
                .map(Centre::view)
                .toList();
    }

    public List<DepartmentView> listDepartments() {
        return em.createQuery("select d from Department d order by d.group", Department.class)
                .getResultStream()
                .map(Department::view)
                .toList();
    }

    public Optional<DepartmentView> findDepartment(String group) {
        return Optional.ofNullable(em.find(Department.class, group)).map(Department::view);
    }

    public List<SiteView> listSites() {
        return em.createQuery("select s from Site s order by s.code", Site.class)
                .getResultStream()
                .map(Site::view)
                .toList();
    }

    /** {@link Site#isOpen} of any, as the database asks it: asked often, however many there are. */
    public boolean isAnyOpen(LocalDateTime time, WorkCalendar calendar) {
        LocalDate date = time.toLocalDate();
        int minute = time.toLocalTime().toSecondOfDay() / 60;
        return em.createQuery(
                                """
                                select count(s) from Site s join s.hours h
                                where h.fromMinute <= :minute and h.toMinute > :minute
                                and (s.closedOnHolidays = false and h.weekday = :day
                                or s.closedOnHolidays = true and h.weekday = :workingDay)""",
                                Long.class)
                        .setParameter("minute", minute)
                        .setParameter("day", date.getDayOfWeek().getValue())
                        .setParameter(
                                "workingDay",
                                calendar.isHoliday(date)
                                        ? 0
                                        : calendar.hoursOf(date).getValue())
                        .getSingleResult()
                > 0;
    }

    public Optional<Site> findSite(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Site.class, code));
    }
}
