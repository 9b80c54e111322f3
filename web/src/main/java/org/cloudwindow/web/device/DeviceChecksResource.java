package org.cloudwindow.web.device;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cloudwindow.device.DeviceCheckView;
import org.cloudwindow.device.DeviceChecks;
import org.cloudwindow.device.DeviceReport;
import org.cloudwindow.device.SiteDevicesView;
import org.cloudwindow.device.TestCallView;
import org.cloudwindow.device.TestCalls;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;
import org.cloudwindow.web.signal.IceServers;

/** {@code /device-checks}: what tests found, and when a point owes one. */
@Path("device-checks")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class DeviceChecksResource {

    @Inject
    private DeviceChecks checks;

    @Inject
    private TestCalls testCalls;

    @Inject
    private IceServers iceServers;

    /** The time of day, such as {@code 08:30}; null ends it. */
    public record TimeJson(String at) {}

    /** The secret a terminal is set up with. */
    public record TerminalKeyJson(String siteCode, String key) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(DeviceReport report) {
        if (report == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return Response.status(Response.Status.CREATED)
                .entity(checks.report(report))
                .build();
    }

    @GET
    public Page<DeviceCheckView> list(@QueryParam("siteCode") String siteCode, @BeanParam Paging paging) {
        return checks.list(siteCode, paging.toRequest());
    }

    /** The relays a test may try, for visitors who have a session as a call would need one; else none. */
    @GET
    @Path("ice-servers")
    public JsonArray listIceServers() {
        Actor actor = CurrentUser.get();
        return actor.isCitizen() ? iceServers.of(actor.name()) : JsonValue.EMPTY_JSON_ARRAY;
    }

    @GET
    @Path("sites")
    public Page<SiteDevicesView> listSites() {
        List<SiteDevicesView> rows = testCalls.listSites();
        return new Page<>(rows.size(), rows);
    }

    @GET
    @Path("sites/{code}/test-call")
    public TestCallView getTestCall(@PathParam("code") String code) {
        return testCalls.getTestCall(code);
    }

    @PUT
    @Path("sites/{code}/test-call")
    @Consumes(MediaType.APPLICATION_JSON)
    public TestCallView setTestCall(@PathParam("code") String code, TimeJson wish) {
        return testCalls.setTestCall(code, wish == null ? null : wish.at());
    }

    @GET
    @Path("sites/{code}/terminal-key")
    public TerminalKeyJson getTerminalKey(@PathParam("code") String code) {
        return new TerminalKeyJson(code, checks.getTerminalKey(code));
    }
}
