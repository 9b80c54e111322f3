package org.cloudwindow.organization;

/** A competent department (主管部门); {@code group} is the user group of its staff. */
public record DepartmentView(String group, String name, String phone, String address) {}
