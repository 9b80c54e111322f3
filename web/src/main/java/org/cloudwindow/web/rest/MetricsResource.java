package org.cloudwindow.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.TreeMap;
import org.cloudwindow.analytics.Measures;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** Figures for operators as Prometheus text: for administrators, or programs on this machine that came by no proxy. */
@Path("metrics")
@RequestScoped
public class MetricsResource {

    @Inject
    private Measures measures;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    public String get() {
        Actor actor = CurrentUser.get();
        if (!isFromThisMachine() && !(actor.isStaff() && actor.isIn(Groups.ADMIN))) {
            throw actor.kind() == Actor.Kind.ANYONE
                    ? RuleBroken.of(RuleBroken.Kind.UNAUTHENTICATED, "UNAUTHENTICATED")
                    : RuleBroken.forbidden();
        }
        StringBuilder text = new StringBuilder();
        gauge(text, "cloudwindow_calls", "Calls by state", "state", measures.countCalls());
        gauge(text, "cloudwindow_offers", "Offers to agents by result", "result", measures.countOffers());
        gauge(text, "cloudwindow_agents", "Agents by presence", "state", measures.countAgents());
        gauge(text, "cloudwindow_decisions", "Decisions about acceptance", "kind", measures.countDecisions());
        gauge(text, "cloudwindow_sessions", "Sessions that are open", "side", measures.countSessions());
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        Map<String, Long> machine = new TreeMap<>();
        machine.put("heap_bytes", memory.getHeapMemoryUsage().getUsed());
        machine.put("heap_max_bytes", memory.getHeapMemoryUsage().getMax());
        machine.put("threads", (long) ManagementFactory.getThreadMXBean().getThreadCount());
        machine.put("uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        machine.forEach((name, value) -> text.append("# TYPE cloudwindow_jvm_")
                .append(name)
                .append(" gauge\ncloudwindow_jvm_")
                .append(name)
                .append(' ')
                .append(value)
                .append('\n'));
        return text.toString();
    }

    private boolean isFromThisMachine() {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void gauge(StringBuilder text, String name, String help, String label, Map<String, Long> values) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        values.forEach((key, value) -> text.append(name)
                .append('{')
                .append(label)
                .append("=\"")
                .append(key)
                .append("\"} ")
                .append(value)
                .append('\n'));
    }
}
