package org.cloudwindow.organization.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.cloudwindow.organization.CentreView;
import org.cloudwindow.organization.RegionView;

/** A hall in a region. */
@Entity
@Table(name = "centre")
public class Centre {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @ManyToOne(optional = false)
    @JoinColumn(name = "region_code")
    private Region region;

    protected Centre() {}

    Centre(String code, String name, Region region) {
        this.code = code;
        this.name = name;
        this.region = region;
    }

    CentreView view() {
        return new CentreView(code, name, region().code(), region().level());
    }

    RegionView region() {
        return region.view();
    }
}
