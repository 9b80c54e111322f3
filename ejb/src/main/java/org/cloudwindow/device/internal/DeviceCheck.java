package org.cloudwindow.device.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Stream;
import org.cloudwindow.device.DeviceCheckView;
import org.cloudwindow.device.DeviceReport;
import org.cloudwindow.device.Verdict;

/** A test of a caller's devices and line. */
@Entity
@Table(name = "device_check")
public class DeviceCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "site_code")
    private String siteCode;

    @Column(name = "channel")
    private String channel;

    @Column(name = "scheduled")
    private boolean scheduled;

    @Enumerated(EnumType.STRING)
    @Column(name = "camera")
    private Verdict camera;

    @Enumerated(EnumType.STRING)
    @Column(name = "microphone")
    private Verdict microphone;

    @Enumerated(EnumType.STRING)
    @Column(name = "speaker")
    private Verdict speaker;

    @Enumerated(EnumType.STRING)
    @Column(name = "network")
    private Verdict network;

    @Column(name = "connected")
    private Boolean connected;

    @Column(name = "rtt_millis")
    private Integer rttMillis;

    @Column(name = "loss_percent")
    private Integer lossPercent;

    @Column(name = "duration_millis")
    private Integer durationMillis;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected DeviceCheck() {}

    /** @param report one that {@link ReportRules} found nothing wrong with */
    public DeviceCheck(DeviceReport report, Instant checkedAt) {
        siteCode = report.siteCode();
        channel = report.channel();
        scheduled = report.isScheduled();
        camera = Verdict.valueOf(report.camera());
        microphone = Verdict.valueOf(report.microphone());
        speaker = Verdict.valueOf(report.speaker());
        network = Verdict.valueOf(report.network());
        connected = report.connected();
        rttMillis = report.rttMillis();
        lossPercent = report.lossPercent();
        durationMillis = report.durationMillis();
        this.checkedAt = checkedAt;
    }

    public boolean isPassed() {
        return !Boolean.FALSE.equals(connected)
                && Stream.of(camera, microphone, speaker, network).allMatch(Verdict::isGood);
    }

    public DeviceCheckView view() {
        return new DeviceCheckView(
                id,
                siteCode,
                channel,
                scheduled,
                camera,
                microphone,
                speaker,
                network,
                connected,
                rttMillis,
                lossPercent,
                durationMillis,
                isPassed(),
                checkedAt);
    }
}
