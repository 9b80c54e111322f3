package org.cloudwindow.organization.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cloudwindow.organization.RegionLevel;
import org.cloudwindow.organization.RegionView;

/** A region of the city's tree. */
@Entity
@Table(name = "region")
public class Region {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private RegionLevel level;

    @Column(name = "parent_code")
    private String parentCode;

    protected Region() {}

    Region(RegionView region) {
        code = region.code();
        name = region.name();
        level = region.level();
        parentCode = region.parentCode();
    }

    RegionView view() {
        return new RegionView(code, name, level, parentCode);
    }
}
