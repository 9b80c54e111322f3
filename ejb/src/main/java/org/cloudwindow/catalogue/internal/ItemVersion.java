package org.cloudwindow.catalogue.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import org.cloudwindow.catalogue.Audience;
import org.cloudwindow.catalogue.CaseType;
import org.cloudwindow.catalogue.DayUnit;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.ServiceMode;

/** A version of an item: the document, which never changes, and beside it the columns the public list asks for. */
@Entity
@Table(name = "item_version")
class ItemVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne
    @JoinColumn(name = "item_id")
    private Item item;

    @Column(name = "number")
    private int number;

    @Column(name = "name")
    private String name;

    @Column(name = "department")
    private String department;

    @Column(name = "for_natural")
    private boolean natural;

    @Column(name = "for_legal")
    private boolean legal;

    @Column(name = "online_guidance")
    private boolean online;

    @Column(name = "remote_acceptance")
    private boolean remote;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private CaseType type;

    @Column(name = "promised_days")
    private int promisedDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_unit")
    private DayUnit dayUnit;

    @Column(name = "one_stop")
    private boolean oneStop;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "content")
    private String content;

    protected ItemVersion() {}

    ItemVersion(Item item, ItemDocument document) {
        ItemGuide guide = document.guide();
        this.item = item;
        number = guide.version();
        name = guide.name();
        department = guide.department();
        natural = guide.audience().contains(Audience.NATURAL);
        legal = guide.audience().contains(Audience.LEGAL);
        online = guide.modes().contains(ServiceMode.ONLINE_GUIDANCE);
        remote = guide.modes().contains(ServiceMode.REMOTE_ACCEPTANCE);
        type = guide.type();
        promisedDays = guide.basics().promisedDays();
        dayUnit = guide.basics().dayUnit();
        oneStop = guide.oneStop();
        searchText = (guide.name() + ' ' + String.join(" ", guide.keywords())).toLowerCase(Locale.ROOT);
        content = document.json();
    }
}
