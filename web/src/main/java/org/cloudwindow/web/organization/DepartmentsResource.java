package org.cloudwindow.web.organization;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cloudwindow.organization.DepartmentView;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.shared.Page;

/** The departments. */
@Path("departments")
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentsResource {

    @Inject
    private Departments departments;

    @GET
    public Page<DepartmentView> list() {
        List<DepartmentView> rows = departments.listDepartments();
        return new Page<>(rows.size(), rows);
    }

    @GET
    @Path("{group}")
    public DepartmentView get(@PathParam("group") String group) {
        return departments.getDepartment(group);
    }
}
