package org.cloudwindow.organization.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cloudwindow.organization.DepartmentView;

/** A department; its user group is its key. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    @Column(name = "group_name")
    private String group;

    @Column(name = "name")
    private String name;

    @Column(name = "phone")
    private String phone;

    @Column(name = "address")
    private String address;

    protected Department() {}

    Department(DepartmentView department) {
        group = department.group();
        name = department.name();
        phone = department.phone();
        address = department.address();
    }

    DepartmentView view() {
        return new DepartmentView(group, name, phone, address);
    }
}
